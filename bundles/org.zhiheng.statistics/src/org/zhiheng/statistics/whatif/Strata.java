// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;

/**
 * How often those of a stratum, of one route, series and level, passed once they were accepted, and how often they paid. People who were never
 * reviewed are taken to pass as often; the rate is a beta law with the prior of Jeffreys, so that a small stratum gives a wide interval. A stratum
 * with fewer than {@link #ENOUGH} accepted is told from all accepted together.
 */
final class Strata {

	/** An open case counts half in an estimate; its interval takes in both. */
	static final double HALF = 0.5;
	/** From so many accepted on a stratum speaks for itself. */
	static final int ENOUGH = 10;

	/**
	 * A rate and what is known of it.
	 *
	 * @param accepted how many it is told from
	 * @param passed how many of them passed
	 * @param paid how many of them paid
	 */
	record Law(long accepted, long passed, long paid) {

		/** The mean of the law. */
		double rate() {
			return (passed + HALF) / (accepted + 1);
		}

		/** The share that paid. */
		double paying() {
			return (paid + HALF) / (accepted + 1);
		}

		/** Variance of the number that pass among n: a beta-binomial law. */
		static double variance(double n, double rate, double strength) {
			double spread = rate * (1 - rate);
			return n * spread + n * Math.max(0, n - 1) * spread / (strength + 1);
		}
	}

	private final Law[] laws;
	private final int[] of;

	Strata(Observed observed) {
		Observed.Coded strata = observed.strata();
		of = strata.of();
		long[] accepted = new long[strata.codes().size()];
		long[] passed = new long[accepted.length];
		long[] paid = new long[accepted.length];
		for (int i = 0; i < observed.size(); i++) {
			if (observed.accepted(i)) {
				accepted[of[i]]++;
				passed[of[i]] += observed.passed(i) ? 1 : 0;
				paid[of[i]] += observed.paid(i) ? 1 : 0;
			}
		}
		Law all = new Law(Arrays.stream(accepted).sum(), Arrays.stream(passed).sum(), Arrays.stream(paid).sum());
		laws = new Law[accepted.length];
		for (int i = 0; i < laws.length; i++) {
			laws[i] = accepted[i] < ENOUGH ? all : new Law(accepted[i], passed[i], paid[i]);
		}
	}

	/** The law of a person's stratum. */
	Law of(int person) {
		return laws[of[person]];
	}

	/** The place of a person's stratum. */
	int place(int person) {
		return of[person];
	}

	Law at(int place) {
		return laws[place];
	}
}
