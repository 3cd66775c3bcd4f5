// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals against the values that their sources print. */
class PublishedIntervalsTest {

	/** The source prints four decimals. */
	private static final double FOUR_DECIMALS = 0.00005 + 1e-12;
	private static final double SEVEN_DECIMALS = 5e-8;
	private static final double FULL = 1e-12;

	@ParameterizedTest(name = "{0}/{1}")
	@DisplayName("Wilson: Newcombe 1998, Stat Med 17:857, Table I, method 3")
	@CsvSource({ "81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718" })
	void wilson(long x, long n, double low, double high) {
		equal(low, high, Wilson.interval(new Counted(x, n), 0.95), FOUR_DECIMALS);
	}

	@ParameterizedTest(name = "{0}/{1}")
	@DisplayName("Clopper-Pearson: Newcombe 1998, Table I, method 5")
	@CsvSource({ "81, 263, .2527, .3676", "15, 148, .0578, .1617", "0, 20, 0, .1684", "1, 29, .0009, .1776" })
	void clopperPearson(long x, long n, double low, double high) {
		equal(low, high, ClopperPearson.interval(new Counted(x, n), 0.95), FOUR_DECIMALS);
	}

	@ParameterizedTest(name = "{0}/{1}")
	@DisplayName("Wilson with continuity correction: Newcombe 1998, Table I, method 4")
	@CsvSource({ "81, 263, .2535, .3682", "15, 148, .0598, .1644", "0, 20, 0, .2005", "1, 29, .0018, .1963" })
	void wilsonCorrected(long x, long n, double low, double high) {
		equal(low, high, Wilson.corrected(new Counted(x, n), 0.95), FOUR_DECIMALS);
	}

	@Test
	@DisplayName("Exact interval 7/50: scipy, BinomTestResult.proportion_ci")
	void exactFull() {
		equal(0.05819170033997342, 0.26739600249700846, ClopperPearson.interval(new Counted(7, 50), 0.95), FULL);
	}

	@Test
	@DisplayName("Mendel 682 of 925: R ?binom.test")
	void mendel() {
		Counted mendel = new Counted(682, 925);
		assertEquals(0.3825, BinomialTest.twoSided(mendel, 0.75), 0.00005);
		equal(0.7076683, 0.7654066, ClopperPearson.interval(mendel, 0.95), SEVEN_DECIMALS);
	}

	@ParameterizedTest(name = "{0} of {1} at {2}")
	@DisplayName("Exact test far out in the tail, against sums of exact fractions: one less a number near 1 would have no digits left")
	@CsvSource({ "0, 100, .5, 1.5777218104420236e-30", "1, 1000, .1, 3.2688351601241937e-44", "200, 200, .25, 3.8725919148493183e-121",
		"7, 20, .5, .26317596435546875", "559, 1295, .6066200712119214, 7.650475706003928e-37" })
	void exactFarOut(long x, long n, double target, double p) {
		assertEquals(p, BinomialTest.twoSided(new Counted(x, n), target), p * 1e-9);
	}

	@Test
	@DisplayName("A p value is never 0 where the count can happen")
	void neverNought() {
		assertEquals(Double.MIN_NORMAL, BinomialTest.twoSided(new Counted(500_000_000, 1_000_000_000), 0.0001));
		assertEquals(0, BinomialTest.twoSided(new Counted(1, 10), 0));
	}

	/** The upper limit of 1045 is the formula evaluated to 40 digits: 1110.331212985649827; the copy of the table at hand reads …1211285650. */
	@ParameterizedTest(name = "O = {0} at {1}")
	@DisplayName("Byar: UKHSA PHEindicatormethods test data")
	@CsvSource({ "65, .95, 50.163187710459, 82.849138545940", "65, .998, 42.880261471480, 94.000290844318",
		"1045, .95, 982.593201807333, 1110.331212985650", "10, .998, 2.916318374696, 24.193724927881" })
	void byar(long observed, double level, double low, double high) {
		equal(low, high, PoissonLimits.byar(observed, level), 1e-8);
	}

	@Test
	@DisplayName("Exact Poisson ratio 137 over 24.19893: R ?poisson.test (Welsh nickel)")
	void nickel() {
		StandardisedRatio ratio = StandardisedRatio
			.of(java.util.List.of(new StandardisedRatio.Part(new Counted(137, 10_000), 24.19893)), true, 0.95).value().orElseThrow();
		assertEquals(5.661407, ratio.value(), 5e-7);
		equal(4.753125, 6.692709, ratio.limits(), 5e-7);
	}

	@ParameterizedTest(name = "E = {0}")
	@DisplayName("Exact Poisson funnel: FunnelPlotR test-poisson_limits.R")
	@CsvSource({ "15, .5596924, 1.649348, .3862650, 2.082907", "20, .6108260, 1.544419, .4479107, 1.902094",
		"30, .6746958, 1.427562, .5289724, 1.702771" })
	void poissonFunnel(double expected, double low95, double high95, double low998, double high998) {
		Interval usual = PoissonLimits.exact(expected, 0.95);
		Interval wide = PoissonLimits.exact(expected, 0.998);
		equal(low95, high95, new Interval(usual.low() / expected, usual.high() / expected, 0.95), 6e-7);
		equal(low998, high998, new Interval(wide.low() / expected, wide.high() / expected, 0.998), 6e-7);
	}

	@Test
	@DisplayName("Difference 56/70 - 48/80: Newcombe 1998, Stat Med 17:873, Table II, method 10")
	void difference() {
		Difference difference = Difference.of(new Counted(56, 70), new Counted(48, 80), 0.95);
		equal(0.0524, 0.3339, difference.interval(), FOUR_DECIMALS);
	}

	@Test
	@DisplayName("None and all are exactly 0 and 1 at the open end")
	void edges() {
		for (int n : new int[]{ 1, 2, 10, 1_000_000 }) {
			assertEquals(0, Wilson.interval(new Counted(0, n), 0.95).low());
			assertEquals(1, Wilson.interval(new Counted(n, n), 0.95).high());
			assertEquals(0, Wilson.corrected(new Counted(0, n), 0.95).low());
			assertEquals(1, ClopperPearson.interval(new Counted(n, n), 0.95).high());
			assertTrue(Wilson.interval(new Counted(0, n), 0.95).high() > 0);
		}
	}

	@Test
	@DisplayName("Exact intervals agree with the exact test: the ends have one-sided p of 2.5 % (definition)")
	void exactEnds() {
		for (int x = 1; x < 40; x++) {
			Interval interval = ClopperPearson.interval(new Counted(x, 40), 0.95);
			assertEquals(0.025, 1 - below(x - 1, 40, interval.low()), 1e-9);
			assertEquals(0.025, below(x, 40, interval.high()), 1e-9);
		}
	}

	private static double below(int x, int n, double p) {
		return new org.apache.commons.math3.distribution.BinomialDistribution(null, n, p).cumulativeProbability(x);
	}

	static void equal(double low, double high, Interval interval, double tolerance) {
		assertEquals(low, interval.low(), tolerance, "lower end");
		assertEquals(high, interval.high(), tolerance, "upper end");
	}
}
