// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The standard normal distribution.
 */
final class Normal {

	private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

	private Normal() {
	}

	/** The z of a two-sided level, 1.959964 for 0.95. */
	static double two(double level) {
		return quantile((1 + level) / 2);
	}

	static double quantile(double probability) {
		return STANDARD.inverseCumulativeProbability(probability);
	}

	static double below(double z) {
		return STANDARD.cumulativeProbability(z);
	}
}
