// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold of every result, checked against definitions and against the simplest cases. */
class PropertiesTest {

	@Test
	@DisplayName("The two-sided binomial p is the sum over all counts at most as likely")
	void twoSidedByDefinition() {
		for (int n : new int[]{ 1, 2, 7, 30, 61 }) {
			for (double target : new double[]{ .03, .25, .5, .72, .99 }) {
				BinomialDistribution law = new BinomialDistribution(null, n, target);
				for (int x = 0; x <= n; x++) {
					double sum = 0;
					for (int i = 0; i <= n; i++) {
						sum += law.probability(i) <= law.probability(x) * (1 + 1e-7) ? law.probability(i) : 0;
					}
					assertEquals(Math.min(1, sum), BinomialTest.twoSided(new Counted(x, n), target), 1e-10, x + "/" + n + " " + target);
				}
			}
		}
	}

	@Test
	@DisplayName("Exact funnel limits: Spiegelhalter 2005, A.1, worked by hand for n = 2, target 0.5 (F = .25, .75, 1)")
	void funnelByHand() {
		Interval limits = FunnelLimits.exact(0.5, 2, 0.95);
		assertEquals(0, limits.low());
		assertEquals((2 - (1 - .975) / .25) / 2, limits.high(), 1e-12);
		Interval half = FunnelLimits.exact(0.5, 2, 0.2);
		assertEquals((1 - (.75 - .4) / .5) / 2, half.low(), 1e-12);
	}

	@Test
	@DisplayName("Funnel limits hold the target and narrow with n; adjusted limits without over-dispersion come close to them")
	void funnelNarrows() {
		double before = 2;
		for (int n : new int[]{ 5, 20, 100, 1000, 100_000 }) {
			Interval exact = FunnelLimits.exact(0.7, n, 0.998);
			assertTrue(exact.contains(0.7) && exact.width() < before);
			before = exact.width();
		}
		Interval exact = FunnelLimits.exact(0.7, 10_000, 0.95);
		Interval arcsine = FunnelLimits.adjusted(0.7, 10_000, 0, 0.95);
		assertEquals(exact.low(), arcsine.low(), 2e-4);
		assertEquals(exact.high(), arcsine.high(), 2e-4);
		assertTrue(FunnelLimits.adjusted(0.7, 10_000, 0.01, 0.95).width() > arcsine.width());
	}

	@Test
	@DisplayName("Winsorising uses percentiles of type 7: R quantile(0:10, .1) is 1")
	void winsorised() {
		double[] values = { 10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		double[] drawn = OverDispersion.winsorised(values);
		assertEquals(9, drawn[0], 1e-12);
		assertEquals(1, drawn[1], 1e-12);
		assertEquals(5, drawn[6], 1e-12);
	}

	@Test
	@DisplayName("Groups that differ by chance alone: φ near 1, little τ²; groups that truly differ: φ far above")
	void overDispersion() {
		Random random = new Random(7);
		List<Counted> same = new ArrayList<>();
		List<Counted> different = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			same.add(draw(random, 400, 0.7));
			different.add(draw(random, 400, 0.5 + 0.4 * random.nextDouble()));
		}
		OverDispersion chance = OverDispersion.of(same, 0.7).value().orElseThrow();
		OverDispersion real = OverDispersion.of(different, 0.7).value().orElseThrow();
		assertTrue(chance.phi() > 0.5 && chance.phi() < 1.3, "φ " + chance.phi());
		assertTrue(real.phi() > 5 && real.tau2() > 0.005, "φ " + real.phi());
	}

	private static Counted draw(Random random, int n, double p) {
		long x = random.doubles(n).filter(each -> each < p).count();
		return new Counted(x, n);
	}

	@Test
	@DisplayName("Moments with groups of one size: v = (s² − m(1−m)/n)/(1 − 1/n), α+β = m(1−m)/v − 1")
	void betaBinomialMoments() {
		List<Counted> groups = List.of(new Counted(10, 50), new Counted(25, 50), new Counted(40, 50));
		BetaBinomial fit = BetaBinomial.of(groups).value().orElseThrow();
		double s2 = (0.3 * 0.3 + 0.3 * 0.3) / 2;
		double v = (s2 - 0.25 / 50) / (1 - 1 / 50.0);
		assertEquals(0.25 / v - 1, fit.strength(), 1e-9);
		double rate = fit.shrunk(groups.get(0), 0.95).rate();
		assertTrue(rate > 0.2 && rate < 0.5);
	}

	@Test
	@DisplayName("Where chance explains everything, every group gets the common rate")
	void completePooling() {
		BetaBinomial fit = BetaBinomial.of(List.of(new Counted(5, 10), new Counted(50, 100))).value().orElseThrow();
		assertTrue(fit.pooled());
		assertEquals(0.5, fit.shrunk(new Counted(0, 3), 0.95).rate());
	}

	@Test
	@DisplayName("A ratio over several strata of one chance equals the exact binomial one")
	void poissonBinomialOfEqualStrata() {
		List<StandardisedRatio.Part> strata = List.of(part(30, 40, 24), part(50, 60, 36));
		Interval several = StandardisedRatio.of(strata, false, 0.95).value().orElseThrow().limits();
		Interval one = StandardisedRatio.of(List.of(part(80, 100, 60)), false, 0.95).value().orElseThrow().limits();
		assertEquals(one.low(), several.low(), 1e-7);
		assertEquals(one.high(), several.high(), 1e-7);
	}

	@Test
	@DisplayName("The law of a sum is exact against enumeration, and the refined law close to it")
	void poissonBinomialLaw() {
		PoissonBinomial law = new PoissonBinomial(List.of(new PoissonBinomial.Part(1, .2), new PoissonBinomial.Part(1, .7),
			new PoissonBinomial.Part(1, .5)));
		assertEquals(.8 * .3 * .5, law.atMost(0), 1e-12);
		assertEquals(.8 * .3 * .5 + .2 * .3 * .5 + .8 * .7 * .5 + .8 * .3 * .5, law.atMost(1), 1e-12);
		int n = PoissonBinomial.EXACT;
		double exact = new PoissonBinomial(List.of(new PoissonBinomial.Part(n, .7))).atMost((int) (n * .697));
		double refined = new PoissonBinomial(List.of(new PoissonBinomial.Part(n, .7), new PoissonBinomial.Part(1, 0))).atMost((int) (n * .697));
		assertEquals(exact, refined, 1e-5);
	}

	@Test
	@DisplayName("Strata in which everybody passes leave an end that is attained, never a failed search")
	void ratioAtEdges() {
		StandardisedRatio full = StandardisedRatio.of(List.of(part(10, 10, 10), part(20, 20, 14)), false, 0.95).value().orElseThrow();
		assertEquals(30 / 24.0, full.limits().high(), 1e-9);
		StandardisedRatio few = StandardisedRatio.of(List.of(part(3, 10, 10), part(0, 20, 14)), false, 0.95).value().orElseThrow();
		assertTrue(few.limits().low() <= few.limits().high());
		assertEquals("binomial", few.law(), "three of ten where ten were sure to pass fit no odds of the strata");
	}

	@Test
	@DisplayName("Limits of a ratio hold the ratio, also where some strata are sure to pass or not")
	void ratioWithin() {
		java.util.Random random = new java.util.Random(5);
		for (int i = 0; i < 300; i++) {
			List<StandardisedRatio.Part> parts = new java.util.ArrayList<>();
			for (int k = 0; k < 1 + random.nextInt(4); k++) {
				int n = 1 + random.nextInt(40);
				int sure = random.nextInt(4);
				parts.add(sure == 0 ? part(n, n, n) : sure == 1 ? part(0, n, 0) : part(random.nextInt(n + 1), n, n * random.nextDouble()));
			}
			StandardisedRatio.of(parts, false, 0.95).value()
				.ifPresent(each -> assertTrue(each.limits().low() <= each.value() + 1e-9 && each.value() <= each.limits().high() + 1e-9,
					parts + " " + each));
		}
	}

	private static StandardisedRatio.Part part(long x, long n, double expected) {
		return new StandardisedRatio.Part(new Counted(x, n), expected);
	}

	@Test
	@DisplayName("What cannot be computed is a reason, never NaN")
	void reasons() {
		List<Counted> none = List.of(new Counted(0, 0), new Counted(0, 0));
		List<Counted> all = List.of(new Counted(5, 5), new Counted(7, 7));
		assertEquals(Reason.NO_DATA, Heterogeneity.of(none).reason().orElseThrow());
		assertEquals(Reason.NO_VARIATION, Heterogeneity.of(all).reason().orElseThrow());
		assertEquals(Reason.NO_VARIATION, BetaBinomial.of(all).reason().orElseThrow());
		assertEquals(Reason.ONE_GROUP, OverDispersion.of(List.of(new Counted(1, 2)), .5).reason().orElseThrow());
		assertEquals(Reason.ONE_PERIOD, CochranArmitage.of(Map.of(2021.0, new Counted(1, 2))).reason().orElseThrow());
		assertEquals(Reason.ALL_ZERO, Inequality.of(new double[]{ 0, 0 }).reason().orElseThrow());
		assertEquals(Reason.NO_COMMON_STRATUM, MantelHaenszel.of(List.of()).reason().orElseThrow());
		assertEquals(Reason.EXPECTED_ABOVE_TOTAL, StandardisedRatio.of(List.of(part(1, 2, 3)), false, .95).reason().orElseThrow());
		assertFalse(Difference.of(new Counted(0, 100), new Counted(90, 100), 0.95).cannotTell());
	}

	@Test
	@DisplayName("Large counts are answered: a million people, two thousand millions")
	void large() {
		assertTrue(BinomialTest.twoSided(new Counted(700_000, 1_000_000), 0.7005) > 0.1);
		assertTrue(Wilson.interval(new Counted(1_000_000_000, 2_000_000_000), 0.95).width() < 1e-4);
		assertTrue(ClopperPearson.interval(new Counted(700_000, 1_000_000), 0.95).contains(0.7));
		assertTrue(FunnelLimits.exact(0.7, 1_000_000, 0.998).contains(0.7));
	}
}
