// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.HashMap;
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
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.change.SenSlope;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * What a table with periods says over time: a trend, a forecast, and what a notice changed.
 *
 * @param series counts of all groups under their period
 * @param trend whether the overall rate goes one way
 * @param slope how fast, in shares for one period
 * @param forecast the next periods, where periods are whole years
 * @param interrupted whether the rate jumped when the notice came; empty where no notice is asked about
 * @param difference whether groups under the notice changed more than the others; empty where no groups are named
 */
public record OverTime(SortedMap<Double, Counted> series, Figure<MannKendall> trend, Figure<SenSlope> slope, Figure<RateForecast> forecast,
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
		SortedMap<Double, Counted> series = new TreeMap<>();
		Map<String, Map<Integer, Counted>> cells = new HashMap<>();
		boolean whole = true;
		for (CountsRow row : table.rows()) {
			if (row.period().isPresent()) {
				double period = row.period().getAsDouble();
				whole &= period == Math.rint(period);
				series.merge(period, row.counted(), Counted::plus);
				cells.computeIfAbsent(row.unit(), each -> new HashMap<>()).merge((int) period, row.counted(), Counted::plus);
			}
		}
		series.values().removeIf(each -> each.total() == 0);
		TreeMap<Double, Double> rates = new TreeMap<>();
		series.forEach((period, counted) -> rates.put(period, counted.rate()));
		TreeMap<Integer, Counted> years = new TreeMap<>();
		series.forEach((period, counted) -> years.put(period.intValue(), counted));
		Optional<Figure<InterruptedSeries>> interrupted = from.isPresent() ? Optional.of(InterruptedSeries.of(series, from.getAsDouble(), LEVEL))
			: Optional.empty();
		Optional<Figure<DifferenceInDifferences>> difference = Optional.empty();
		if (from.isPresent() && !under.isEmpty()) {
			Map<String, Integer> starts = new HashMap<>();
			under.forEach(each -> starts.put(each, (int) Math.ceil(from.getAsDouble())));
			difference = Optional.of(whole ? new Panel(cells).effect(starts, LEVEL, SEED) : Figure.none(Reason.NO_PERIODS));
		}
		return new OverTime(series, MannKendall.of(rates.values().stream().mapToDouble(Double::doubleValue).toArray()), SenSlope.of(rates, LEVEL),
			whole ? RateForecast.of(years, RateForecast.FURTHEST, LEVEL) : Figure.none(Reason.NO_PERIODS), interrupted, difference);
	}
}
