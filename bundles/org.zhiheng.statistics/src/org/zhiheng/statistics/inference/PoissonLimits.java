// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * Limits of a Poisson count.
 */
public final class PoissonLimits {

	private static final double ACCURACY = 1e-13;

	private PoissonLimits() {
	}

	/**
	 * Exact limits of the mean behind a count. F. Garwood, Biometrika 28 (1936) 437.
	 *
	 * @param observed the count; fractions are allowed for expected counts
	 * @param level such as 0.95
	 * @return the limits; the lower is exactly 0 for no events
	 */
	public static Interval exact(double observed, double level) {
		double tail = (1 - level) / 2;
		double low = observed == 0 ? 0 : gamma(observed, tail);
		return new Interval(low, gamma(observed + 1, 1 - tail), level);
	}

	private static double gamma(double shape, double probability) {
		return new GammaDistribution(null, shape, 1, ACCURACY).inverseCumulativeProbability(probability);
	}

	/**
	 * Byar's approximation, as public-health offices print it. N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987) 69.
	 *
	 * @param observed the count, at least 1
	 * @param level such as 0.95
	 * @return the limits
	 */
	public static Interval byar(long observed, double level) {
		double z = Normal.two(level);
		double up = observed + 1.0;
		return new Interval(observed * cube(1 - 1 / (9.0 * observed) - z / (3 * Math.sqrt(observed))),
			up * cube(1 - 1 / (9 * up) + z / (3 * Math.sqrt(up))), level);
	}

	private static double cube(double value) {
		return value * value * value;
	}
}
