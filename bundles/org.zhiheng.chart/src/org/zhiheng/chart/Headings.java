// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Reading;
import org.zhiheng.statistics.Snapshot;

/**
 * The words on pictures of breakdowns.
 */
final class Headings {

	private static final int NAMED = 6;

	private final Labels labels;
	private final Phrases phrases;

	Headings(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(Headings.class, labels.locale());
	}

	Heading bars(Breakdown breakdown, Dimension dimension, List<Mark> bars) {
		List<String> gaps = bars.stream().filter(Mark::gap).map(Mark::label).toList();
		return heading(breakdown, labels.title(breakdown.question().groupedBy(dimension)), gaps, phrases.text("Footer.whiskers"));
	}

	Heading lines(Breakdown breakdown, List<Line> lines) {
		List<String> gaps = new ArrayList<>();
		for (Line line : lines) {
			for (Mark mark : line.marks()) {
				if (mark.gap()) {
					int year = breakdown.question().by().indexOf(Dimension.YEAR);
					gaps.add(mark.key().isEmpty() ? line.name() : line.name() + " " + mark.key().get(year));
				}
			}
		}
		boolean context = lines.stream().anyMatch(line -> line.role() == Line.Role.CONTEXT);
		return heading(breakdown, labels.title(breakdown.question()), gaps, phrases.text(context ? "Footer.bands.context" : "Footer.bands"));
	}

	/** Of whom, without the rate that plays no part in pictures of steps and scores. */
	static String filters(Heading acceptance, Labels labels) {
		return acceptance.definition().substring(RateDefinition.ACCEPTANCE.sentence(labels.locale()).length());
	}

	Heading kind(Breakdown breakdown, String title, Words words) {
		Heading plain = heading(breakdown, title, words.gaps(), words.method());
		List<String> notes = new ArrayList<>(plain.notes());
		notes.addAll(words.notes());
		return new Heading(plain.title(), plain.definition(), notes, plain.footer(), plain.demo());
	}

	private Heading heading(Breakdown breakdown, String title, List<String> gaps, String intervals) {
		Rate total = breakdown.total();
		Snapshot snapshot = breakdown.snapshot();
		List<String> notes = new ArrayList<>();
		boolean hidden = breakdown.withheld(Map.of());
		if (!gaps.isEmpty() && (total.denominator() > 0 || hidden)) {
			notes.add(gaps(gaps, total));
		}
		if (hidden || breakdown.withheld() > 0) {
			notes.add(phrases.text("Note.withheld", Reading.FEW));
		}
		if (breakdown.contradictory() > 0) {
			notes.add(phrases.text("Note.contradictory", breakdown.contradictory(), total.definition().denominatorName(labels.locale()),
				total.definition().numeratorName(labels.locale())));
		}
		String n = hidden ? phrases.text("Footer.withheld")
			: phrases.text("Footer.n", total.denominator(), total.definition().denominatorName(labels.locale()));
		List<String> footer = List.of(total.denominator() == 0 && !hidden ? n : n + phrases.text("Footer.separator") + intervals,
			phrases.text("Footer.snapshot", Long.toString(snapshot.sequence()), snapshot.policyVersion()));
		Optional<String> demo = snapshot.demo() ? Optional.of(phrases.text("Demo")) : Optional.empty();
		return new Heading(title, labels.definition(breakdown.question()) + years(breakdown), notes, footer, demo);
	}

	/** The years covered, where the question does not name them itself. */
	private String years(Breakdown breakdown) {
		if (breakdown.question().filter(Dimension.YEAR).isPresent()) {
			return "";
		}
		if (!breakdown.question().by().contains(Dimension.YEAR)) {
			return phrases.text("Definition.allYears");
		}
		List<String> years = breakdown.codes(Dimension.YEAR);
		return years.isEmpty() ? "" : phrases.text("Definition.years", years.get(0), years.get(years.size() - 1));
	}

	private String gaps(List<String> gaps, Rate total) {
		String names = gaps.stream().limit(NAMED).collect(Collectors.joining(phrases.text("List.comma")));
		String key = gaps.size() > NAMED ? "Note.gaps.more" : "Note.gaps";
		return phrases.text(key, total.definition().denominatorName(labels.locale()), names, gaps.size());
	}
}
