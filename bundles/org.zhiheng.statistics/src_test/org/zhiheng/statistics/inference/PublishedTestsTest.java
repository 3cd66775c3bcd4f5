// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tests, adjustments and shrinkage against the values that their sources print. */
class PublishedTestsTest {

	private static final Counted S1 = new Counted(83, 86);
	private static final Counted S2 = new Counted(90, 93);
	private static final Counted S3 = new Counted(129, 136);
	private static final Counted S4 = new Counted(70, 82);

	@Test
	@DisplayName("Smokers, four groups: R ?prop.trend.test, prop.test")
	void heterogeneity() {
		Heterogeneity result = Heterogeneity.of(List.of(S1, S2, S3, S4)).value().orElseThrow();
		assertEquals(12.6004, result.test().chi2(), 0.00005);
		assertEquals(3, result.test().df());
		assertEquals(0.005585, result.test().p(), 5e-7);
	}

	@Test
	@DisplayName("Party by sex 762 327 468 / 484 239 477: R ?chisq.test (Agresti)")
	void chiSquare() {
		Heterogeneity result = Heterogeneity.of(List.of(new Counted(762, 1246), new Counted(327, 566), new Counted(468, 945))).value().orElseThrow();
		assertEquals(30.070, result.test().chi2(), 0.0005);
		assertEquals(2, result.test().df());
		assertEquals(2.954e-07, result.test().p(), 5e-11);
	}

	@Test
	@DisplayName("Smokers, trend over 1 to 4: R ?prop.trend.test")
	void trend() {
		CochranArmitage result = CochranArmitage.of(Map.of(1.0, S1, 2.0, S2, 3.0, S3, 4.0, S4)).value().orElseThrow();
		assertEquals(8.2249, result.test().chi2(), 0.00005);
		assertEquals(0.004132, result.test().p(), 5e-7);
		assertEquals(false, result.rising());
	}

	@Test
	@DisplayName("Smokers, scores 0 0 0 1: R ?prop.trend.test")
	void trendOfScores() {
		Counted low = S1.plus(S2).plus(S3);
		CochranArmitage result = CochranArmitage.of(Map.of(0.0, low, 1.0, S4)).value().orElseThrow();
		assertEquals(12.173, result.test().chi2(), 0.0005);
		assertEquals(0.0004848, result.test().p(), 5e-8);
	}

	@Test
	@DisplayName("A trend does not depend on where the years begin")
	void trendShifted() {
		CochranArmitage small = CochranArmitage.of(Map.of(1.0, S1, 2.0, S2, 3.0, S3)).value().orElseThrow();
		CochranArmitage years = CochranArmitage.of(Map.of(2021.0, S1, 2022.0, S2, 2023.0, S3)).value().orElseThrow();
		assertEquals(small.test().chi2(), years.test().chi2(), 1e-10);
	}

	@Test
	@DisplayName("Fifteen p values: Benjamini and Hochberg 1995, section 3.2; adjusted as R p.adjust prints them")
	void benjaminiHochberg() {
		double[] p = { .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1 };
		assertEquals(4, BenjaminiHochberg.rejected(p, 0.05));
		assertArrayEquals(new double[]{ .0015, .003, .0095, .035625, .0603, .063857, .063857, .0645, .0765, .486, .581182, .714875, .753231,
			.813214, 1 }, BenjaminiHochberg.adjust(p), 5e-7);
	}

	@Test
	@DisplayName("Penicillin in rabbits: R ?mantelhaen.test (Agresti 1990, p. 232)")
	void rabbits() {
		List<MantelHaenszel.Stratum> strata = List.of(stratum(0, 0, 6, 5), stratum(3, 0, 3, 6), stratum(6, 2, 0, 4), stratum(5, 6, 1, 0),
			stratum(2, 5, 0, 0));
		MantelHaenszel result = MantelHaenszel.of(strata).value().orElseThrow();
		assertEquals(3.9286, result.corrected().chi2(), 0.00005);
		assertEquals(0.04747, result.corrected().p(), 5e-6);
		assertEquals(7, result.oddsRatio().value().orElseThrow(), 1e-9);
	}

	/** A table as R fills it: by column, first row the first group, first column "cured". */
	private static MantelHaenszel.Stratum stratum(int a, int c, int b, int d) {
		return new MantelHaenszel.Stratum(new Counted(a, a + b), new Counted(c, c + d));
	}

	@Test
	@DisplayName("Admissions at Berkeley: R ?mantelhaen.test, UCBAdmissions")
	void berkeley() {
		int[][] cells = { { 512, 313, 89, 19 }, { 353, 207, 17, 8 }, { 120, 205, 202, 391 }, { 138, 279, 131, 244 }, { 53, 138, 94, 299 },
			{ 22, 351, 24, 317 } };
		List<MantelHaenszel.Stratum> strata = java.util.Arrays.stream(cells)
			.map(c -> new MantelHaenszel.Stratum(new Counted(c[0], c[0] + c[1]), new Counted(c[2], c[2] + c[3]))).toList();
		MantelHaenszel result = MantelHaenszel.of(strata).value().orElseThrow();
		assertEquals(0.9046968, result.oddsRatio().value().orElseThrow(), 5e-8);
		assertEquals(1.4269, result.corrected().chi2(), 0.00005);
		assertEquals(0.2323, result.corrected().p(), 0.00005);
	}

	@Test
	@DisplayName("Baseball: Efron and Morris 1977; c computed with σ² = p̄(1−p̄)/45")
	void baseball() {
		JamesStein fit = JamesStein.of(new long[]{ 18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7 }, 45);
		assertEquals(0.265, fit.mean(), 0.0005);
		assertEquals(0.2116534, fit.factor(), 5e-8);
		assertEquals(0.294, fit.shrunk(0.400), 0.0005);
		assertEquals(0.242, fit.shrunk(0.156), 0.0005);
	}

	@Test
	@DisplayName("Inequality of 1, 1, 2, 4: computed by hand from the definitions")
	void inequality() {
		Inequality result = Inequality.of(new double[]{ 4, 1, 2, 1 }).value().orElseThrow();
		assertEquals((-3 * 1 + -1 * 1 + 1 * 2 + 3 * 4) / (16 * 2.0), result.gini(), 1e-15);
		assertEquals((2 * .5 * Math.log(.5) + 2 * Math.log(2)) / 4, result.theilT(), 1e-15);
	}
}
