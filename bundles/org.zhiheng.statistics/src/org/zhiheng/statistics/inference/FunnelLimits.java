// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Control limits about a target: where the rate of an ordinary group of this size is to be expected.
 *
 * <p>D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185, appendix A.1 (exact binomial limits, interpolated) and section 4 (limits widened
 * by over-dispersion, here on the arcsine scale).
 */
public final class FunnelLimits {

	private FunnelLimits() {
	}

	/**
	 * Exact limits.
	 *
	 * @param target the rate all are measured against, between 0 and 1
	 * @param n size of the group, at least 1
	 * @param level such as 0.95 or 0.998
	 * @return the limits, cut at 0 and 1
	 */
	public static Interval exact(double target, long n, double level) {
		BinomialDistribution law = new BinomialDistribution(null, Math.toIntExact(n), target);
		double tail = (1 - level) / 2;
		return new Interval(limit(law, tail), limit(law, 1 - tail), level);
	}

	private static double limit(BinomialDistribution law, double p) {
		int n = law.getNumberOfTrials();
		int low = 0;
		int high = n;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (law.cumulativeProbability(middle) > p) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		double at = law.cumulativeProbability(low);
		double before = low == 0 ? 0 : law.cumulativeProbability(low - 1);
		double part = (at - p) / (at - before);
		return Math.min(1, Math.max(0, (low - part) / n));
	}

	/**
	 * Limits widened by the variation between ordinary groups.
	 *
	 * @param target the rate all are measured against
	 * @param n size of the group, at least 1
	 * @param tau2 variance between groups on the arcsine scale
	 * @param level such as 0.95
	 * @return the limits
	 */
	public static Interval adjusted(double target, long n, double tau2, double level) {
		double half = Normal.two(level) * Math.sqrt(1.0 / (4.0 * n) + tau2);
		double centre = Math.asin(Math.sqrt(target));
		double low = Math.sin(Math.max(0, centre - half));
		double high = Math.sin(Math.min(Math.PI / 2, centre + half));
		return new Interval(low * low, high * high, level);
	}

	/**
	 * How many standard errors a group lies from the target, on the arcsine scale where the error depends on n alone.
	 *
	 * @param counted at least one in all
	 * @param target from 0 to 1
	 * @return z, before any over-dispersion
	 */
	public static double z(Counted counted, double target) {
		return 2 * Math.sqrt(counted.total()) * (Math.asin(Math.sqrt(counted.rate())) - Math.asin(Math.sqrt(target)));
	}
}
