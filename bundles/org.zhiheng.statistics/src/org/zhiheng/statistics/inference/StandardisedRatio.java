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
 * @param law {@code poisson} or {@code poisson-binomial}; {@code binomial} where strata of which none or all are expected to pass contradict what was seen
 */
public record StandardisedRatio(long observed, double expected, Interval limits, String law) {

	/** From this rate on Poisson limits would be far too wide, so the Poisson-binomial law is used. */
	public static final double RARE = 0.2;

	private static final double FAR = 60;
	/** Fewer people than this expected are none: the ratio would have no digits left. */
	private static final double NOBODY = 1e-9;

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
		if (expected < NOBODY) {
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
		if (outside(used, all)) {
			return Figure.of(new StandardisedRatio(all.passed(), expected, scaled(all, expected, level), "binomial"));
		}
		Interval limits = used.size() == 1 ? scaled(all, expected, level) : shifted(used, all, level);
		return Figure.of(new StandardisedRatio(all.passed(), expected, limits, "poisson-binomial"));
	}

	/** Whether strata in which none or all are expected to pass rule out what was seen: then no shift of their odds can explain it. */
	private static boolean outside(List<Part> parts, Counted all) {
		long least = parts.stream().filter(each -> each.expected() >= each.counted().total()).mapToLong(each -> each.counted().total()).sum();
		long most = parts.stream().filter(each -> each.expected() > 0).mapToLong(each -> each.counted().total()).sum();
		return all.passed() < least || all.passed() > most;
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
		double low = expectation(law, shift -> 1 - law.shifted(shift).atMost(x - 1) - tail, -FAR);
		double high = expectation(law, shift -> law.shifted(shift).atMost(x) - tail, FAR);
		return new Interval(low / mean, high / mean, level);
	}

	/** Where the probability of what was seen, or of more or fewer, falls to the tail; the end where it never does, as strata that are sure to pass or not leave no room. */
	private static double expectation(PoissonBinomial law, org.apache.commons.math3.analysis.UnivariateFunction zero, double end) {
		if (zero.value(end) >= 0) {
			return law.shifted(end).mean();
		}
		return law.shifted(new BrentSolver(1e-12, 1e-10).solve(200, zero, -FAR, FAR)).mean();
	}
}
