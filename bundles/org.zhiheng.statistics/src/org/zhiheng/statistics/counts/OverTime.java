// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.zhiheng.statistics.change.DifferenceInDifferences;
import org.zhiheng.statistics.change.InterruptedSeries;
import org.zhiheng.statistics.change.MannKendall;
import org.zhiheng.statistics.change.Panel;
import org.zhiheng.statistics.change.Periods;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.change.SenSlope;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * What a table with periods says over time: a trend, a forecast, and what a notice changed.
 *
 * @param periods how the periods lie on the line of time; slopes and forecasts are for one year, or one month, or one campaign
 * @param trend whether the overall rate goes one way
 * @param slope how fast, in shares for one period
 * @param forecast the next periods by their places, where periods are whole years, months or campaigns
 * @param interrupted whether the rate jumped when the notice came; empty where no notice is asked about
 * @param difference whether groups under the notice changed more than the others; empty where no groups are named
 */
public record OverTime(Periods periods, Figure<MannKendall> trend, Figure<SenSlope> slope, Figure<RateForecast> forecast,
	Optional<Figure<InterruptedSeries>> interrupted, Optional<Figure<DifferenceInDifferences>> difference) {

	/** The seed of draws unless another is asked for; it stands in every result. */
	public static final long SEED = 20191227;
	private static final double LEVEL = 0.95;

	/**
	 * Computes.
	 *
	 * @param table the counts
	 * @param from the first period under a notice, or empty
	 * @param under the groups that came under it; empty for all
	 * @return the figures; each without periods is refused
	 */
	public static OverTime of(CountsTable table, OptionalDouble from, Set<String> under) {
		List<CountsRow> rows = table.rows().stream().filter(row -> row.period().isPresent()).toList();
		Periods kind = Periods.of(rows.stream().map(row -> row.period().getAsDouble()).toList());
		SortedMap<Double, Counted> series = new TreeMap<>();
		rows.forEach(row -> series.merge(kind.place(row.period().getAsDouble()), row.counted(), Counted::plus));
		List<Double> places = List.copyOf(series.keySet());
		Map<String, Map<Integer, Counted>> cells = new HashMap<>();
		for (CountsRow row : rows) {
			int place = Collections.binarySearch(places, kind.place(row.period().getAsDouble()));
			cells.computeIfAbsent(row.unit(), each -> new HashMap<>()).merge(place, row.counted(), Counted::plus);
		}
		series.values().removeIf(each -> each.total() == 0);
		TreeMap<Double, Double> rates = new TreeMap<>();
		series.forEach((period, counted) -> rates.put(period, counted.rate()));
		Optional<Figure<InterruptedSeries>> interrupted = Optional.empty();
		Optional<Figure<DifferenceInDifferences>> difference = Optional.empty();
		if (from.isPresent()) {
			double start = kind.place(from.getAsDouble());
			interrupted = Optional.of(InterruptedSeries.of(series, start, LEVEL));
			Map<String, Integer> starts = new HashMap<>();
			under.forEach(each -> starts.put(each, (int) places.stream().filter(place -> place < start).count()));
			difference = under.isEmpty() ? difference : Optional.of(new Panel(cells).effect(starts, LEVEL, SEED));
		}
		return new OverTime(kind, MannKendall.of(rates.values().stream().mapToDouble(Double::doubleValue).toArray()), SenSlope.of(rates, LEVEL),
			forecast(kind, series), interrupted, difference);
	}

	private static Figure<RateForecast> forecast(Periods kind, SortedMap<Double, Counted> series) {
		if (kind == Periods.OTHER) {
			return Figure.none(Reason.NO_NEXT_PERIOD);
		}
		TreeMap<Integer, Counted> years = new TreeMap<>();
		series.forEach((place, counted) -> years.put(place.intValue(), counted));
		return RateForecast.of(years, RateForecast.FURTHEST, LEVEL);
	}
}
