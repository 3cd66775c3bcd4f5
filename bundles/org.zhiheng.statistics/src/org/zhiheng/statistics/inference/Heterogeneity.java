// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.List;

/**
 * Pearson's test whether groups share one rate, without continuity correction.
 *
 * @param test the result
 * @param leastExpected the smallest expected count; under 5 the p value is rough and is said to be
 */
public record Heterogeneity(ChiSquare test, double leastExpected) {

	/** Below this expected count the chi-square law is a poor guide (Cochran 1954). */
	public static final double ENOUGH = 5;

	/**
	 * Tests.
	 *
	 * @param groups the groups; those with nothing counted are passed over
	 * @return the result, or why there is none
	 */
	public static Figure<Heterogeneity> of(List<Counted> groups) {
		List<Counted> used = groups.stream().filter(each -> each.total() > 0).toList();
		if (used.size() < 2) {
			return Figure.none(used.isEmpty() ? Reason.NO_DATA : Reason.ONE_GROUP);
		}
		double total = used.stream().mapToDouble(Counted::total).sum();
		double p = used.stream().mapToDouble(Counted::passed).sum() / total;
		if (p == 0 || p == 1) {
			return Figure.none(Reason.NO_VARIATION);
		}
		double chi2 = 0;
		double least = Double.POSITIVE_INFINITY;
		for (Counted each : used) {
			double away = each.passed() - each.total() * p;
			chi2 += away * away / (each.total() * p * (1 - p));
			least = Math.min(least, each.total() * Math.min(p, 1 - p));
		}
		return Figure.of(new Heterogeneity(ChiSquare.of(chi2, used.size() - 1), least));
	}

	/**
	 * Whether two groups share one rate: by this test, and by Fisher's exact one where it would be rough.
	 *
	 * @return p, two-sided; 1 where nothing can be compared
	 */
	public static double p(Counted first, Counted second) {
		return of(List.of(first, second)).value().map(test -> test.enough() ? test.test().p()
			: FisherExact.of(first, second).value().map(FisherExact::two).orElse(1.0)).orElse(1.0);
	}

	/** Whether the p value can be trusted. */
	public boolean enough() {
		return leastExpected >= ENOUGH;
	}
}
