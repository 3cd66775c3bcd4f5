// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.List;

/**
 * Cochran, Mantel and Haenszel: do two groups differ when compared within strata only?
 *
 * <p>N. Mantel and W. Haenszel, J. Natl. Cancer Inst. 22 (1959) 719; the corrected statistic is the default of R's {@code mantelhaen.test}.
 *
 * @param corrected with continuity correction
 * @param uncorrected without
 * @param oddsRatio common odds of passing, first group over second, or why there is none
 */
public record MantelHaenszel(ChiSquare corrected, ChiSquare uncorrected, Figure<Double> oddsRatio) {

	/**
	 * The two groups within one stratum.
	 *
	 * @param first the group named first
	 * @param second the other
	 */
	public record Stratum(Counted first, Counted second) {

		private double n() {
			return first.total() + second.total();
		}

		private double passed() {
			return first.passed() + second.passed();
		}

		private double away() {
			return first.passed() - first.total() * passed() / n();
		}

		private double variance() {
			return first.total() * (double) second.total() * passed() * (n() - passed()) / (n() * n() * (n() - 1));
		}

		private double agree() {
			return first.passed() * (double) (second.total() - second.passed()) / n();
		}

		private double disagree() {
			return second.passed() * (double) (first.total() - first.passed()) / n();
		}
	}

	/**
	 * Tests.
	 *
	 * @param strata the strata; those of fewer than two people say nothing and are passed over
	 * @return the result, or why there is none
	 */
	public static Figure<MantelHaenszel> of(List<Stratum> strata) {
		List<Stratum> used = strata.stream().filter(each -> each.n() > 1).toList();
		double variance = used.stream().mapToDouble(Stratum::variance).sum();
		if (variance == 0) {
			return Figure.none(Reason.NO_COMMON_STRATUM);
		}
		double away = Math.abs(used.stream().mapToDouble(Stratum::away).sum());
		double less = away >= 0.5 ? away - 0.5 : away;
		double agree = used.stream().mapToDouble(Stratum::agree).sum();
		double disagree = used.stream().mapToDouble(Stratum::disagree).sum();
		Figure<Double> ratio = disagree == 0 ? Figure.none(Reason.RATIO_UNBOUNDED) : Figure.of(agree / disagree);
		return Figure.of(new MantelHaenszel(ChiSquare.of(less * less / variance, 1), ChiSquare.of(away * away / variance, 1), ratio));
	}
}
