// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Do two groups differ, with numbers too small for a chi-square?
 *
 * <p>R. A. Fisher, Statistical Methods for Research Workers (1934) section 21.02; two-sided as the sum of all tables no more likely than the observed one.
 *
 * @param two p, two-sided
 * @param less p that the first group passes so rarely
 * @param greater p that it passes so often
 */
public record FisherExact(double two, double less, double greater) {

	/** Tables whose likelihoods differ by less than this share count as equally likely, as in R. */
	private static final double ALIKE = 1 + 1e-7;

	/**
	 * Tests.
	 *
	 * @param first one group
	 * @param second the other
	 * @return the result, or why there is none
	 */
	public static Figure<FisherExact> of(Counted first, Counted second) {
		if (first.total() == 0 || second.total() == 0) {
			return Figure.none(Reason.NO_DATA);
		}
		int passed = Math.addExact(first.x(), second.x());
		HypergeometricDistribution law = new HypergeometricDistribution(null, Math.addExact(first.n(), second.n()), passed, first.n());
		double here = law.probability(first.x()) * ALIKE;
		double two = 0;
		for (int x = law.getSupportLowerBound(); x <= law.getSupportUpperBound(); x++) {
			double each = law.probability(x);
			two += each <= here ? each : 0;
		}
		return Figure.of(new FisherExact(Math.min(1, two), law.cumulativeProbability(first.x()), law.upperCumulativeProbability(first.x())));
	}
}
