// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The exact interval of a proportion. C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404.
 */
public final class ClopperPearson {

	private static final double ACCURACY = 1e-15;

	private ClopperPearson() {
	}

	/**
	 * The interval.
	 *
	 * @param counted at least one in all
	 * @param level such as 0.95
	 * @return the interval; its end is exactly 0 or 1 where none or all passed
	 */
	public static Interval interval(Counted counted, double level) {
		double tail = (1 - level) / 2;
		double x = counted.passed();
		double rest = counted.total() - x;
		if (counted.total() == 0) {
			throw new IllegalArgumentException("0 of 0 has no interval");
		}
		double low = x == 0 ? 0 : beta(tail, x, rest + 1);
		double high = rest == 0 ? 1 : beta(1 - tail, x + 1, rest);
		return new Interval(low, high, level);
	}

	/** The quantile of a beta distribution. */
	static double beta(double probability, double alpha, double beta) {
		return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
	}
}
