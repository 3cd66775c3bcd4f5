// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.change.DifferenceInDifferences;
import org.zhiheng.statistics.change.InterruptedSeries;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.change.SenSlope;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;

/**
 * Lays out what happens over time for {@code statistics/1}, and says each result in a sentence: what it means, and what it does not.
 */
public final class OverTimeDocument {

	private static final int PERCENT = 100;
	private static final double LARGE = 1e6;

	private final OverTime figures;
	private final String rate;
	private final Phrases phrases;
	private final List<String> sentences = new ArrayList<>();

	/**
	 * @param figures the figures
	 * @param rate what the rate is called
	 * @param locale the language of the sentences
	 */
	public OverTimeDocument(OverTime figures, String rate, Locale locale) {
		this.figures = figures;
		this.rate = rate;
		this.phrases = Phrases.of(OverTimeDocument.class, locale);
	}

	/** The entry {@code overTime}: figures in a fixed order, then {@code readings}. */
	public Map<String, @Nullable Object> content() {
		sentences.clear();
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("mannKendall", value("trend", figures.trend(), each -> {
			sentences.add(phrases.text("Over.trend." + each.verdict(), text(each.values()), Percent.p(each.p()), number(each.smallestP(), 3), rate));
			return entries("s", each.s(), "z", each.z(), "tau", each.tau(), "p", each.p(), "exact", each.exact(), "smallestP", each.smallestP(),
				"verdict",
				each.verdict().name());
		}));
		map.put("senSlope", value("slope", figures.slope(), this::slope));
		map.put("forecast", value("forecast", figures.forecast(), this::forecast));
		figures.interrupted().ifPresent(figure -> map.put("interruptedSeries", value("interrupted", figure, this::interrupted)));
		figures.difference().ifPresent(figure -> map.put("differenceInDifferences", value("difference", figure, this::difference)));
		map.put("readings", List.copyOf(sentences));
		return map;
	}

	private Object slope(SenSlope slope) {
		if (slope.interval().value().isEmpty()) {
			sentences.add(phrases.text("Over.slope.bare", rate, points(slope.slope())));
		}
		return entries("slope", slope.slope(), "interval", ends(slope.interval()));
	}

	private Object forecast(RateForecast forecast) {
		RateForecast.Year first = forecast.years().get(0);
		sentences.add(phrases.text("Over.forecast.known", text(figures.periods().period(first.year())), Percent.of(first.interval().low()),
			Percent.of(first.interval().high()), text(forecast.basis()), rate));
		return entries("alpha", forecast.alpha(), "years", forecast.years().stream()
			.map(each -> entries("year", figures.periods().period(each.year()), "rate", each.rate(), "lo", each.interval().low(), "hi",
				each.interval().high()))
			.toList());
	}

	private Object interrupted(InterruptedSeries series) {
		sentences.add(phrases.text("Over.interrupted." + series.verdict(), number(series.level().value(), 2),
			number(series.level().interval().low(), 2), number(series.level().interval().high(), 2), Percent.p(series.levelP()), rate));
		return entries("levelOddsRatio", ratio(series.level()), "levelP", series.levelP(), "slopeOddsRatio", ratio(series.slope()), "slopeP",
			series.slopeP(), "dispersion", series.spread(), "points", series.points(), "neweyWest", series.neighbours(), "verdict",
			series.verdict().name());
	}

	private Object difference(DifferenceInDifferences result) {
		String way = phrases.text("Over.difference.way", (int) Math.signum(result.value()), points(Math.abs(result.value())));
		sentences.add(phrases.text("Over.difference." + result.verdict(), way, result.treated(), text(result.regions()), Percent.p(result.p()),
			number(result.smallestP(), 3), rate));
		if (result.staggered()) {
			sentences.add(phrases.text("Over.difference.staggered"));
		}
		return entries("value", result.value(), "interval", ends(result.interval()), "p", result.p(), "smallestP", result.smallestP(), "permutations",
			result.ways(), "exact", result.exact(), "seed", result.seed(), "treated", result.treated(), "groups", result.regions(), "verdict",
			result.verdict().name());
	}

	private <T> @Nullable Object value(String key, Figure<T> figure, Function<T, Object> layout) {
		figure.reason()
			.ifPresent(reason -> sentences.add(phrases.text("Over.refused", phrases.text("Over." + key), reason.sentence(phrases.locale()))));
		return figure instanceof Figure.Known<T> known ? layout.apply(known.figure()) : null;
	}

	private static Object ratio(InterruptedSeries.OddsRatio ratio) {
		return entries("value", ratio.value(), "lo", ratio.interval().low(), "hi", ratio.interval().high());
	}

	private static @Nullable Object ends(Figure<Interval> interval) {
		return interval.value().map(each -> (Object) List.of(each.low(), each.high())).orElse(null);
	}

	private static Map<String, @Nullable Object> entries(@Nullable Object... pairs) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return map;
	}

	private static String text(long value) {
		return Long.toString(value);
	}

	/** A number of any size with some decimals, or in powers of ten where those would hide it. */
	private static String number(double value, int decimals) {
		boolean plain = value == 0 || value >= Math.pow(10, -decimals) && value < LARGE;
		return String.format(Locale.ROOT, plain ? "%." + decimals + "f" : "%.1e", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String points(double difference) {
		return String.format(Locale.ROOT, "%.1f", difference * PERCENT); //$NON-NLS-1$
	}
}
