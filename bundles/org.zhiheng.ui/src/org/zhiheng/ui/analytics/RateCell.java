// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.inference.Interval;

/**
 * A cell of the table: its text, and what it is sorted by.
 *
 * @param text as it is read
 * @param value what it is sorted by, empty where there is none
 */
record RateCell(String text, OptionalDouble value) {

	/** The level of every interval shown. */
	private static final double LEVEL = 0.95;
	private static final String NONE = "–";
	/** What is kept back because it would tell of single people. */
	static final RateCell WITHHELD = new RateCell("×", OptionalDouble.empty());

	/** A number that names, such as a year. */
	static RateCell name(String text) {
		return new RateCell(text, text.matches("\\d+") ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty());
	}

	static RateCell count(long count, Locale locale) {
		return new RateCell(NumberFormat.getIntegerInstance(locale).format(count), OptionalDouble.of(count));
	}

	static RateCell counts(Rate rate, Locale locale) {
		NumberFormat format = NumberFormat.getIntegerInstance(locale);
		return rate.denominator() == 0 ? new RateCell(NONE, OptionalDouble.empty())
			: new RateCell(format.format(rate.numerator()) + "/" + format.format(rate.denominator()), OptionalDouble.of(rate.denominator()));
	}

	static RateCell rate(Rate rate) {
		return new RateCell(rate.value().isPresent() ? Percent.points(rate.value().getAsDouble()) : NONE, rate.value());
	}

	static RateCell interval(Rate rate) {
		Optional<Interval> interval = rate.wilson(LEVEL);
		return new RateCell(interval.map(RateCell::words).orElse(NONE),
			interval.isPresent() ? OptionalDouble.of(interval.get().low()) : OptionalDouble.empty());
	}

	static RateCell rateWithInterval(Rate rate) {
		return rate.wilson(LEVEL).map(interval -> new RateCell(rate(rate).text() + " [" + words(interval) + "]", rate.value()))
			.orElseGet(() -> new RateCell(NONE, OptionalDouble.empty()));
	}

	private static String words(Interval interval) {
		return Percent.points(interval.low()) + "–" + Percent.points(interval.high());
	}

	/** By value; what has none comes last in either order. */
	static Comparator<RateCell> order(boolean descending) {
		Comparator<RateCell> byValue = Comparator.comparingDouble(cell -> cell.value().orElse(0));
		return Comparator.comparing((RateCell cell) -> cell.value().isEmpty()).thenComparing(descending ? byValue.reversed() : byValue);
	}
}
