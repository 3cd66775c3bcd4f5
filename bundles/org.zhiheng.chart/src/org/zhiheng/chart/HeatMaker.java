// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Phrases;

/**
 * Lays a subject with periods out as a heat map.
 */
final class HeatMaker {

	private final Subject subject;
	private final Phrases phrases;

	HeatMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Heat make() {
		List<Integer> periods = subject.periods();
		List<Mark> groups = subject.rows();
		List<Heat.Row> rows = groups.stream()
			.map(group -> new Heat.Row(group.label(), periods.stream().map(period -> subject.at(group, period)).toList())).toList();
		List<Mark> total = groups.size() < 2 ? List.of() : periods.stream().map(subject::total).toList();
		List<Mark> sums = new ArrayList<>(groups);
		if (!total.isEmpty()) {
			sums.add(subject.total());
		}
		Heading heading = subject.heading(new Words(phrases.text("Heat.form"), true, true, subject.gaps(), phrases.text("Heat.method"), List.of()));
		return new Heat(heading, subject.rate(), periods, rows, sums, total);
	}
}
