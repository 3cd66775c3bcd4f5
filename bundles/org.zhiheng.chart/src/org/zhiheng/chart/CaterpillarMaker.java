// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.Figure;

/**
 * Lays a subject out as a caterpillar plot.
 */
final class CaterpillarMaker {

	private final Subject subject;
	private final Phrases phrases;

	CaterpillarMaker(Subject subject) {
		this.subject = subject;
		this.phrases = subject.phrases();
	}

	Caterpillar make() {
		List<Mark> marks = subject.rows();
		Figure<BetaBinomial> fit = BetaBinomial.of(marks.stream().map(Mark::counted).toList());
		List<Caterpillar.Group> groups = marks.stream().map(mark -> new Caterpillar.Group(mark, shrunk(mark, fit)))
			.sorted(Comparator.comparingDouble(each -> -each.place())).toList();
		List<String> columns = List.of(phrases.text(fit.value().isPresent() ? "Caterpillar.shrunk" : "Caterpillar.wilson"),
			phrases.text("Caterpillar.raw", subject.rate()), subject.counts());
		Caterpillar bare = new Caterpillar(heading(marks, "", List.of()), columns, groups, subject.total());
		return new Caterpillar(heading(marks, method(bare, fit), notes(fit)), columns, groups, subject.total());
	}

	private static Optional<BetaBinomial.Shrunk> shrunk(Mark mark, Figure<BetaBinomial> fit) {
		return mark.rate().isEmpty() ? Optional.empty() : fit.value().map(each -> each.shrunk(mark.counted(), Mark.LEVEL));
	}

	private Heading heading(List<Mark> marks, String method, List<String> notes) {
		List<String> gaps = marks.stream().filter(Mark::gap).map(Mark::label).toList();
		return subject.heading(new Words(phrases.text("Caterpillar.form"), true, false, gaps, method, notes));
	}

	private String method(Caterpillar bare, Figure<BetaBinomial> fit) {
		String words = phrases.text(fit.value().isPresent() ? "Caterpillar.method" : "Caterpillar.method.none");
		return !bare.empty() && bare.axis().cut() ? words + phrases.text("Footer.separator") + phrases.text("Note.axis.across") : words;
	}

	private List<String> notes(Figure<BetaBinomial> fit) {
		List<String> notes = new ArrayList<>();
		fit.reason()
			.ifPresent(reason -> notes.add(phrases.text("Kind.refused", phrases.text("Caterpillar.estimate"), reason.sentence(subject.locale()))));
		fit.value().ifPresent(each -> notes.add(each.pooled() ? phrases.text("Caterpillar.pooled")
			: phrases.text("Caterpillar.strength", Percent.plain(each.strength(), 1), Percent.of(each.mean()))));
		return notes;
	}
}
