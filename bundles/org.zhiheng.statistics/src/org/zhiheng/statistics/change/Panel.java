// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
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
	 * What the notice did.
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
		Within within = new Within();
		double[] away = within.of(under(starts));
		double size = product(away, away);
		if (size < EMPTY) {
			return Figure.none(Reason.NO_COMPARISON);
		}
		double value = product(away, within.rates) / size;
		boolean staggered = Arrays.stream(those).distinct().count() > 1;
		double error = within.clustered(away, size, value);
		TDistribution t = new TDistribution(null, regions.size() - 1.0);
		double half = t.inverseCumulativeProbability((1 + level) / 2) * error;
		Figure<Interval> interval = regions.size() < MANY ? Figure.none(Reason.FEW_REGIONS)
			: Figure.of(new Interval(value - half, value + half, level));
		Exchange exchange = regions.size() < MANY ? exchange(within, starts, value, seed)
			: new Exchange(error == 0 ? 1 : Math.min(1, 2 * t.cumulativeProbability(-Math.abs(value / error))), 0, 0, false);
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
	private Exchange exchange(Within within, int[] starts, double value, long seed) {
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
			return new Exchange((double) asLarge / all, 1 / ways, all, true);
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

	private boolean asLarge(Within within, int[] starts, double value) {
		double[] away = within.of(under(starts));
		double size = product(away, away);
		return size < EMPTY || Math.abs(product(away, within.rates) / size) >= Math.abs(value) - SAME;
	}

	private static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/** Rates with the levels of regions and years taken out, each cell weighing as many people as it has. */
	private final class Within {

		private final double[] weights = counts.stream().mapToDouble(each -> Math.sqrt(each.total())).toArray();
		private final RealMatrix base = base();
		private final double[] rates = of(counts.stream().mapToDouble(Counted::rate).toArray());

		/** An orthogonal base of all that levels of regions and years can explain. */
		private RealMatrix base() {
			List<Integer> years = new ArrayList<>(new TreeSet<>(year));
			RealMatrix levels = new Array2DRowRealMatrix(counts.size(), regions.size() + years.size());
			for (int i = 0; i < counts.size(); i++) {
				levels.setEntry(i, region.get(i), weights[i]);
				levels.setEntry(i, regions.size() + years.indexOf(year.get(i)), weights[i]);
			}
			SingularValueDecomposition parts = new SingularValueDecomposition(levels);
			int rank = parts.getRank();
			return parts.getU().getSubMatrix(0, counts.size() - 1, 0, rank - 1);
		}

		private double[] of(double[] values) {
			double[] weighted = new double[values.length];
			for (int i = 0; i < values.length; i++) {
				weighted[i] = values[i] * weights[i];
			}
			double[] explained = base.operate(base.preMultiply(weighted));
			for (int i = 0; i < values.length; i++) {
				weighted[i] -= explained[i];
			}
			return weighted;
		}

		/** The standard error when people of one region go together, with the usual correction for few of them. */
		private double clustered(double[] away, double size, double value) {
			double[] sums = new double[regions.size()];
			for (int i = 0; i < away.length; i++) {
				sums[region.get(i)] += away[i] * (rates[i] - value * away[i]);
			}
			double groups = regions.size();
			double rows = away.length;
			double columns = base.getColumnDimension() + 1.0;
			double correction = rows > columns ? groups / (groups - 1) * (rows - 1) / (rows - columns) : groups / (groups - 1);
			return Math.sqrt(correction * product(sums, sums)) / size;
		}
	}
}
