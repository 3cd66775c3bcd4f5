// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * Does a series go one way? Looks only at which of each two values is larger, so one wild year cannot make a trend.
 *
 * <p>H. B. Mann, Econometrica 13 (1945) 245; M. G. Kendall, Rank Correlation Methods (1970): exact distribution of S without ties up to {@value #EXACT} values,
 * else normal with the variance corrected for ties and continuity.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of S without a trend
 * @param z normal deviate, corrected for continuity
 * @param tau Kendall's tau-b against time
 * @param p two-sided
 * @param exact whether p is exact
 * @param smallestP the smallest two-sided p this many values can give, 2/n!
 * @param values how many values
 */
public record MannKendall(long s, double variance, double z, double tau, double p, boolean exact, double smallestP, int values) {

	/** Up to so many values without ties the p value is exact. */
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
			return Figure.none(Reason.NO_VARIATION);
		}
		double tied = ties.values().stream().mapToDouble(t -> t * (t - 1.0) * (2 * t + 5)).sum();
		double variance = (n * (n - 1.0) * (2 * n + 5) - tied) / 18;
		double z = s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
		double pairs = n * (n - 1) / 2.0;
		double equal = ties.values().stream().mapToDouble(t -> t * (t - 1) / 2.0).sum();
		boolean exact = n <= EXACT && ties.size() == n;
		double p = exact ? exact(n, Math.abs(s)) : Math.min(1, 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z)));
		return Figure.of(new MannKendall(s, variance, z, s / Math.sqrt(pairs * (pairs - equal)), p, exact, smallest(n), n));
	}

	/** Share of all orders whose |S| is at least so large, counted by their number of falling pairs. */
	private static double exact(int n, long s) {
		double[] orders = { 1 };
		for (int size = 2; size <= n; size++) {
			double[] next = new double[orders.length + size - 1];
			for (int i = 0; i < orders.length; i++) {
				for (int added = 0; added < size; added++) {
					next[i + added] += orders[i] / size;
				}
			}
			orders = next;
		}
		long pairs = (long) n * (n - 1) / 2;
		double p = 0;
		for (int falling = 0; falling < orders.length; falling++) {
			if (Math.abs(pairs - 2 * falling) >= s) {
				p += orders[falling];
			}
		}
		return Math.min(1, p);
	}

	private static double smallest(int n) {
		double orders = 1;
		for (int i = 2; i <= n; i++) {
			orders *= i;
		}
		return 2 / orders;
	}

	/** What may be said. */
	public Verdict verdict() {
		return Verdict.of(s, p, smallestP);
	}
}
