// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Phrases;

/**
 * Lays a subject with periods out as small multiples.
 */
final class MultiplesMaker {

	private final Subject subject;
	private final Phrases phrases;

	MultiplesMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Multiples make() {
		List<Integer> periods = subject.periods();
		List<Mark> groups = subject.rows();
		List<Line> panels = groups.stream()
			.map(group -> new Line(group.label(), Line.Role.HIGHLIGHTED, periods.stream().map(period -> subject.at(group, period)).toList()))
			.toList();
		Optional<Line> total = groups.size() < 2 ? Optional.empty()
			: Optional.of(new Line(phrases.text("Total"), Line.Role.TOTAL, periods.stream().map(subject::total).toList()));
		Multiples bare = new Multiples(heading(""), periods, panels, total);
		String words = phrases.text(total.isPresent() ? "Multiples.method" : "Multiples.method.one");
		boolean cut = !bare.empty() && bare.axis().cut();
		return new Multiples(heading(cut ? words + phrases.text("Footer.separator") + phrases.text("Note.axis") : words), periods, panels, total);
	}

	private Heading heading(String method) {
		return subject.heading(new Words(phrases.text("Multiples.form"), true, true, subject.gaps(), method, List.of()));
	}
}
