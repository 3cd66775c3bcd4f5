// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.Counted;

/** The numbers of single kinds against the inference. */
class KindsTest {

	private static Picture of(Kind kind, Subject subject) throws Failure {
		return kind.of(subject, OptionalDouble.empty());
	}

	private static Subject held() throws Failure {
		return KindTest.held(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	@DisplayName("Caterpillar: sorted by the shrunken rate, each that of the inference; equal groups are completely pooled and said to be so")
	void caterpillar() throws Failure {
		Caterpillar picture = (Caterpillar) of(Kind.CATERPILLAR, held());
		List<Counted> counts = held().groups().stream().map(Mark::counted).toList();
		BetaBinomial fit = BetaBinomial.of(counts).value().orElseThrow();
		double last = 1;
		for (Caterpillar.Group group : picture.groups()) {
			BetaBinomial.Shrunk shrunk = fit.shrunk(group.mark().counted(), 0.95);
			assertEquals(shrunk, group.shrunk().orElseThrow());
			assertTrue(shrunk.rate() <= last && picture.axis().low() <= shrunk.interval().low() && shrunk.interval().high() <= picture.axis().high());
			last = shrunk.rate();
		}
		Picture pooled = of(Kind.CATERPILLAR, KindTest.counts(KindTest.row("a", 100, 50, 2021), KindTest.row("b", 100, 50, 2021)));
		assertTrue(String.join(" ", pooled.heading().notes()).contains("completely pooled"));
		Caterpillar all = (Caterpillar) of(Kind.CATERPILLAR, KindTest.counts(KindTest.row("a", 5, 5, 2021), KindTest.row("b", 9, 9, 2021)));
		assertTrue(all.groups().stream().allMatch(each -> each.shrunk().isEmpty() && each.interval().isPresent()));
	}

	@Test
	@DisplayName("Heat map: every region in every year, gaps kept, totals added up and not averaged")
	void heat() throws Failure {
		Heat heat = (Heat) of(Kind.HEAT, held());
		assertEquals(14, heat.rows().size());
		assertEquals(List.of(2021, 2022, 2023, 2024, 2025), heat.periods());
		assertEquals(3, heat.rows().stream().flatMap(row -> row.cells().stream()).filter(mark -> mark.rate().isEmpty()).count());
		for (int year = 0; year < 5; year++) {
			int at = year;
			Counted sum = heat.rows().stream().map(row -> row.cells().get(at).counted()).reduce(new Counted(0, 0), Counted::plus);
			assertEquals(sum, heat.total().get(year).counted());
		}
		assertEquals(held().total().counted(), heat.sums().get(14).counted());
		assertEquals(List.of("650100", "2021"), heat.rows().get(0).cells().get(0).key(), "a click finds the cell's rows");
	}

	@Test
	@DisplayName("The ramp of colours gains contrast to the background with every step, in both themes; text on it is legible")
	void ramp() {
		for (Theme theme : Theme.values()) {
			Ramp ramp = new Ramp(RateAxis.of(DoubleStream.of(0, 1)), theme);
			double last = contrast(theme.background(), ramp.of(0));
			for (double rate = 0.05; rate <= 1; rate += 0.05) {
				double next = contrast(theme.background(), ramp.of(rate));
				assertTrue(next > last, theme + " " + rate);
				last = next;
				assertTrue(contrast(ramp.of(rate), ramp.on(rate)) >= 4, theme + " " + rate);
			}
		}
	}

	private static double contrast(java.awt.Color one, java.awt.Color two) {
		double a = light(one) + 0.05;
		double b = light(two) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double light(java.awt.Color colour) {
		float[] parts = colour.getRGBColorComponents(null);
		double[] linear = new double[3];
		for (int i = 0; i < 3; i++) {
			linear[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}

	@Test
	@DisplayName("Tiles: fourteen places, no two the same, each with its region's counts; what has no place is named and drawn apart")
	void tiles() throws Failure {
		Tiles tiles = (Tiles) of(Kind.TILES, held());
		assertEquals(14, tiles.tiles().size());
		Set<List<Integer>> places = new HashSet<>();
		tiles.tiles().forEach(tile -> assertTrue(places.add(List.of(tile.column(), tile.row())), tile.name()));
		assertEquals(held().groups().stream().mapToLong(mark -> mark.counted().total()).sum(),
			tiles.tiles().stream().mapToLong(tile -> tile.mark().counted().total()).sum());
		Tiles named = (Tiles) of(Kind.TILES, KindTest.counts(KindTest.row("和田", 10, 5, 2021), KindTest.row("Aral", 4, 1, 2021)));
		assertEquals(List.of("Aral"), named.others().stream().map(Mark::label).toList());
		assertTrue(String.join(" ", named.heading().notes()).contains("Aral"));
		assertEquals(13, named.tiles().stream().filter(tile -> tile.mark().rate().isEmpty()).count());
	}

	@Test
	@DisplayName("Fan: the forecast of the inference at three levels; four years or a missing one are refused in a sentence")
	void fan() throws Failure {
		Fan fan = (Fan) of(Kind.FAN, held());
		TreeMap<Integer, Counted> past = new TreeMap<>();
		held().periods().forEach(year -> past.put(year, held(year)));
		assertEquals(3, fan.forecasts().size());
		assertEquals(RateForecast.of(past, 3, 0.95).value().orElseThrow(), fan.forecasts().get(2));
		assertTrue(fan.forecasts().get(0).years().get(0).interval().width() < fan.forecasts().get(1).years().get(0).interval().width());
		Fan few = (Fan) of(Kind.FAN, KindTest.counts(KindTest.row("a", 10, 5, 2021), KindTest.row("a", 10, 6, 2022)));
		assertTrue(few.forecasts().isEmpty() && few.refusal().orElseThrow().contains("Too few"));
		Fan hole = (Fan) of(Kind.FAN, KindTest.counts(KindTest.row("a", 9, 5, 2020), KindTest.row("a", 9, 5, 2021), KindTest.row("a", 9, 6, 2022),
			KindTest.row("a", 9, 5, 2024), KindTest.row("a", 9, 5, 2025), KindTest.row("a", 9, 5, 2026)));
		assertTrue(hole.refusal().orElseThrow().contains("missing") && hole.heading().notes().get(0).contains("2023"));
	}

	private static Counted held(int year) {
		try {
			return held().total(year).counted();
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@Test
	@DisplayName("Small multiples: one panel a region on the same axes, which hold every interval")
	void multiples() throws Failure {
		Multiples picture = (Multiples) of(Kind.MULTIPLES, held());
		assertEquals(14, picture.panels().size());
		assertFalse(picture.total().isEmpty());
		RateAxis axis = picture.axis();
		picture.marks().forEach(mark -> mark.interval()
			.ifPresent(each -> assertTrue(axis.low() <= each.low() && each.high() <= axis.high(), mark.label())));
	}
}
