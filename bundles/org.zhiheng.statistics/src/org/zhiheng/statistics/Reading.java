// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.inference.Difference;
import org.zhiheng.statistics.inference.Heterogeneity;
import org.zhiheng.statistics.inference.Interval;

/**
 * What a result means and what it does not, in sentences a clerk can read aloud.
 */
public final class Reading {

	/** Fewer people than this in a denominator are called few; also the threshold of small cells in exports. */
	public static final int FEW = 10;
	/** With fewer years the smallest two-sided p of an exact rank test for trend is above 5 % (2/n!). */
	public static final int ENOUGH_YEARS = 5;

	private static final double LEVEL = 0.95;
	private static final double SIGNIFICANT = 0.05;

	private final Labels labels;
	private final Phrases phrases;

	/** @param labels names in the reader's language */
	public Reading(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(Reading.class, labels.locale());
	}

	/**
	 * The sentences of a breakdown, the most important first.
	 *
	 * @param breakdown the result
	 * @return at least one sentence
	 */
	public List<String> of(Breakdown breakdown) {
		List<String> sentences = new ArrayList<>();
		if (breakdown.cells().isEmpty() && breakdown.question().where().equals(Question.of().where())) {
			return List.of(phrases.text("Reading.none"));
		}
		unknown(breakdown, sentences);
		if (breakdown.cells().isEmpty()) {
			sentences.add(phrases.text("Reading.nobody"));
			return sentences;
		}
		RateDefinition rate = breakdown.question().rate();
		Rate total = breakdown.total();
		if (breakdown.withheld(Map.of())) {
			sentences.add(phrases.text("Reading.totalWithheld"));
			groups(breakdown, sentences);
		} else if (total.denominator() == 0) {
			sentences.add(phrases.text("Reading.noDenominator", breakdown.applications(), rate.denominatorName(locale()), rate.name(locale())));
		} else {
			sentences.add(total(phrases.text("Reading.total.name"), total));
			groups(breakdown, sentences);
		}
		warnings(breakdown, sentences);
		return sentences;
	}

	private void unknown(Breakdown breakdown, List<String> sentences) {
		if (!breakdown.unknownCodes().isEmpty()) {
			sentences.add(phrases.text("Reading.unknown", String.join(phrases.text("List.comma"), breakdown.unknownCodes())));
		}
	}

	private String total(String name, Rate rate) {
		Interval interval = rate.wilson(LEVEL).orElseThrow();
		RateDefinition definition = rate.definition();
		return phrases.text("Reading.total", name, definition.denominatorName(locale()), rate.denominator(), definition.numeratorName(locale()),
			rate.numerator(), Percent.of(rate.value().orElseThrow()), Percent.of(interval.low()), Percent.of(interval.high()));
	}

	private void groups(Breakdown breakdown, List<String> sentences) {
		for (Dimension dimension : breakdown.question().by()) {
			List<String> codes = breakdown.codes(dimension);
			if (dimension == Dimension.YEAR && codes.size() < ENOUGH_YEARS) {
				sentences.add(phrases.text("Reading.years", codes.size()));
			} else if (dimension != Dimension.YEAR) {
				Heterogeneity.of(codes.stream().map(code -> breakdown.total(dimension, code).counted()).toList()).value()
					.ifPresent(result -> differ(dimension, result, sentences));
			}
		}
	}

	private void differ(Dimension dimension, Heterogeneity result, List<String> sentences) {
		String key = result.test().p() < SIGNIFICANT ? "Reading.differ" : "Reading.alike";
		sentences.add(phrases.text(key, labels.dimension(dimension), Percent.plain(result.test().chi2(), 2), result.test().df(),
			Percent.p(result.test().p())));
		if (!result.enough()) {
			sentences.add(phrases.text("Reading.rough"));
		}
	}

	/** Places that were split or joined are not the same place before and after. */
	private void territory(Breakdown breakdown, List<String> sentences) {
		if (!breakdown.question().by().contains(Dimension.YEAR)) {
			return;
		}
		int[] years = breakdown.codes(Dimension.YEAR).stream().filter(each -> !each.isEmpty()).mapToInt(Integer::parseInt).sorted().toArray();
		for (Dimension dimension : List.of(Dimension.REGION, Dimension.COUNTY)) {
			if (years.length > 1 && breakdown.question().by().contains(dimension)) {
				List<String> changed = labels.changed(dimension, breakdown.codes(dimension), years[0], years[years.length - 1]);
				if (!changed.isEmpty()) {
					sentences.add(phrases.text("Reading.territory", String.join(phrases.text("List.comma"), changed)));
				}
			}
		}
	}

	private void warnings(Breakdown breakdown, List<String> sentences) {
		territory(breakdown, sentences);
		RateDefinition rate = breakdown.question().rate();
		long few = breakdown.cells().stream().map(Cell::rate).filter(each -> each.denominator() > 0 && each.denominator() < FEW).count();
		long withheld = breakdown.withheld();
		long gaps = breakdown.cells().stream().filter(each -> each.rate().denominator() == 0).count() - withheld;
		if (withheld > 0) {
			sentences.add(phrases.text("Reading.withheld", withheld, breakdown.cells().size(), FEW));
		}
		if (few > 0) {
			sentences.add(phrases.text("Reading.small", few, rate.denominatorName(locale()), FEW));
		}
		if (gaps > 0) {
			sentences.add(phrases.text("Reading.gaps", gaps, rate.denominatorName(locale())));
		}
		if (breakdown.contradictory() > 0) {
			sentences.add(phrases.text("Reading.contradictory", breakdown.contradictory(), rate.denominatorName(locale()),
				rate.numeratorName(locale())));
		}
		if (breakdown.undetermined() > 0) {
			sentences.add(phrases.text("Reading.undetermined", breakdown.undetermined()));
		}
		if (breakdown.question().mixesRoutes()) {
			sentences.add(phrases.text("Reading.mixed"));
		}
	}

	/**
	 * What can be said of two rates. Overlapping intervals do not answer it; the interval of the difference does.
	 *
	 * @param first name of one
	 * @param one its rate
	 * @param second name of the other
	 * @param two its rate, of the same definition
	 * @return one sentence
	 */
	public String compare(String first, Rate one, String second, Rate two) {
		if (one.denominator() == 0 || two.denominator() == 0) {
			return phrases.text("Reading.cannotCompare", first, second);
		}
		boolean swap = one.counted().rate() < two.counted().rate();
		Difference difference = Difference.of(swap ? two.counted() : one.counted(), swap ? one.counted() : two.counted(), LEVEL);
		return phrases.text(difference.cannotTell() ? "Reading.cannotTell" : "Reading.tell", swap ? second : first, swap ? first : second,
			Percent.points(difference.value()), Percent.points(difference.interval().low()), Percent.points(difference.interval().high()));
	}

	private Locale locale() {
		return labels.locale();
	}
}
