// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Reason;

/**
 * Regions over years with the year from which a notice holds in each.
 *
 * <p>The levels of regions and years are taken out of the rates once; each choice of regions is then one product (R. Frisch and F. V. Waugh, Econometrica 1 (1933) 387).
 */
public final class Panel {

	/** With fewer regions than this, clustered errors are too small and p comes from exchanging regions. */
	static final int MANY = 30;
	/** Up to so many ways all are tried. */
	static final int WAYS = 10_000;
	/** Otherwise so many are drawn. */
	static final int DRAWS = 9_999;
	private static final double SAME = 1e-12;
	private static final double EMPTY = 1e-9;

	private final List<String> regions;
	private final List<Integer> region = new ArrayList<>();
	private final List<Integer> year = new ArrayList<>();
	private final List<Counted> counts = new ArrayList<>();

	/**
	 * @param cells counts by region and year; cells of nobody are passed over
	 */
	public Panel(Map<String, Map<Integer, Counted>> cells) {
		regions = new ArrayList<>();
		for (Map.Entry<String, Map<Integer, Counted>> each : new TreeMap<>(cells).entrySet()) {
			Map<Integer, Counted> years = new TreeMap<>(each.getValue());
			years.values().removeIf(counted -> counted.total() == 0);
			if (!years.isEmpty()) {
				years.forEach((when, counted) -> {
					region.add(regions.size());
					year.add(when);
					counts.add(counted);
				});
				regions.add(each.getKey());
			}
		}
	}

	/**
	 * What the notice did. Years may be any numbers that are in order, such as places in a list of periods.
	 *
	 * @param from the first year under the notice by region; regions without one never came under it
	 * @param level of the interval, such as 0.95
	 * @param seed of the draws, so that another can repeat them
	 * @return the result, or the refusal
	 */
	public Figure<DifferenceInDifferences> effect(Map<String, Integer> from, double level, long seed) {
		if (counts.isEmpty()) {
			return Figure.none(Reason.NO_DATA);
		}
		int[] starts = regions.stream().mapToInt(each -> from.getOrDefault(each, Integer.MAX_VALUE)).toArray();
		int[] those = Arrays.stream(starts).filter(each -> each != Integer.MAX_VALUE).toArray();
		if (those.length == 0 || those.length == regions.size()) {
			return Figure.none(Reason.NO_COMPARISON);
		}
		int first = Arrays.stream(those).min().getAsInt();
		if (year.stream().allMatch(each -> each >= first) || year.stream().allMatch(each -> each < first)) {
			return Figure.none(Reason.ONE_SIDE);
		}
		if (TwoWay.tooMany(regions.size(), counts.size(), (int) year.stream().distinct().count())) {
			return Figure.none(Reason.TOO_MANY);
		}
		TwoWay within = new TwoWay(region, year, counts);
		if (within.still()) {
			return Figure.none(Reason.ALL_ALIKE);
		}
		double[] away = within.of(under(starts));
		double size = product(away, away);
		if (size < EMPTY) {
			return Figure.none(Reason.NO_COMPARISON);
		}
		double value = product(away, within.rates()) / size;
		boolean staggered = Arrays.stream(those).distinct().count() > 1;
		double error = within.clustered(away, size, value);
		boolean many = regions.size() >= MANY && error > SAME;
		TDistribution t = new TDistribution(null, regions.size() - 1.0);
		double half = t.inverseCumulativeProbability((1 + level) / 2) * error;
		Figure<Interval> interval = many ? Figure.of(new Interval(value - half, value + half, level)) : Figure.none(Reason.FEW_REGIONS);
		Exchange exchange = many ? new Exchange(Math.min(1, 2 * t.cumulativeProbability(-Math.abs(value / error))), 0, 0, false)
			: exchange(within, starts, value, seed);
		return Figure
			.of(new DifferenceInDifferences(value, interval, exchange.p, exchange.smallest, exchange.ways, exchange.exact, seed, those.length,
				regions.size(), staggered));
	}

	private double[] under(int[] starts) {
		double[] under = new double[counts.size()];
		for (int i = 0; i < under.length; i++) {
			under[i] = year.get(i) >= starts[region.get(i)] ? 1 : 0;
		}
		return under;
	}

	private record Exchange(double p, double smallest, long ways, boolean exact) {}

	/** Gives the same starts to other regions and counts how often the figure is as large. */
	private Exchange exchange(TwoWay within, int[] starts, double value, long seed) {
		int[] order = starts.clone();
		Arrays.sort(order);
		boolean alike = Arrays.stream(order).filter(each -> each != Integer.MAX_VALUE).distinct().count() == 1;
		int treated = (int) Arrays.stream(order).filter(each -> each != Integer.MAX_VALUE).count();
		double ways = CombinatoricsUtils.binomialCoefficientDouble(order.length, treated);
		if (alike && ways <= WAYS) {
			long asLarge = 0;
			long all = 0;
			var choices = CombinatoricsUtils.combinationsIterator(order.length, treated);
			while (choices.hasNext()) {
				int[] other = new int[order.length];
				Arrays.fill(other, Integer.MAX_VALUE);
				Arrays.stream(choices.next()).forEach(each -> other[each] = order[0]);
				all++;
				asLarge += asLarge(within, other, value) ? 1 : 0;
			}
			// where half of the regions are chosen, choosing the other half gives the same figure with the other sign
			return new Exchange((double) asLarge / all, (2 * treated == order.length ? 2 : 1) / ways, all, true);
		}
		SplittableRandom random = new SplittableRandom(seed);
		long asLarge = 0;
		for (int draw = 0; draw < DRAWS; draw++) {
			for (int i = order.length - 1; i > 0; i--) {
				int j = random.nextInt(i + 1);
				int held = order[i];
				order[i] = order[j];
				order[j] = held;
			}
			asLarge += asLarge(within, order, value) ? 1 : 0;
		}
		return new Exchange((asLarge + 1.0) / (DRAWS + 1.0), Math.max(1 / ways, 1 / (DRAWS + 1.0)), DRAWS, false);
	}

	private boolean asLarge(TwoWay within, int[] starts, double value) {
		double[] away = within.of(under(starts));
		double size = product(away, away);
		return size < EMPTY || Math.abs(product(away, within.rates()) / size) >= Math.abs(value) - SAME;
	}

	static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}
}
