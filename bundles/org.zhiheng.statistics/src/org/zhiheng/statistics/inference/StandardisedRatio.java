// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.List;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Observed over expected: how a group fares against what its mix of strata would give at the common rates (indirect standardisation).
 *
 * @param observed passes seen
 * @param expected passes expected
 * @param limits the interval of observed over expected
 * @param law {@code poisson} or {@code poisson-binomial}
 */
public record StandardisedRatio(long observed, double expected, Interval limits, String law) {

	/** From this rate on Poisson limits would be far too wide, so the Poisson-binomial law is used. */
	public static final double RARE = 0.2;

	private static final double FAR = 60;

	/**
	 * People of one stratum.
	 *
	 * @param counted how many passed of how many
	 * @param expected how many were expected to
	 */
	public record Part(Counted counted, double expected) {}

	/** Observed over expected. */
	public double value() {
		return observed / expected;
	}

	/**
	 * The ratio of a group.
	 *
	 * @param parts its strata, or one part where there are none
	 * @param rare whether passes are rare, so that the Poisson law fits
	 * @param level such as 0.95
	 * @return the ratio, or why there is none
	 */
	public static Figure<StandardisedRatio> of(List<Part> parts, boolean rare, double level) {
		List<Part> used = parts.stream().filter(each -> each.counted().total() > 0).toList();
		Counted all = used.stream().map(Part::counted).reduce(new Counted(0, 0), Counted::plus);
		double expected = used.stream().mapToDouble(Part::expected).sum();
		if (all.total() == 0) {
			return Figure.none(Reason.NO_DATA);
		}
		if (expected <= 0) {
			return Figure.none(Reason.ZERO_EXPECTED);
		}
		if (rare) {
			Interval mean = PoissonLimits.exact(all.passed(), level);
			return Figure
				.of(new StandardisedRatio(all.passed(), expected, new Interval(mean.low() / expected, mean.high() / expected, level), "poisson"));
		}
		if (used.stream().anyMatch(each -> each.expected() > each.counted().total())) {
			return Figure.none(Reason.EXPECTED_ABOVE_TOTAL);
		}
		Interval limits = used.size() == 1 ? scaled(all, expected, level) : shifted(used, all, level);
		return Figure.of(new StandardisedRatio(all.passed(), expected, limits, "poisson-binomial"));
	}

	/** With one chance for all, the law is binomial and its exact interval only changes its scale. */
	private static Interval scaled(Counted all, double expected, double level) {
		Interval rate = ClopperPearson.interval(all, level);
		return new Interval(rate.low() * all.total() / expected, rate.high() * all.total() / expected, level);
	}

	/** The strata's odds are multiplied by one factor until the observed count is just plausible. */
	private static Interval shifted(List<Part> parts, Counted all, double level) {
		double tail = (1 - level) / 2;
		PoissonBinomial law = new PoissonBinomial(
			parts.stream().map(each -> new PoissonBinomial.Part(each.counted().n(), each.expected() / each.counted().total())).toList());
		double mean = law.mean();
		int x = all.x();
		double least = law.shifted(-FAR).mean();
		double most = law.shifted(FAR).mean();
		double low = x == 0 ? least : expectation(law, shift -> 1 - law.shifted(shift).atMost(x - 1) - tail);
		double high = x == all.n() ? most : expectation(law, shift -> law.shifted(shift).atMost(x) - tail);
		return new Interval(Math.min(low, high) / mean, Math.max(low, high) / mean, level);
	}

	private static double expectation(PoissonBinomial law, org.apache.commons.math3.analysis.UnivariateFunction zero) {
		if (zero.value(-FAR) * zero.value(FAR) >= 0) {
			// strata in which all or none pass by expectation leave no room on this side
			return law.shifted(zero.value(0) > 0 == zero.value(FAR) > zero.value(-FAR) ? -FAR : FAR).mean();
		}
		return law.shifted(new BrentSolver(1e-12, 1e-10).solve(200, zero, -FAR, FAR)).mean();
	}
}
