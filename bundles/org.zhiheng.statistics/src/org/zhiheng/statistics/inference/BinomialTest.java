// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.function.IntPredicate;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * The exact binomial test: how surprising is this count where the true rate is the target?
 */
public final class BinomialTest {

	/** Probabilities that differ by rounding alone count as equal, as in R's {@code binom.test}. */
	private static final double SAME = 1 + 1e-7;

	private BinomialTest() {
	}

	/**
	 * The two-sided p value: the probability of all counts that are at most as likely as this one.
	 *
	 * @param counted at least one in all
	 * @param target the rate to test against, from 0 to 1
	 * @return from 0 to 1; 0 only where the target is 0 or 1 and rules the count out, else not below the smallest number that has all its digits
	 */
	public static double twoSided(Counted counted, double target) {
		int x = counted.x();
		int n = counted.n();
		if (target <= 0 || target >= 1) {
			return counted.rate() == target ? 1 : 0;
		}
		double mean = n * target;
		if (x == mean) {
			return 1;
		}
		BinomialDistribution law = new BinomialDistribution(null, n, target);
		double limit = law.probability(x) * SAME;
		double p;
		if (x < mean) {
			int other = first((int) Math.ceil(mean), n, i -> law.probability(i) <= limit);
			p = atMost(law, x) + above(law, other - 1);
		} else {
			int other = first(0, (int) Math.floor(mean), i -> law.probability(i) > limit);
			p = atMost(law, other - 1) + above(law, x - 1);
		}
		return Math.min(1, Math.max(Double.MIN_NORMAL, p));
	}

	/** Probability of at most k. Taken from the beta function itself, for one less a number near 1 has no digits left where the tail is thin. */
	private static double atMost(BinomialDistribution law, int k) {
		int n = law.getNumberOfTrials();
		return k < 0 ? 0 : k >= n ? 1 : Beta.regularizedBeta(1 - law.getProbabilityOfSuccess(), (double) n - k, k + 1.0);
	}

	/** Probability of more than k. */
	private static double above(BinomialDistribution law, int k) {
		int n = law.getNumberOfTrials();
		return k < 0 ? 1 : k >= n ? 0 : Beta.regularizedBeta(law.getProbabilityOfSuccess(), k + 1.0, (double) n - k);
	}

	/** The first whole number from low to high for which a test holds that then holds for good; high + 1 where there is none. */
	private static int first(int low, int high, IntPredicate holds) {
		long from = low;
		long to = (long) high + 1;
		while (from < to) {
			long middle = (from + to) / 2;
			if (holds.test((int) middle)) {
				to = middle;
			} else {
				from = middle + 1;
			}
		}
		return (int) from;
	}
}
