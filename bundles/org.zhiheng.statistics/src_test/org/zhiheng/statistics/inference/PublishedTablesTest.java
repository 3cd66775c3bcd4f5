// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Further values of textbooks and papers, so that no method stands on one example. */
class PublishedTablesTest {

	private static final double FOUR_DECIMALS = 0.00005 + 1e-12;

	@ParameterizedTest(name = "{0}/{1} - {2}/{3}")
	@DisplayName("Difference of proportions: Newcombe 1998, Stat Med 17:873, Table II, method 10, all eight rows")
	@CsvSource({ "56, 70, 48, 80, .0524, .3339", "9, 10, 3, 10, .1705, .8090", "6, 7, 2, 7, .0582, .8062", "5, 56, 0, 29, -.0381, .1926",
		"0, 10, 0, 20, -.1611, .2775", "0, 10, 0, 10, -.2775, .2775", "10, 10, 0, 20, .6791, 1", "10, 10, 0, 10, .6075, 1" })
	void differences(long x, long n, long y, long m, double low, double high) {
		PublishedIntervalsTest.equal(low, high, Difference.of(new Counted(x, n), new Counted(y, m), 0.95).interval(), FOUR_DECIMALS);
	}

	@Test
	@DisplayName("No vegetarian among 25: Agresti 2002, Categorical Data Analysis, 1.4.3: score interval 0 to .133, Clopper-Pearson 0 to .137")
	void vegetarians() {
		PublishedIntervalsTest.equal(0, 0.133, Wilson.interval(new Counted(0, 25), 0.95), 0.0005);
		PublishedIntervalsTest.equal(0, 0.137, ClopperPearson.interval(new Counted(0, 25), 0.95), 0.0005);
	}

	@ParameterizedTest(name = "{0} events")
	@DisplayName("Exact limits of a Poisson count: Garwood 1936, as the usual tables print them")
	@CsvSource({ "0, 0, 3.689", "1, .0253, 5.572", "5, 1.623, 11.668", "10, 4.795, 18.390", "20, 12.217, 30.888" })
	void poisson(long events, double low, double high) {
		PublishedIntervalsTest.equal(low, high, PoissonLimits.exact(events, 0.95), 0.0006);
	}

	@Test
	@DisplayName("51 sixes in 235 throws: the textbook example of the exact test, two-sided p .0437")
	void sixes() {
		assertEquals(0.0437, BinomialTest.twoSided(new Counted(51, 235), 1 / 6.0), 0.00005);
	}

	@Test
	@DisplayName("Tonsils of carriers: Armitage 1955, Biometrics 11:375: trend 7.19, all differences 7.88")
	void tonsils() {
		Counted normal = new Counted(19, 516);
		Counted slightly = new Counted(29, 589);
		Counted very = new Counted(24, 293);
		assertEquals(7.19, CochranArmitage.of(Map.of(0.0, normal, 1.0, slightly, 2.0, very)).value().orElseThrow().test().chi2(), 0.005);
		Heterogeneity all = Heterogeneity.of(List.of(normal, slightly, very)).value().orElseThrow();
		assertEquals(7.88, all.test().chi2(), 0.005);
		assertEquals(2, all.test().df());
	}

	@Test
	@DisplayName("Malformations by drinks a day, scores 0 to 7: Agresti 2002, 3.4.5: chi-square 12.1, linear trend 6.6 with p .01")
	void malformations() {
		Map<Double, Counted> drinks = Map.of(0.0, new Counted(48, 17114), 0.5, new Counted(38, 14502), 1.5, new Counted(5, 793), 4.0,
			new Counted(1, 127), 7.0, new Counted(1, 38));
		CochranArmitage trend = CochranArmitage.of(drinks).value().orElseThrow();
		assertEquals(6.57, trend.test().chi2(), 0.005);
		assertEquals(0.01, trend.test().p(), 0.0005);
		Heterogeneity all = Heterogeneity.of(List.copyOf(drinks.values())).value().orElseThrow();
		assertEquals(12.1, all.test().chi2(), 0.05);
		assertEquals(false, all.enough(), "the source, too, warns of the small counts");
	}

	@Test
	@DisplayName("Smoking and lung cancer in eight Chinese cities: Liu 1992, in Agresti 1996 and 2002: CMH 280.1 without correction, common odds ratio 2.17")
	void cities() {
		int[][] cells = { { 126, 100, 35, 61 }, { 908, 688, 497, 807 }, { 913, 747, 336, 598 }, { 235, 172, 58, 121 }, { 402, 308, 121, 215 },
			{ 182, 156, 72, 98 }, { 60, 99, 11, 43 }, { 104, 89, 21, 36 } };
		MantelHaenszel result = MantelHaenszel.of(java.util.Arrays.stream(cells)
			.map(c -> new MantelHaenszel.Stratum(new Counted(c[0], c[0] + c[1]), new Counted(c[2], c[2] + c[3]))).toList()).value().orElseThrow();
		assertEquals(280.1, result.uncorrected().chi2(), 0.05);
		assertEquals(2.17, result.oddsRatio().value().orElseThrow(), 0.005);
	}

	@Test
	@DisplayName("Two small groups are compared by Fisher's test, as R ?fisher.test prints it for the tea: .4857; large ones by the chi-square")
	void twoGroups() {
		assertEquals(0.4857, Heterogeneity.p(new Counted(3, 4), new Counted(1, 4)), 0.00005);
		assertEquals(Heterogeneity.of(List.of(new Counted(83, 186), new Counted(90, 193))).value().orElseThrow().test().p(),
			Heterogeneity.p(new Counted(83, 186), new Counted(90, 193)), 0);
		assertEquals(1, Heterogeneity.p(new Counted(0, 0), new Counted(1, 4)), 0);
	}

	@Test
	@DisplayName("Ten incomes: the example of R package ineq, Gini 0.4620911")
	void incomes() {
		Inequality result = Inequality.of(new double[]{ 541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261 }).value().orElseThrow();
		assertEquals(0.4620911, result.gini(), 5e-8);
	}
}
