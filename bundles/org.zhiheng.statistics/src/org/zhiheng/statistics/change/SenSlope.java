// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;
import java.util.SortedMap;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Reason;

/**
 * The slope of a series as the median slope between any two of its points.
 *
 * <p>P. K. Sen, JASA 63 (1968) 1379; interval after R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987) 218.
 *
 * @param slope change for one unit of time
 * @param interval its interval, or why there is none
 */
public record SenSlope(double slope, Figure<Interval> interval) {

	private static final int ENOUGH = 10;

	/**
	 * The slope.
	 *
	 * @param points value under its time; missing years are simply missing
	 * @param level such as 0.95
	 * @return the slope, or why there is none; with fewer than ten points it has no interval
	 */
	public static Figure<SenSlope> of(SortedMap<Double, Double> points, double level) {
		int n = points.size();
		if (n < 2) {
			return Figure.none(n == 0 ? Reason.NO_DATA : Reason.FEW_PERIODS);
		}
		double[] x = points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
		double[] y = points.values().stream().mapToDouble(Double::doubleValue).toArray();
		double[] slopes = new double[n * (n - 1) / 2];
		int next = 0;
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				slopes[next++] = (y[j] - y[i]) / (x[j] - x[i]);
			}
		}
		Arrays.sort(slopes);
		Figure<Interval> interval = n < ENOUGH ? Figure.none(Reason.FEW_PERIODS) : interval(slopes, y, level);
		return Figure.of(new SenSlope(median(slopes), interval));
	}

	private static Figure<Interval> interval(double[] slopes, double[] y, double level) {
		return MannKendall.of(y).map(test -> {
			double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
			double reach = z * Math.sqrt(test.variance());
			return new Interval(at(slopes, (slopes.length - reach) / 2), at(slopes, (slopes.length + reach) / 2 + 1), level);
		});
	}

	/** The value at a rank counted from 1, between two ranks in proportion, at the ends the end. */
	private static double at(double[] sorted, double rank) {
		double place = Math.min(Math.max(rank, 1), sorted.length) - 1;
		int below = (int) place;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}

	private static double median(double[] sorted) {
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}
}
