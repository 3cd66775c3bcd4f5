// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/** Every kind of question against counting row by row with maps, on random rows. */
class EngineTest {

	private static final int ROWS = 70_000; // more than one stretch, so that two threads take part
	private static final List<ApplicationRow> ALL = RandomRows.of(ROWS, 11);
	private static final Population POPULATION = RandomRows.population(ALL);

	private static String value(Dimension dimension, ApplicationRow row) {
		return new RowReading(Rows.REGIONS, each -> each, Beside.NOTHING).value(dimension, row);
	}

	private static boolean fits(Question question, ApplicationRow row) {
		return question.where().entrySet().stream().allMatch(each -> each.getValue().contains(value(each.getKey(), row)));
	}

	private static List<String> key(Question question, ApplicationRow row) {
		return question.by().stream().map(each -> value(each, row)).toList();
	}

	private static <R> Map<List<String>, R> grouped(Question question, Function<List<ApplicationRow>, R> result) {
		Map<List<String>, R> all = new HashMap<>();
		ALL.stream().filter(row -> fits(question, row)).collect(Collectors.groupingBy(row -> key(question, row)))
			.forEach((key, rows) -> all.put(key, result.apply(rows)));
		return all;
	}

	private static final List<Question> QUESTIONS = List.of(Question.of(Dimension.REGION, Dimension.YEAR),
		Question.of(Dimension.YEAR, Dimension.LEVEL).where(Dimension.REGION, Set.of("653200")),
		Question.of(Dimension.COMMITTEE).everywhere(Dimension.ROUTE),
		Question.of(Dimension.AGE_BAND, Dimension.DEFENCE).where(Dimension.SERIES, Set.of("S1", "S3")),
		Question.of(Dimension.COMMITTEE, Dimension.COUNTY, Dimension.SERIES, Dimension.REACHED),
		Question.of().where(Dimension.LEVEL, Set.of("SENIOR", "KING")).where(Dimension.STATUS, Set.of("不予受理")));

	@Test
	@DisplayName("Rates")
	void rates() throws Failure {
		for (Question question : QUESTIONS) {
			for (RateDefinition rate : List.of(RateDefinition.ACCEPTANCE, RateDefinition.PASS, RateDefinition.YIELD)) {
				Map<List<String>, Rate> expected = grouped(question, rows -> {
					List<ApplicationRow> of = rows.stream().filter(rate.denominator()::reached).toList();
					return new Rate(rate, of.stream().filter(rate.numerator()::reached).count(), of.size());
				});
				Map<List<String>, Rate> counted = POPULATION.ask(question.rate(rate)).cells().stream()
					.collect(Collectors.toMap(Cell::key, Cell::rate));
				assertEquals(expected, counted, question.toString());
			}
		}
	}

	@Test
	@DisplayName("Funnels")
	void funnels() throws Failure {
		for (Question question : QUESTIONS) {
			Map<List<String>, Long> expected = grouped(question, rows -> rows.stream().filter(Step.PAID::reached).count());
			Breakdown breakdown = POPULATION.ask(question);
			for (Funnel.FunnelCell cell : POPULATION.funnel(question).cells()) {
				assertEquals(expected.remove(cell.key()), cell.reached().getOrDefault(Step.PAID, 0L));
				assertEquals(breakdown.cell(cell.key().toArray(new String[0])).orElseThrow().rate(), cell.rate(RateDefinition.PASS));
				assertTrue(cell.revoked().isEmpty(), "no revocations are held");
			}
			assertTrue(expected.isEmpty());
		}
	}

	@Test
	@DisplayName("Distinct employers, those not stated left out, by marks and by sorted pairs")
	void distinct() throws Failure {
		for (Question question : QUESTIONS) {
			for (Dimension counted : List.of(Dimension.EMPLOYER, Dimension.COMMITTEE)) {
				Map<List<String>, Long> expected = grouped(question,
					rows -> rows.stream().map(row -> value(counted, row)).filter(each -> !each.isEmpty()).distinct().count());
				expected.values().removeIf(each -> each == 0);
				assertEquals(expected, POPULATION.distinct(question, counted).stream().collect(Collectors.toMap(Distinct::key, Distinct::different)));
			}
		}
	}

	@Test
	@DisplayName("Quantiles as type 7 computes them, and the line of a cap")
	void scores() throws Failure {
		for (Question question : QUESTIONS) {
			Map<List<String>, double[]> expected = grouped(question,
				rows -> rows.stream().map(row -> row.get(Column.SCORE)).filter(each -> each != null)
					.mapToDouble(Double::parseDouble).sorted().toArray());
			expected.values().removeIf(each -> each.length == 0);
			List<Scores> scores = POPULATION.scores(question);
			assertEquals(expected.keySet(), new HashSet<>(scores.stream().map(Scores::key).toList()));
			for (Scores each : scores) {
				check(expected.get(each.key()), each);
			}
		}
	}

	private static void check(double[] sorted, Scores scores) {
		Percentile seven = new Percentile().withEstimationType(EstimationType.R_7);
		assertEquals(sorted.length, scores.count());
		assertEquals(seven.evaluate(sorted, 50), scores.quantile(0.5), 1e-9);
		assertEquals(seven.evaluate(sorted, 90), scores.quantile(0.9), 1e-9);
		long most = sorted.length * 2L / 5;
		Scores.Cut cut = scores.best(most);
		long atLeast = Arrays.stream(sorted).filter(each -> each >= cut.line()).count();
		long above = Arrays.stream(sorted).filter(each -> each > cut.line()).count();
		assertEquals(above, cut.above());
		assertEquals(atLeast - above, cut.at());
		assertTrue(most == 0 || above < most && atLeast >= most);
		assertEquals(atLeast > most, cut.amongEquals());
	}

	@Test
	@DisplayName("Indirect standardisation: expected by strata, and observed equals expected over all units")
	void standardised() throws Failure {
		Question question = Question.of();
		List<Standardised> units = POPULATION.standardised(question, Dimension.COMMITTEE, List.of(Dimension.SERIES, Dimension.YEAR));
		Map<List<String>, Rate> strata = POPULATION.ask(question.groupedBy(Dimension.SERIES, Dimension.YEAR)).cells().stream()
			.collect(Collectors.toMap(Cell::key, Cell::rate));
		Breakdown cells = POPULATION.ask(question.groupedBy(Dimension.COMMITTEE, Dimension.SERIES, Dimension.YEAR));
		Map<String, List<Cell>> byUnit = cells.cells().stream().collect(Collectors.groupingBy(cell -> cell.key().get(0)));
		for (Standardised unit : units) {
			double expected = byUnit.get(unit.unit()).stream().filter(cell -> cell.rate().denominator() > 0)
				.mapToDouble(cell -> cell.rate().denominator() * strata.get(cell.key().subList(1, 3)).value().orElseThrow()).sum();
			assertEquals(expected, unit.expected(), 1e-9);
			assertEquals(byUnit.get(unit.unit()).stream().mapToLong(cell -> cell.rate().numerator()).sum(), unit.observed());
		}
		assertEquals(units.stream().mapToLong(Standardised::observed).sum(), units.stream().mapToDouble(Standardised::expected).sum(), 1e-6);
		assertEquals(units, POPULATION.standardised(question, Dimension.COMMITTEE, List.of(Dimension.SERIES, Dimension.YEAR)),
			"the same to the last bit");
	}

	@Test
	@DisplayName("A million groups are an answer")
	void millionGroups() throws Failure {
		PopulationBuilder builder = Rows.builder();
		for (int i = 0; i < 4_000; i++) {
			builder.add(Rows.row("653201", 2021 + i % 5, "REVIEW").set(Column.COMMITTEE, "C" + i % 2000).set(Column.SPECIALTY, "S" + i % 600)
				.set(Column.REVIEWED, true).build());
		}
		Population population = builder.build(1, "v1", false);
		Breakdown breakdown = population.ask(Question.of(Dimension.COMMITTEE, Dimension.SPECIALTY, Dimension.YEAR));
		assertEquals(4_000, breakdown.total().denominator());
		assertEquals(4_000, breakdown.applications());
	}

	@Test
	@DisplayName("Empty data, one row, nobody scored, contradictory filters: empty answers, no exception, no NaN")
	void nothing() throws Failure {
		Population one = Rows.builder().add(Rows.reviewed("653201", 2025, true)).build(0, "v1", false);
		for (Population population : List.of(Rows.builder().build(0, "v1", false), one)) {
			for (Question question : List.of(Question.of(), Question.of(Dimension.REGION),
				Question.of(Dimension.REGION).where(Dimension.YEAR, Set.of()),
				Question.of(Dimension.LEVEL).where(Dimension.LEVEL, Set.of("KING")))) {
				assertTrue(population.ask(question).cells().size() <= 1);
				assertTrue(population.funnel(question).cells().size() <= 1);
				assertTrue(population.distinct(question, Dimension.EMPLOYER).isEmpty());
				assertTrue(population.scores(question).isEmpty());
				assertTrue(population.standardised(question, Dimension.COMMITTEE, List.of(Dimension.YEAR)).size() <= 1);
			}
		}
		assertEquals("ZH-4022", assertThrows(Failure.class,
			() -> POPULATION.ask(Question.of(Dimension.COMMITTEE, Dimension.EMPLOYER, Dimension.SCORE, Dimension.COUNTY))).code());
	}

	@Test
	@DisplayName("Bands of age and of employers' size")
	void bands() {
		assertEquals(List.of("-24", "25-29", "35-39", "60-", "", "", ""),
			List.of(Band.age("2000-05-01", "2024-04-30"), Band.age("1999-04-30", "2024-04-30"), Band.age("1985-01-01", "2024-12-31T10:00"),
				Band.age("1964-05-01", "2024-05-01"), Band.age("1964-05", "2024-05-01"), Band.age(null, "2024-05-01"),
				Band.age("2030-01-01", "2024-05-01")));
		assertEquals(List.of("1", "2-9", "2-9", "10-49", "50-249", "250-"),
			List.of(Band.size(1), Band.size(2), Band.size(9), Band.size(10), Band.size(249), Band.size(250)));
		assertEquals(List.of("-24", "25-29"), POPULATION.codes(Dimension.AGE_BAND).subList(0, 2));
		assertEquals("", POPULATION.codes(Dimension.AGE_BAND).get(POPULATION.codes(Dimension.AGE_BAND).size() - 1));
		assertFalse(POPULATION.codes(Dimension.EMPLOYER_SIZE).isEmpty());
	}

	@Test
	@DisplayName("Revocations beside the table make the net rate")
	void revoked() throws Failure {
		Beside beside = new Beside() {

			@Override
			public boolean holdsRevocations() {
				return true;
			}

			@Override
			public boolean revoked(String applicationNumber) {
				return applicationNumber.equals("A1");
			}

			@Override
			public java.util.Optional<String> handlerUnit(String applicationNumber) {
				return java.util.Optional.of("和田市人社局");
			}
		};
		PopulationBuilder builder = new PopulationBuilder(Rows.REGIONS, org.zhiheng.registry.vocabulary.Vocabulary.standard(), each -> each, beside);
		for (int i = 0; i < 4; i++) {
			builder
				.add(Rows.reviewed("653201", 2025, i < 3).but().set(Column.APPLICATION_NUMBER, "A" + i).set(Column.CERTIFICATE_NUMBER, "K").build());
		}
		Population population = builder.build(1, "v1", false);
		assertEquals(new Rate(RateDefinition.NET, 2, 4), population.ask(Question.of().rate(RateDefinition.NET)).total());
		assertEquals(1, population.funnel(Question.of()).cells().get(0).revoked().orElseThrow());
		assertEquals(List.of("和田市人社局"), population.codes(Dimension.HANDLER_UNIT));
	}
}
