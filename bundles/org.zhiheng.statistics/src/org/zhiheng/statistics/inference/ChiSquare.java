// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import org.apache.commons.math3.special.Gamma;

/**
 * The result of a chi-square test.
 *
 * @param chi2 the statistic
 * @param df degrees of freedom
 * @param p probability of so much or more by chance
 */
public record ChiSquare(double chi2, int df, double p) {

	/** The result for a statistic. */
	static ChiSquare of(double chi2, int df) {
		return new ChiSquare(chi2, df, Gamma.regularizedGammaQ(df / 2.0, chi2 / 2));
	}
}
