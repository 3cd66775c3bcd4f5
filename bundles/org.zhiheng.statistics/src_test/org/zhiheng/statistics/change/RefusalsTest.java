// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/** What few years can and cannot say. */
class RefusalsTest {

	@ParameterizedTest(name = "{0} rising years: p {1}, {2}")
	@CsvSource({ "3, 0.333333, CANNOT_TELL", "4, 0.083333, CANNOT_TELL", "5, 0.016667, ROSE" })
	@DisplayName("With three or four years no trend can be told from chance, however steady")
	void fewYears(int years, double p, Verdict verdict) {
		double[] rising = new double[years];
		for (int i = 0; i < years; i++) {
			rising[i] = i * i;
		}
		MannKendall result = MannKendall.of(rising).value().orElseThrow();
		assertEquals(p, result.p(), 1e-6);
		assertEquals(p, result.smallestP(), 1e-6);
		assertEquals(verdict, result.verdict());
	}

	@Test
	@DisplayName("A forecast needs five years without a gap, and stays a rate")
	void forecasts() {
		SortedMap<Integer, Counted> past = new TreeMap<>(
			Map.of(2021, new Counted(50, 50), 2022, new Counted(49, 50), 2023, new Counted(50, 50), 2024, new Counted(48, 50)));
		assertEquals(Reason.FEW_PERIODS, RateForecast.of(past, 2, 0.95).reason().orElseThrow());
		past.put(2026, new Counted(49, 50));
		assertEquals(Reason.MISSING_PERIOD, RateForecast.of(past, 2, 0.95).reason().orElseThrow());
		past.put(2025, new Counted(50, 50));
		RateForecast result = RateForecast.of(past, 9, 0.95).value().orElseThrow();
		assertEquals(RateForecast.FURTHEST, result.years().size());
		for (RateForecast.Year year : result.years()) {
			assertTrue(year.interval().low() > 0 && year.interval().high() < 1 && year.interval().contains(year.rate()), year::toString);
		}
		assertTrue(result.years().get(2).interval().width() >= result.years().get(0).interval().width(), "further ahead is no surer");
	}

	@Test
	@DisplayName("A jump is found where it was put, and refused with too few points")
	void interrupted() {
		SortedMap<Double, Counted> series = new TreeMap<>();
		double[] logits = new double[12];
		for (int i = 0; i < 12; i++) {
			logits[i] = -0.4 + 0.03 * (i - 6) + (i >= 6 ? 0.5 - 0.02 * (i - 6) : 0);
			long total = 2_000_000;
			series.put((double) i, new Counted(Math.round(total / (1 + Math.exp(-logits[i]))), total));
		}
		InterruptedSeries result = InterruptedSeries.of(series, 6, 0.95).value().orElseThrow();
		assertEquals(Math.exp(0.5), result.level().value(), 1e-4);
		assertEquals(Math.exp(-0.02), result.slope().value(), 1e-4);
		assertEquals(Verdict.ROSE, result.verdict());
		assertEquals(Reason.FEW_PERIODS, InterruptedSeries.of(series, 10, 0.95).reason().orElseThrow());
		assertEquals(Reason.FEW_PERIODS, InterruptedSeries.of(series.headMap(7.0), 3, 0.95).reason().orElseThrow());
		assertEquals(Reason.NO_DATA, InterruptedSeries.of(new TreeMap<>(), 3, 0.95).reason().orElseThrow());
		series.replaceAll((time, counted) -> new Counted(counted.total(), counted.total()));
		assertEquals(Reason.NO_VARIATION, InterruptedSeries.of(series, 6, 0.95).reason().orElseThrow());
	}

	@Test
	@DisplayName("Rates on the line to the last digit leave the errors of chance, from twenty points on too")
	void withoutResiduals() {
		SortedMap<Double, Counted> series = new TreeMap<>();
		for (int i = 0; i < 24; i++) {
			series.put((double) i, new Counted(50, 100));
		}
		InterruptedSeries result = InterruptedSeries.of(series, 12, 0.95).value().orElseThrow();
		assertEquals(1, result.levelP(), 1e-6);
		assertEquals(1, result.slopeP(), 1e-6);
		assertTrue(result.level().interval().low() < 0.8 && result.level().interval().high() > 1.25, result::toString);
		for (int i = 0; i < 12; i++) {
			series.put((double) i, new Counted(0, 100));
		}
		assertEquals(Reason.SEPARATED, InterruptedSeries.of(series, 12, 0.95).reason().orElseThrow());
	}

	@Test
	@DisplayName("Five years alike do not make the sixth certain: chance alone keeps its width")
	void forecastOfStillness() {
		SortedMap<Integer, Counted> past = new TreeMap<>();
		for (int year = 2021; year < 2026; year++) {
			past.put(year, new Counted(50, 100));
		}
		RateForecast.Year next = RateForecast.of(past, 1, 0.95).value().orElseThrow().years().get(0);
		assertEquals(0.5, next.rate(), 1e-12);
		double half = 3.182446305284263 * Math.sqrt(2 / 50.5);
		assertEquals(1 / (1 + Math.exp(half)), next.interval().low(), 1e-9);
	}

	@Test
	@DisplayName("Half of the regions treated: the other half gives the same figure, so the smallest p is twice as large")
	void halfOfThem() {
		DifferenceInDifferences result = new Panel(regions(6, 4, 0.2, 3)).effect(Map.of("R0", 2022, "R1", 2022, "R2", 2022), 0.95, 1).value()
			.orElseThrow();
		assertEquals(0.1, result.smallestP(), 1e-12);
		assertEquals(0.1, result.p(), 1e-12);
		assertEquals(Verdict.CANNOT_TELL, result.verdict());
	}

	@Test
	@DisplayName("Regions that move exactly alike give no figure made of rounding")
	void alike() {
		Map<String, Map<Integer, Counted>> cells = new HashMap<>();
		for (int r = 0; r < 40; r++) {
			cells.put("R" + r, Map.of(2020, new Counted(50, 100), 2021, new Counted(30, 60), 2022, new Counted(50, 100)));
		}
		assertEquals(Reason.ALL_ALIKE, new Panel(cells).effect(Map.of("R1", 2021, "R2", 2021), 0.95, 1).reason().orElseThrow());
	}

	@Test
	@DisplayName("A hundred thousand groups are answered in the memory of a small machine")
	void manyGroups() {
		Map<String, Map<Integer, Counted>> cells = new HashMap<>();
		for (int r = 0; r < 100_000; r++) {
			cells.put("R" + r, Map.of(2020, new Counted(40 + r % 3, 100), 2021, new Counted(40 + r % 5 + (r < 1000 ? 10 : 0), 100)));
		}
		Map<String, Integer> from = new HashMap<>();
		for (int r = 0; r < 1000; r++) {
			from.put("R" + r, 2021);
		}
		DifferenceInDifferences result = new Panel(cells).effect(from, 0.95, 1).value().orElseThrow();
		assertEquals(0.1, result.value(), 0.002);
	}

	@Test
	@DisplayName("Months are counted through the turn of the year; what is neither year nor month has no next period")
	void periods() {
		Periods months = Periods.of(java.util.List.of(202311.0, 202312.0, 202401.0));
		assertEquals(Periods.MONTHS, months);
		assertEquals(1, months.place(202401) - months.place(202312), 0);
		assertEquals(202402, months.period((int) months.place(202401) + 1));
		assertEquals(202412, months.period((int) months.place(202412)));
		assertEquals(Periods.WHOLE, Periods.of(java.util.List.of(2021.0, 2025.0)));
		assertEquals(Periods.OTHER, Periods.of(java.util.List.of(202313.0, 202312.0)));
		assertEquals(Periods.OTHER, Periods.of(java.util.List.of(2021.5)));
		assertEquals(Periods.OTHER, Periods.of(java.util.List.of(2147483647.0)));
	}

	private static Map<String, Map<Integer, Counted>> regions(int regions, int years, double effect, int treated) {
		Map<String, Map<Integer, Counted>> cells = new HashMap<>();
		for (int r = 0; r < regions; r++) {
			Map<Integer, Counted> row = new HashMap<>();
			for (int y = 0; y < years; y++) {
				double rate = 0.4 + 0.01 * r + 0.02 * y + (r * 7 + y * 3) % 5 * 0.002 + (r < treated && y >= 2 ? effect : 0);
				row.put(2020 + y, new Counted(Math.round(1000 * rate), 1000));
			}
			cells.put("R" + r, row);
		}
		return cells;
	}

	@Test
	@DisplayName("With one region of four under the notice nothing can be told: the smallest p is a quarter")
	void oneOfFour() {
		DifferenceInDifferences result = new Panel(regions(4, 4, 0.2, 1)).effect(Map.of("R0", 2022), 0.95, 1).value().orElseThrow();
		assertEquals(0.25, result.smallestP(), 1e-12);
		assertEquals(4, result.ways());
		assertEquals(Verdict.CANNOT_TELL, result.verdict());
	}

	@Test
	@DisplayName("Among regions of one size the figure is the difference of mean changes, and p counts all ways")
	void figure() {
		Map<String, Integer> from = Map.of("R0", 2022, "R1", 2022, "R2", 2022);
		Map<String, Map<Integer, Counted>> cells = regions(9, 4, 0.2, 3);
		DifferenceInDifferences result = new Panel(cells).effect(from, 0.95, 1).value().orElseThrow();
		double expected = DifferenceInDifferences.of(mean(cells, 0, 3, 0, 2), mean(cells, 0, 3, 2, 4), mean(cells, 3, 9, 0, 2),
			mean(cells, 3, 9, 2, 4));
		assertEquals(expected, result.value(), 1e-9);
		assertEquals(84, result.ways());
		assertTrue(result.exact());
		assertEquals(1 / 84.0, result.p(), 1e-9);
		assertEquals(Verdict.ROSE, result.verdict());
		assertEquals(Reason.FEW_REGIONS, result.interval().reason().orElseThrow());
	}

	private static double mean(Map<String, Map<Integer, Counted>> cells, int first, int last, int begin, int end) {
		double sum = 0;
		for (int r = first; r < last; r++) {
			for (int y = begin; y < end; y++) {
				sum += cells.get("R" + r).get(2020 + y).rate();
			}
		}
		return sum / ((last - first) * (end - begin));
	}

	@Test
	@DisplayName("Without an effect chance is not called one; draws can be repeated; late starters are said")
	void draws() {
		Map<String, Integer> from = new HashMap<>();
		for (int r = 0; r < 10; r++) {
			from.put("R" + r, 2022 + r % 2);
		}
		Panel panel = new Panel(regions(20, 5, 0, 0));
		DifferenceInDifferences one = panel.effect(from, 0.95, 42).value().orElseThrow();
		assertTrue(one.staggered());
		assertFalse(one.exact());
		assertEquals(one, panel.effect(from, 0.95, 42).value().orElseThrow());
		assertEquals(Verdict.NOT_SHOWN, one.verdict());
	}

	@Test
	@DisplayName("With many regions errors are clustered and the interval holds the effect that was put in")
	void many() {
		Map<String, Integer> from = new HashMap<>();
		for (int r = 0; r < 15; r++) {
			from.put("R" + r, 2022);
		}
		DifferenceInDifferences result = new Panel(regions(40, 4, 0.1, 15)).effect(from, 0.95, 1).value().orElseThrow();
		assertEquals(0, result.ways());
		assertTrue(result.interval().value().orElseThrow().contains(0.1), result::toString);
		assertEquals(Verdict.ROSE, result.verdict());
	}

	@Test
	@DisplayName("No comparison, no answer")
	void nothing() {
		assertEquals(Reason.NO_DATA, new Panel(Map.of()).effect(Map.of(), 0.95, 1).reason().orElseThrow());
		Panel panel = new Panel(regions(3, 3, 0, 0));
		assertEquals(Reason.NO_COMPARISON, panel.effect(Map.of(), 0.95, 1).reason().orElseThrow());
		assertEquals(Reason.NO_COMPARISON, panel.effect(Map.of("R0", 2021, "R1", 2021, "R2", 2021), 0.95, 1).reason().orElseThrow());
		assertEquals(Reason.ONE_SIDE, panel.effect(Map.of("R0", 2019), 0.95, 1).reason().orElseThrow());
		Figure<MannKendall> still = MannKendall.of(new double[]{ 1, 1, 1, 1 });
		assertEquals(Reason.ALL_EQUAL, still.reason().orElseThrow());
	}
}
