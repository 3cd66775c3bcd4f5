// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.PopulationBuilder;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.disclosure.Rule;

class ScoresTest {

	private static ScoreBars scores(OptionalDouble share, String... scores) throws Failure {
		return scores(share, Optional.empty(), scores);
	}

	private static ScoreBars scores(OptionalDouble share, Optional<Rule> rule, String... scores) throws Failure {
		PopulationBuilder builder = new PopulationBuilder(new Samples(), Vocabulary.standard());
		int number = 0;
		for (String score : scores) {
			builder.add(ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + number++).set(Column.YEAR, 2025).set(Column.REGION, "653200")
				.set(Column.ROUTE, "REVIEW").set(Column.SCORE, score.isEmpty() ? null : score).build());
		}
		return new ScoresMaker(Samples.labels(Locale.ENGLISH)).make(builder.build(7, "v1", true), Question.of(), share, rule);
	}

	@Test
	@DisplayName("Every score is in one class, classes have one width and no holes, who has no score is said to be left out")
	void classes() throws Failure {
		ScoreBars bars = scores(OptionalDouble.empty(), "60", "60.5", "61", "75", "75", "99", "");
		assertEquals(6, bars.bins().stream().mapToLong(bin -> bin.mark().counted().passed()).sum());
		for (int i = 1; i < bars.bins().size(); i++) {
			assertEquals(bars.bins().get(i - 1).to(), bars.bins().get(i).from());
		}
		assertTrue(bars.bins().get(0).from() <= 60 && bars.bins().get(bars.bins().size() - 1).to() > 99 && bars.bins().size() <= 25);
		assertEquals(68, bars.median());
		assertTrue(bars.cut().isEmpty() && bars.heading().notes().get(0).startsWith("1 application has no score"));
	}

	@Test
	@DisplayName("The line of a cap: whole people, equal scores said; nobody may pass: no line")
	void line() throws Failure {
		ScoreBars bars = scores(OptionalDouble.of(0.5), "60", "70", "80", "80", "90");
		assertEquals(80, bars.cut().orElseThrow().line());
		assertTrue(String.join(" ", bars.heading().notes()).contains("among equal scores"));
		assertFalse(String.join(" ", scores(OptionalDouble.of(0.6), "60", "70", "80", "80", "90").heading().notes()).contains("equal scores"));
		ScoreBars none = scores(OptionalDouble.of(0.1), "60", "70");
		assertTrue(String.join(" ", none.heading().notes()).contains("there is no line"));
		assertEquals("ZH-4010", assertThrows(Failure.class, () -> scores(OptionalDouble.of(65), "60")).code());
	}

	@Test
	@DisplayName("One score, equal scores, none at all: a picture or a sentence, the same bytes twice")
	void edges() throws Failure {
		Look look = new Look(Theme.DARK, Typeface.installed(), Locale.ENGLISH);
		for (String[] each : new String[][]{ { "80" }, { "80", "80" }, { "0", "150" } }) {
			ScoreBars bars = scores(OptionalDouble.of(0.5), each);
			String svg = new String(new ChartExport(bars, look).svg(960, 560), StandardCharsets.UTF_8);
			assertFalse(svg.contains("NaN") || svg.contains("Infinity"));
			assertArrayEquals(svg.getBytes(StandardCharsets.UTF_8), new ChartExport(scores(OptionalDouble.of(0.5), each), look).svg(960, 560));
			String csv = new CsvTwin(bars, Locale.ENGLISH).text();
			assertEquals(1, CsvReading.parse(csv).stream().mapToInt(java.util.List::size).distinct().count(), csv);
		}
		ScoreBars none = scores(OptionalDouble.of(0.5), "", "");
		assertTrue(none.empty());
		assertTrue(new String(new ChartExport(none, look).svg(960, 560), StandardCharsets.UTF_8).contains("nothing to draw"));
	}

	/** 3 in 60, 12 in 70, none in 75, 4 in 80, 20 in 85, 2 in 99. */
	private static String[] uneven() {
		return IntStream.range(0, 41).mapToObj(i -> i < 3 ? "60.5" : i < 15 ? "70.5" : i < 19 ? "80.5" : i < 39 ? "85.5" : "99")
			.toArray(String[]::new);
	}

	@Test
	@DisplayName("For analysts, classes of few are joined until each joined class holds the threshold, and no score of a single person is told")
	void withheld() throws Failure {
		Optional<Rule> rule = Optional.of(new Rule(10));
		ScoreBars bars = scores(OptionalDouble.of(0.5), rule, uneven());
		for (ScoreBars.Bin bin : bars.bins()) {
			long shown = bin.mark().counted().passed();
			assertTrue(bin.mark().withheld() ? shown == 0 : shown == 0 || shown >= 10, bin.toString());
		}
		assertTrue(bars.bins().stream().filter(bin -> bin.mark().withheld()).count() >= 2);
		assertTrue(Double.isNaN(bars.median()) && bars.cut().isEmpty());
		String words = String.join(" ", bars.heading().notes()) + new CsvTwin(bars, Locale.ENGLISH).text();
		for (String told : new String[]{ "80.5", "85.5", "70.5", "60.5", "above it, ", "median,", "\ncap" }) {
			assertFalse(words.contains(told), told + " in " + words);
		}
		assertTrue(words.contains("the line is in ") && words.contains("The median is in "), words);
		String svg = new String(new ChartExport(bars, new Look(Theme.LIGHT, Typeface.installed(), Locale.ENGLISH)).svg(960, 560),
			StandardCharsets.UTF_8);
		assertFalse(svg.contains("NaN") || svg.contains("median 8"), "nothing is drawn at a single score");
	}

	@Test
	@DisplayName("Whatever caps an analyst tries, the answers do not part a joined class")
	void capsOneAfterAnother() throws Failure {
		Set<String> lines = new TreeSet<>();
		for (int most = 1; most <= 41; most++) {
			ScoreBars bars = scores(OptionalDouble.of(most / 41.0), Optional.of(new Rule(10)), uneven());
			String words = String.join(" ", bars.heading().notes());
			lines.add(words.replaceAll(".*the line is in ([^;]*);.*", "$1"));
		}
		assertEquals(Set.of("60 to under 72", "80 to under 100"), lines, "15 people, and 26");
	}

	@Test
	@DisplayName("So few scores that their number is small: nothing is drawn, and how many is not said")
	void few() throws Failure {
		ScoreBars bars = scores(OptionalDouble.of(0.5), Optional.of(new Rule(10)), "60", "70", "80");
		assertTrue(bars.bins().isEmpty() && String.join(" ", bars.heading().footer()).contains("Too few"), bars.heading().toString());
	}
}
