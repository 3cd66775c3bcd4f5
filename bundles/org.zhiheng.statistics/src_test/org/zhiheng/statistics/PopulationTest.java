// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

class PopulationTest {

	private static final String[] REGIONS = { "653201", "653221", "652801", "650102" };
	private static final String[] LEVELS = { "SENIOR", "INTERMEDIATE", "ASSISTANT" };
	private static final String[] ROUTES = { "REVIEW", "INITIAL", "GRANT" };

	private static List<ApplicationRow> random(int size, long seed) {
		Random random = new Random(seed);
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			boolean reviewed = random.nextBoolean();
			String outcome = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "PASSED" : "FAILED";
			rows.add(Rows.row(REGIONS[random.nextInt(4)], 2021 + random.nextInt(5), ROUTES[random.nextInt(3)])
				.set(Column.LEVEL, LEVELS[random.nextInt(3)]).set(Column.COMMITTEE, "C" + random.nextInt(700)).set(Column.REVIEWED, reviewed)
				.set(Column.EDUCATION, random.nextInt(4) == 0 ? null : "BACHELOR").set(Column.OUTCOME, outcome).build());
		}
		return rows;
	}

	private static Population population(List<ApplicationRow> rows) {
		PopulationBuilder builder = Rows.builder();
		rows.forEach(builder::add);
		return builder.build(7, "v1", false);
	}

	@Test
	@DisplayName("The dense count equals counting row by row, for many questions")
	void againstRowByRow() throws Failure {
		List<ApplicationRow> rows = random(5_000, 3);
		Population population = population(rows);
		Question base = Question.of(Dimension.REGION, Dimension.YEAR).where(Dimension.LEVEL, Set.of("SENIOR", "ASSISTANT"));
		List<Question> questions = List.of(base, base.everywhere(Dimension.ROUTE), base.groupedBy(Dimension.COMMITTEE), base.groupedBy(),
			base.groupedBy(Dimension.EDUCATION, Dimension.LEVEL, Dimension.COUNTY).rate(new RateDefinition(Step.PASSED, Step.FILED)));
		for (Question question : questions) {
			Breakdown breakdown = population.ask(question);
			long counted = 0;
			for (Cell cell : breakdown.cells()) {
				List<ApplicationRow> there = rows.stream().filter(row -> fits(row, question, cell.key())).toList();
				long of = there.stream().filter(question.rate().denominator()::reached).count();
				long some = there.stream().filter(question.rate().denominator()::reached).filter(question.rate().numerator()::reached).count();
				assertEquals(new Rate(question.rate(), some, of), cell.rate());
				assertEquals(there.size(), cell.applications());
				counted += there.size();
			}
			assertEquals(rows.stream().filter(row -> fits(row, question, List.of())).count(), counted, "no row outside the cells");
		}
	}

	private static boolean fits(ApplicationRow row, Question question, List<String> key) {
		for (int i = 0; i < key.size(); i++) {
			if (!value(row, question.by().get(i)).equals(key.get(i))) {
				return false;
			}
		}
		return question.where().entrySet().stream().allMatch(each -> each.getValue().contains(value(row, each.getKey())));
	}

	private static String value(ApplicationRow row, Dimension dimension) {
		String value = row.get(dimension.column());
		String stated = value == null ? Dimension.UNSTATED : value;
		return dimension == Dimension.REGION ? stated.substring(0, 4) + "00" : stated;
	}

	@Test
	@DisplayName("The answer does not depend on the order of rows")
	void orderOfRows() throws Failure {
		List<ApplicationRow> rows = random(2_000, 5);
		List<Cell> cells = population(rows).ask(Question.of(Dimension.LEVEL, Dimension.COMMITTEE)).cells();
		Collections.shuffle(rows, new Random(1));
		assertEquals(cells, population(rows).ask(Question.of(Dimension.LEVEL, Dimension.COMMITTEE)).cells());
	}

	@Test
	@DisplayName("At most 32 bytes an application, with columns of more than 256 and more than 65,536 codes")
	void width() throws Failure {
		PopulationBuilder builder = Rows.builder();
		for (int i = 0; i < 70_000; i++) {
			builder.add(Rows.row("653201", 2021 + i % 5, "REVIEW").set(Column.COMMITTEE, "C" + i).set(Column.SPECIALTY, "S" + i % 300).build());
		}
		Population population = builder.build(1, "v1", false);
		assertTrue(population.coreWidth() <= 32, population.coreWidth() + " bytes");
		assertEquals(70_000, population.ask(Question.of(Dimension.COMMITTEE)).cells().size());
		assertEquals(1, population.ask(Question.of(Dimension.COMMITTEE).where(Dimension.COMMITTEE, Set.of("C65536"))).cells().size());
		assertEquals("ZH-4022",
			assertThrows(Failure.class, () -> population.ask(Question.of(Dimension.COMMITTEE, Dimension.SPECIALTY))).code());
	}

	@Test
	@DisplayName("初定 is not counted in 评审 unless asked for, and the definition says what is counted")
	void routes() throws Failure {
		PopulationBuilder builder = Rows.builder().add(Rows.reviewed("653201", 2025, false));
		builder.add(Rows.row("653201", 2025, "INITIAL").set(Column.REVIEWED, true).set(Column.OUTCOME, "PASSED").build());
		Population population = builder.build(1, "v1", false);
		Question standard = Question.of(Dimension.REGION);
		assertEquals(0, population.ask(standard).total().numerator());
		assertFalse(standard.mixesRoutes());
		Question mixed = standard.everywhere(Dimension.ROUTE);
		assertEquals(1, population.ask(mixed).total().numerator());
		assertTrue(mixed.mixesRoutes());
		Labels labels = Rows.labels(java.util.Locale.SIMPLIFIED_CHINESE);
		assertEquals("通过率 = 通过 ÷ 参评；申报类型：评审", labels.definition(standard));
		assertTrue(labels.definition(mixed).contains("含不经评审的申报类型"));
	}

	@Test
	@DisplayName("Passed without being reviewed is in no rate and is reported; a gap has no value")
	void contradictions() throws Failure {
		PopulationBuilder builder = Rows.builder().add(Rows.row("653201", 2025, "REVIEW").set(Column.OUTCOME, "PASSED").build());
		Breakdown breakdown = builder.build(1, "v1", false).ask(Question.of(Dimension.REGION));
		assertEquals(1, breakdown.contradictory());
		assertEquals(new Rate(RateDefinition.PASS, 0, 0), breakdown.total());
		assertTrue(breakdown.total().value().isEmpty() && breakdown.total().wilson(0.95).isEmpty());
	}

	@Test
	@DisplayName("A place counts to the prefecture it belonged to in that year; unknown places stay by themselves")
	void regionsByYear() throws Failure {
		PopulationBuilder builder = Rows.builder().add(Rows.reviewed("653228", 2024, true)).add(Rows.reviewed("653228", 2025, true));
		Breakdown breakdown = builder.build(1, "v1", false).ask(Question.of(Dimension.REGION, Dimension.YEAR));
		assertTrue(breakdown.cell("653200", "2025").isPresent());
		assertTrue(breakdown.cell("653228", "2024").isPresent());
		assertTrue(breakdown.cell("653200", "2024").isEmpty());
	}

	@Test
	@DisplayName("Totals of rates are sums of counts, never averages of averages")
	void totals() throws Failure {
		PopulationBuilder builder = Rows.builder();
		for (int i = 0; i < 99; i++) {
			builder.add(Rows.reviewed("653201", 2025, false));
		}
		Breakdown breakdown = builder.add(Rows.reviewed("652801", 2025, true)).build(1, "v1", false).ask(Question.of(Dimension.REGION));
		assertEquals(0.01, breakdown.total().value().orElseThrow(), 1e-15);
		assertEquals(1, breakdown.total(Dimension.REGION, "652800").value().orElseThrow());
		assertEquals(0, breakdown.total(Dimension.REGION, "nowhere").denominator());
	}

	@Test
	@DisplayName("Empty data, unknown codes and contradictory filters give an empty answer that says why")
	void nothing() throws Failure {
		Population empty = Rows.builder().build(0, "v1", false);
		assertEquals(0, empty.ask(Question.of(Dimension.REGION, Dimension.YEAR)).cells().size());
		Population one = Rows.builder().add(Rows.reviewed("653201", 2025, true)).build(0, "v1", false);
		Breakdown unknown = one.ask(Question.of(Dimension.YEAR).where(Dimension.LEVEL, Set.of("KING")));
		assertEquals(List.of("KING"), unknown.unknownCodes());
		assertEquals(0, unknown.cells().size());
		assertEquals(0, one.ask(Question.of(Dimension.YEAR).where(Dimension.LEVEL, Set.of())).cells().size());
	}

	@Test
	@DisplayName("The net pass rate is refused where no revocations are held")
	void net() {
		Population one = Rows.builder().add(Rows.reviewed("653201", 2025, true)).build(0, "v1", false);
		assertEquals("ZH-4023", assertThrows(Failure.class, () -> one.ask(Question.of(Dimension.YEAR).rate(RateDefinition.NET))).code());
	}

	@Test
	@DisplayName("Sensitive attributes are no dimension")
	void noSensitiveDimension() {
		for (Dimension dimension : Dimension.values()) {
			assertFalse(dimension.column().identity(), dimension.name());
			assertFalse(dimension.column() == Column.ETHNICITY || dimension.column() == Column.SEX, dimension.name());
		}
	}

	@Test
	@DisplayName("Definitions are read as commands write them, and refused otherwise")
	void definitions() throws Failure {
		assertEquals(RateDefinition.PASS, RateDefinition.of("passed/reviewed"));
		assertEquals(RateDefinition.YIELD, RateDefinition.of(" confirmed / filed "));
		for (String wrong : List.of("reviewed/passed", "passed", "passed/passed", "passed/reviewed/filed", "x/y", "")) {
			assertEquals("ZH-4020", assertThrows(Failure.class, () -> RateDefinition.of(wrong)).code(), wrong);
		}
	}
}
