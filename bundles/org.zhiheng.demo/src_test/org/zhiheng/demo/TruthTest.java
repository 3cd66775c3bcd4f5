// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;

import org.junit.jupiter.api.Test;

class TruthTest {

	private static final DemoGround GROUND = TestGround.shipped();

	@Test
	void agreesWithWhatHappened() {
		Truth truth = new DemoPopulation(GROUND, 3, Years.USUAL).truth(30_000);
		assertEquals(30_000, truth.applications());
		assertEquals(30_000, truth.cells().stream().mapToLong(Truth.Cell::applications).sum());
		assertEquals(70, truth.cells().size());
		double chi2 = 0;
		for (Truth.Cell cell : truth.cells()) {
			double p = cell.probability();
			double away = cell.passed() - cell.expected();
			chi2 += away * away / (cell.reviewed() * p * (1 - p));
		}
		// 70 degrees of freedom; the true variance is a little below the binomial one. The seed is fixed, so this never flickers.
		assertTrue(chi2 > 40 && chi2 < 105, "chi square " + chi2);
	}

	@Test
	void showsThePlantedOutlier() {
		Truth truth = new DemoPopulation(GROUND, 3, Years.USUAL).truth(30_000);
		PassModel.Outlier lenient = truth.outliers().get(0);
		Truth.Cell there = truth.cells().stream()
			.filter(each -> each.region().equals(lenient.region()) && Integer.valueOf(each.year()).equals(lenient.year()))
			.findFirst().orElseThrow();
		double others = truth.cells().stream().filter(each -> each.region().equals(lenient.region()) && each != there)
			.mapToDouble(Truth.Cell::probability).max().orElseThrow();
		assertTrue(there.probability() > others + 0.1, there.probability() + " against " + others);
	}

	@Test
	void differsFromRegionToRegion() {
		Truth truth = new DemoPopulation(GROUND, 3, Years.USUAL).truth(30_000);
		Comparator<Truth.Cell> byRate = Comparator.comparingDouble(Truth.Cell::probability);
		double low = truth.cells().stream().min(byRate).orElseThrow().probability();
		double high = truth.cells().stream().max(byRate).orElseThrow().probability();
		assertTrue(low > 0.25 && high < 0.97 && high - low > 0.2, low + " to " + high);
	}

	@Test
	void isDrawnFromTheSeedAloneNotFromTheNumber() {
		Truth few = new DemoPopulation(GROUND, 3, Years.USUAL).truth(100);
		Truth many = new DemoPopulation(GROUND, 3, Years.USUAL).truth(5_000);
		assertEquals(few.regionEffects(), many.regionEffects());
		assertEquals(few.outliers(), many.outliers());
		assertNotEquals(few.regionEffects(), new DemoPopulation(GROUND, 4, Years.USUAL).truth(100).regionEffects());
	}
}
