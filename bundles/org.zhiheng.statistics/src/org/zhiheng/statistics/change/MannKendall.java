// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * Does a series go one way? Looks only at which of each two values is larger, so one wild year cannot make a trend.
 *
 * <p>H. B. Mann, Econometrica 13 (1945) 245; M. G. Kendall, Rank Correlation Methods (1970): exact distribution of S up to {@value #EXACT} values, with ties as without, for
 * all orders of the values at hand are as likely; else normal with the variance corrected for ties and continuity.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of S without a trend
 * @param z normal deviate, corrected for continuity
 * @param tau Kendall's tau-b against time
 * @param p two-sided
 * @param exact whether p is exact
 * @param smallestP the smallest two-sided p these values can give in any order: 2/n!, and with ties 2·Πt!/n!
 * @param values how many values
 */
public record MannKendall(long s, double variance, double z, double tau, double p, boolean exact, double smallestP, int values) {

	/** Up to so many values the p value is exact. */
	static final int EXACT = 20;
	private static final int LEAST = 3;

	/**
	 * Tests.
	 *
	 * @param series values in order of time
	 * @return the result, or why there is none
	 */
	public static Figure<MannKendall> of(double[] series) {
		int n = series.length;
		if (n < LEAST) {
			return Figure.none(n == 0 ? Reason.NO_DATA : Reason.FEW_PERIODS);
		}
		long s = 0;
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++) {
				s += (long) Math.signum(series[j] - series[i]);
			}
		}
		Map<Double, Integer> ties = new TreeMap<>();
		Arrays.stream(series).forEach(each -> ties.merge(each, 1, Integer::sum));
		if (ties.size() == 1) {
			return Figure.none(Reason.ALL_EQUAL);
		}
		double tied = ties.values().stream().mapToDouble(t -> t * (t - 1.0) * (2 * t + 5)).sum();
		double variance = (n * (n - 1.0) * (2 * n + 5) - tied) / 18;
		double z = s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
		double pairs = n * (n - 1) / 2.0;
		double equal = ties.values().stream().mapToDouble(t -> t * (t - 1) / 2.0).sum();
		boolean exact = n <= EXACT;
		double p = exact ? exact(ties.values(), Math.abs(s))
			: Math.min(1, 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z)));
		return Figure.of(new MannKendall(s, variance, z, s / Math.sqrt(pairs * (pairs - equal)), p, exact, smallest(ties.values()), n));
	}

	/** Share of all orders whose |S| is at least so large, counted by their number of falling pairs; each group of equal values is added to those before it. */
	private static double exact(Collection<Integer> ties, long s) {
		double[] orders = { 1 };
		int before = 0;
		long pairs = 0;
		for (int tied : ties) {
			orders = joined(orders, falling(before, tied));
			pairs += (long) before * tied;
			before += tied;
		}
		double p = 0;
		for (int falling = 0; falling < orders.length; falling++) {
			if (Math.abs(pairs - 2 * falling) >= s) {
				p += orders[falling];
			}
		}
		return Math.min(1, p);
	}

	/** The distribution of falling pairs between so many smaller values and so many equal larger ones, all orders alike. */
	private static double[] falling(int smaller, int larger) {
		double[][] before = { { 1 } };
		for (int n = 1; n <= smaller + larger; n++) {
			// by how many of the first n are smaller; one at the end falls behind all larger ones before it
			double[][] next = new double[n + 1][];
			for (int k = 0; k <= n; k++) {
				next[k] = new double[k * (n - k) + 1];
				if (k > 0) {
					add(next[k], before[k - 1], n - k, (double) k / n);
				}
				if (k < n) {
					add(next[k], before[k], 0, (double) (n - k) / n);
				}
			}
			before = next;
		}
		return before[smaller];
	}

	private static void add(double[] to, double[] from, int shift, double weight) {
		for (int i = 0; i < from.length; i++) {
			to[i + shift] += weight * from[i];
		}
	}

	private static double[] joined(double[] one, double[] other) {
		double[] sum = new double[one.length + other.length - 1];
		for (int i = 0; i < one.length; i++) {
			add(sum, other, i, one[i]);
		}
		return sum;
	}

	private static double smallest(Collection<Integer> ties) {
		double orders = 1;
		int before = 0;
		for (int tied : ties) {
			for (int i = 1; i <= tied; i++) {
				orders *= (double) ++before / i;
			}
		}
		return 2 / orders;
	}

	/** What may be said. */
	public Verdict verdict() {
		return Verdict.of(s, p, smallestP);
	}
}
