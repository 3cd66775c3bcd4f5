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
import org.zhiheng.statistics.change.DifferenceInDifferences;
import org.zhiheng.statistics.change.InterruptedSeries;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;

/**
 * Lays out what happens over time for {@code statistics/1}, and says each result in a sentence: what it means, and what it does not.
 */
public final class OverTimeDocument {

	private static final int PERCENT = 100;

	private final OverTime figures;
	private final Phrases phrases;
	private final List<String> sentences = new ArrayList<>();

	/**
	 * @param figures the figures
	 * @param locale the language of the sentences
	 */
	public OverTimeDocument(OverTime figures, Locale locale) {
		this.figures = figures;
		this.phrases = Phrases.of(OverTimeDocument.class, locale);
	}

	/** The entry {@code overTime}: figures in a fixed order, then {@code readings}. */
	public Map<String, @Nullable Object> content() {
		sentences.clear();
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		map.put("mannKendall", value("trend", figures.trend(), each -> {
			sentences.add(phrases.text("Over.trend." + each.verdict(), text(each.values()), p(each.p()), p(each.smallestP())));
			return entries("s", each.s(), "z", each.z(), "tau", each.tau(), "p", each.p(), "exact", each.exact(), "smallestP", each.smallestP(),
				"verdict",
				each.verdict().name());
		}));
		map.put("senSlope", value("slope", figures.slope(), each -> entries("slope", each.slope(), "interval", ends(each.interval()))));
		map.put("forecast", value("forecast", figures.forecast(), this::forecast));
		figures.interrupted().ifPresent(figure -> map.put("interruptedSeries", value("interrupted", figure, this::interrupted)));
		figures.difference().ifPresent(figure -> map.put("differenceInDifferences", value("difference", figure, this::difference)));
		map.put("readings", List.copyOf(sentences));
		return map;
	}

	private Object forecast(RateForecast forecast) {
		RateForecast.Year first = forecast.years().get(0);
		sentences.add(phrases.text("Over.forecast.known", text(first.year()), percent(first.interval().low()), percent(first.interval().high()),
			text(forecast.basis())));
		return entries("alpha", forecast.alpha(), "years", forecast.years().stream()
			.map(each -> entries("year", each.year(), "rate", each.rate(), "lo", each.interval().low(), "hi", each.interval().high())).toList());
	}

	private Object interrupted(InterruptedSeries series) {
		sentences.add(phrases.text("Over.interrupted." + series.verdict(), number(series.level().value()), number(series.level().interval().low()),
			number(series.level().interval().high()), p(series.levelP())));
		return entries("levelOddsRatio", ratio(series.level()), "levelP", series.levelP(), "slopeOddsRatio", ratio(series.slope()), "slopeP",
			series.slopeP(), "dispersion", series.spread(), "points", series.points(), "neweyWest", series.neighbours(), "verdict",
			series.verdict().name());
	}

	private Object difference(DifferenceInDifferences result) {
		sentences.add(phrases.text("Over.difference." + result.verdict(), points(result.value()), text(result.treated()), text(result.regions()),
			p(result.p()), p(result.smallestP())));
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

	private static String p(double value) {
		return value < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, "%.3f", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value); //$NON-NLS-1$
	}

	private static String percent(double rate) {
		return String.format(Locale.ROOT, "%.1f%%", rate * PERCENT); //$NON-NLS-1$
	}

	private static String points(double difference) {
		return String.format(Locale.ROOT, "%+.1f", difference * PERCENT); //$NON-NLS-1$
	}
}
