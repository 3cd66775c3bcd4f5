// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.inference.Interval;

/**
 * What every section is written with: the figures, the template, the year, the words; and the parts written so far.
 *
 * @param figures the counts
 * @param template what is wanted
 * @param year which
 * @param labels names of groups
 * @param phrases the words of reports
 * @param parts what is written
 */
record Desk(Figures figures, Template template, int year, Labels labels, Phrases phrases, List<Part> parts) {

	String text(String key, Object... arguments) {
		return phrases.text(key, arguments);
	}

	/** The year as a text, never 2,025. */
	String year(int which) {
		return Integer.toString(which);
	}

	void paragraph(String key, Object... arguments) {
		parts.add(new Part.Paragraph(text(key, arguments)));
	}

	void heading(int level, String text, String anchor) {
		parts.add(new Part.Heading(level, text, anchor));
	}

	/** A rate with its counts and its interval: 61.4%（5,565/9,069，95% 区间 60.4–62.4）. */
	String told(Rate rate) {
		Optional<Interval> interval = rate.wilson(template.confidence());
		return interval.isEmpty() ? text("rate.none")
			: text("rate.told", Percent.of(rate.value().orElse(0)), rate.numerator(), rate.denominator(),
				level(), Percent.points(interval.get().low()), Percent.points(interval.get().high()));
	}

	/** The confidence as 95%. */
	String level() {
		double percent = template.confidence() * 100;
		return Percent.plain(percent, percent == Math.rint(percent) ? 0 : 1) + "%";
	}

	/** The number of a part of a rate, or that it is withheld. */
	static Value count(Optional<Rate> rate, boolean numerator) {
		return rate.isEmpty() ? new Value.Withheld() : new Value.Count(numerator ? rate.get().numerator() : rate.get().denominator());
	}

	static Value share(Optional<Rate> rate) {
		if (rate.isEmpty()) {
			return new Value.Withheld();
		}
		return rate.get().value().isPresent() ? new Value.Share(rate.get().value().getAsDouble()) : new Value.Nothing();
	}

	Value range(Optional<Rate> rate) {
		if (rate.isEmpty()) {
			return new Value.Withheld();
		}
		Optional<Interval> interval = rate.get().wilson(template.confidence());
		return interval.isEmpty() ? new Value.Nothing() : new Value.Range(interval.get().low(), interval.get().high());
	}

	/** Which rates were left out of a table of the year, as a note below it. */
	List<String> left(Groups groups) {
		List<RateDefinition> left = groups.left(year);
		return left.isEmpty() ? List.of()
			: List.of(text("note.left", String.join(text("list.comma"), left.stream().map(rate -> rate.name(labels.locale())).toList())));
	}

	/** What was withheld of some groups, as notes below a table. */
	List<String> notes(Groups groups, int... years) {
		List<String> notes = new ArrayList<>();
		int withheld = java.util.Arrays.stream(years).map(groups::withheld).sum();
		if (withheld > 0) {
			notes.add(text("note.withheld", withheld, Integer.toString(template.threshold())));
		}
		return notes;
	}
}
