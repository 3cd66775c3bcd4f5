// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Arrays;

/**
 * The shrinkage of groups of one size towards their mean. B. Efron and C. Morris, Scientific American 236 (1977) 119.
 *
 * @param mean mean of the rates
 * @param factor how much of a group's distance from the mean is kept; at most 1, and 0 where chance explains all
 */
public record JamesStein(double mean, double factor) {

	/**
	 * Fits.
	 *
	 * @param passed of each group, at least four of them
	 * @param n size of every group
	 * @return the fit
	 */
	public static JamesStein of(long[] passed, long n) {
		double mean = Arrays.stream(passed).average().orElseThrow() / n;
		double spread = Arrays.stream(passed).mapToDouble(each -> (double) each / n - mean).map(each -> each * each).sum();
		double noise = mean * (1 - mean) / n;
		return new JamesStein(mean, spread == 0 ? 0 : Math.max(0, 1 - (passed.length - 3) * noise / spread));
	}

	/** The shrunk rate. */
	public double shrunk(double rate) {
		return mean + factor * (rate - mean);
	}
}
