// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.statistics.pivot.PivotSort;
import org.zhiheng.statistics.pivot.PivotValue;
import org.zhiheng.statistics.pivot.PivotWords;

class PivotTest {

	private static final List<ApplicationRow> ROWS = RandomRows.of(6_000, 11);
	private static final Population POPULATION = RandomRows.population(ROWS);

	private static PivotQuestion question(String rows, String columns, String measure) throws Failure {
		return new PivotWords().question(Map.of("rows", rows, "columns", columns, "measure", measure));
	}

	/** The rows of a crossing, found one by one. */
	private static List<ApplicationRow> rows(Pivot pivot, PivotHead row, PivotHead column) {
		Map<Dimension, String> codes = pivot.codes(row, column);
		RowReading reading = new RowReading(Rows.REGIONS, text -> text, Beside.NOTHING);
		Predicate<ApplicationRow> in = each -> codes.entrySet().stream().allMatch(code -> reading.value(code.getKey(), each).equals(code.getValue()));
		return ROWS.stream().filter(each -> "REVIEW".equals(each.get(Column.ROUTE))).filter(in).toList();
	}

	@Test
	@DisplayName("Every cell, subtotal and total of a rate is the count of its rows, never an average")
	void ratesAreCounts() throws Failure {
		Pivot pivot = Pivot.of(POPULATION, question("region,level", "year", "passed/reviewed"));
		assertEquals((4 + 1) * 4 + 1, pivot.rows().size() - notInTree(pivot), "four levels and a subtotal for each region, and the total");
		for (PivotHead row : pivot.rows()) {
			for (PivotHead column : pivot.columns()) {
				List<ApplicationRow> in = rows(pivot, row, column);
				long of = in.stream().filter(Step.REVIEWED::reached).count();
				long passed = in.stream().filter(Step.REVIEWED::reached).filter(Step.PASSED::reached).count();
				PivotValue value = pivot.value(row, column);
				assertEquals(of == 0 ? PivotValue.NOBODY : new PivotValue.OfRate(new Rate(RateDefinition.PASS, passed, of)), value,
					row + " " + column);
			}
		}
	}

	/** 653228 has no prefecture before 2025 and stands for itself. */
	private static long notInTree(Pivot pivot) {
		return pivot.rows().stream().filter(head -> !head.key().isEmpty() && head.key().get(0).equals("653228")).count();
	}

	@Test
	@DisplayName("Different employers and medians are counted anew in every total")
	void recounted() throws Failure {
		for (String measure : List.of("distinct:employer", "score:median")) {
			Pivot pivot = Pivot.of(POPULATION, question("region", "year,level", measure));
			for (PivotHead row : pivot.rows()) {
				for (PivotHead column : pivot.columns()) {
					List<ApplicationRow> in = rows(pivot, row, column);
					assertEquals(expected(measure, in), pivot.value(row, column), measure + row + column);
				}
			}
		}
	}

	private static PivotValue expected(String measure, List<ApplicationRow> in) {
		if (measure.startsWith("distinct")) {
			RowReading reading = new RowReading(Rows.REGIONS, text -> text, Beside.NOTHING);
			return PivotValue.of(in.stream().map(each -> reading.value(Dimension.EMPLOYER, each)).filter(code -> !code.isEmpty()).distinct().count());
		}
		double[] scores = in.stream().map(each -> each.get(Column.SCORE)).filter(Objects::nonNull).mapToDouble(Double::parseDouble).sorted()
			.toArray();
		if (scores.length == 0) {
			return PivotValue.NOBODY;
		}
		double middle = (scores.length - 1) / 2.0;
		double low = scores[(int) Math.floor(middle)];
		double high = scores[(int) Math.ceil(middle)];
		return new PivotValue.Score(low + (middle - Math.floor(middle)) * (high - low), scores.length);
	}

	@Test
	@DisplayName("Rows are sorted by any column, what has no number comes last, and only the first are kept though the total counts all")
	void sorting() throws Failure {
		PivotQuestion question = question("series", "year", "passed/reviewed").sort(PivotSort.of("2023:desc"));
		Pivot pivot = Pivot.of(POPULATION, question);
		PivotHead column = pivot.columns().stream().filter(each -> each.key().equals(List.of("2023"))).findFirst().orElseThrow();
		double[] values = pivot.rows().stream().filter(each -> each.kind() == PivotHead.Kind.CELL)
			.mapToDouble(row -> pivot.value(row, column).number().orElse(-1)).toArray();
		double[] falling = Arrays.stream(values).map(each -> -each).sorted().map(each -> -each).toArray();
		assertEquals(Arrays.toString(falling), Arrays.toString(values));
		Pivot few = Pivot.of(POPULATION, question.top(2));
		assertEquals(3, few.rows().size());
		assertEquals(pivot.rows().get(0), few.rows().get(0));
		assertEquals(pivot.value(PivotHead.ALL, PivotHead.ALL), few.value(PivotHead.ALL, PivotHead.ALL));
		assertEquals(4, few.findings().leftOut());
	}

	@Test
	@DisplayName("Empty rows are hidden or shown with a dash; without rows or columns there is the total alone")
	void edges() throws Failure {
		PivotQuestion nobody = question("level", "year", "passed/reviewed").where(Map.of(Dimension.ROUTE, Set.of("GRANT", "NIX"),
			Dimension.SERIES, Set.of("S0"), Dimension.COMMITTEE, Set.of("C1")));
		Pivot hidden = Pivot.of(POPULATION, nobody);
		Pivot shown = Pivot.of(POPULATION, nobody.hideEmpty(false));
		assertTrue(hidden.rows().size() < shown.rows().size());
		assertEquals(5, shown.rows().size(), "four levels and the total");
		assertEquals(List.of("NIX"), hidden.findings().unknownCodes());
		List<String> notes = new PivotReading(Rows.labels(Locale.SIMPLIFIED_CHINESE)).notes(shown);
		assertTrue(notes.stream().anyMatch(each -> each.contains("NIX")) && notes.stream().anyMatch(each -> each.contains("—")), notes.toString());
		Pivot alone = Pivot.of(POPULATION, question("", "", "filed"));
		assertEquals(1, alone.rows().size() * alone.columns().size());
		assertEquals(rows(alone, PivotHead.ALL, PivotHead.ALL).size(), alone.value(PivotHead.ALL, PivotHead.ALL).number().orElse(0));
	}

	@Test
	@DisplayName("初定 is not mixed into 评审 unless asked for, and then it is said")
	void routes() throws Failure {
		assertEquals(Set.of("REVIEW"), question("region", "", "passed/reviewed").where().get(Dimension.ROUTE));
		Pivot mixed = Pivot.of(POPULATION, question("route", "year", "passed/reviewed"));
		String notes = String.join("", new PivotReading(Rows.labels(Locale.SIMPLIFIED_CHINESE)).notes(mixed));
		assertTrue(notes.contains("初定"), notes);
	}

	@Test
	@DisplayName("Too many cells, a dimension twice and unknown words are refused by name")
	void refusals() throws Failure {
		assertEquals("ZH-4032", assertThrows(Failure.class, () -> Pivot.of(POPULATION, question("committee,series", "year,level,region", "filed")))
			.code());
		assertEquals("ZH-4031", assertThrows(Failure.class, () -> Pivot.of(POPULATION, question("year", "year", "filed"))).code());
		assertEquals("ZH-4035", assertThrows(Failure.class, () -> question("shoe", "", "filed")).code());
		assertEquals("ZH-4030", assertThrows(Failure.class, () -> Measure.of("score:p0")).code());
		assertEquals("ZH-4034", assertThrows(Failure.class, () -> PivotSort.of("year:up")).code());
		assertEquals("ZH-4036", assertThrows(Failure.class, () -> new PivotWords().question(Map.of("top", "-1"))).code());
	}

	@Test
	@DisplayName("Analysts see no small cell, no total that gives one away, and of every other the true number")
	void restricted() throws Failure {
		for (String measure : List.of("passed/reviewed", "filed", "reviewed", "distinct:employer", "score:median")) {
			PivotQuestion question = question("region,series,level", "year", measure);
			Pivot all = Pivot.of(POPULATION, question);
			Pivot shown = Pivot.of(POPULATION, question, Rule.USUAL);
			assertEquals(all.rows(), shown.rows(), "values are withheld, not rows");
			long withheld = 0;
			for (PivotHead row : shown.rows()) {
				for (PivotHead column : shown.columns()) {
					PivotValue value = shown.value(row, column);
					withheld += value instanceof PivotValue.Withheld ? 1 : 0;
					assertTrue(value instanceof PivotValue.Withheld || value.equals(all.value(row, column)));
					assertFalse(value instanceof PivotValue.OfRate of
						&& Math.min(of.rate().numerator(), of.rate().denominator() - of.rate().numerator()) < 10);
					assertFalse(value instanceof PivotValue.Count count && count.count() < 10);
					assertFalse(value instanceof PivotValue.Score score && score.scored() < 10);
				}
			}
			assertTrue(withheld > 0 && withheld < (long) shown.rows().size() * shown.columns().size(), measure + " " + withheld);
			assertEquals(0, shown.findings().contradictory());
		}
	}

	@Test
	@DisplayName("No line of a table of counts has a single withheld cell that its total gives away")
	void noDifferences() throws Failure {
		Pivot shown = Pivot.of(POPULATION, question("series", "year", "passed"), Rule.USUAL);
		for (PivotHead row : shown.rows()) {
			long withheld = shown.columns().stream().filter(column -> shown.value(row, column) instanceof PivotValue.Withheld).count();
			assertTrue(withheld != 1, row + " " + withheld);
		}
	}

	@Test
	@DisplayName("A question in words is read back to the same")
	void words() throws Failure {
		PivotQuestion question = new PivotQuestion(List.of(Dimension.REGION, Dimension.LEVEL), List.of(Dimension.YEAR),
			Map.of(Dimension.ROUTE, new LinkedHashSet<>(List.of("REVIEW", "INITIAL")), Dimension.COMMITTEE, Set.of("")), new Measure.OfScore(75),
			PivotSort.of("2023/REVIEW:asc"), 5, false);
		assertEquals(question, new PivotWords().question(PivotWords.of(question)));
		for (String measure : List.of("passed/reviewed", "filed", "distinct:employer", "score:median", "score:p90")) {
			assertEquals(measure, Measure.of(measure).key());
		}
		assertEquals("series, level", List.of(Dimension.SERIES, Dimension.LEVEL).stream().map(Dimension::key).collect(Collectors.joining(", ")));
	}
}
