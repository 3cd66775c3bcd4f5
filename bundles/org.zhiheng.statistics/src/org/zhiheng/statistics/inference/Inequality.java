// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Arrays;

/**
 * How unequal values are, each group counting once.
 *
 * @param gini Gini's coefficient Σ(2i−n−1)x₍ᵢ₎ / (n²·mean); 0 where all are equal
 * @param theilT Theil's T, mean of (x/m)·ln(x/m); a 0 adds nothing
 */
public record Inequality(double gini, double theilT) {

	/**
	 * Measures.
	 *
	 * @param values none below 0
	 * @return both measures, or why there are none
	 */
	public static Figure<Inequality> of(double[] values) {
		int n = values.length;
		if (n < 2) {
			return Figure.none(n == 0 ? Reason.NO_DATA : Reason.ONE_GROUP);
		}
		double mean = Arrays.stream(values).average().orElseThrow();
		if (mean == 0) {
			return Figure.none(Reason.ALL_ZERO);
		}
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double gini = 0;
		double theil = 0;
		for (int i = 0; i < n; i++) {
			gini += (2.0 * (i + 1) - n - 1) * sorted[i];
			double share = sorted[i] / mean;
			theil += share == 0 ? 0 : share * Math.log(share);
		}
		return Figure.of(new Inequality(Math.max(0, gini / (n * (double) n * mean)), Math.max(0, theil / n)));
	}
}
