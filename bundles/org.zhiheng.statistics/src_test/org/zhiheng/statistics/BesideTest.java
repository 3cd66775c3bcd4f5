// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.Registry;
import org.zhiheng.statistics.disclosure.Published;
import org.zhiheng.statistics.disclosure.Rule;

/** Which titles records of registers took away, and what the net rate makes of it. */
class BesideTest {

	/** 撤销 is said of FALSE_MATERIALS, denied of OTHER, and left open of everything else. */
	private static final RegionTree RULES = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return Optional.of(code);
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return Optional.empty();
		}

		@Override
		public Optional<Boolean> revokes(String code, int year, String register, String act) {
			return act.equals("FALSE_MATERIALS") ? Optional.of(true) : act.equals("OTHER") ? Optional.of(false) : Optional.empty();
		}
	};

	private final List<Kept> applications = new ArrayList<>();
	private final MemorySides sides = new MemorySides();

	private static ApplicationRow.Builder row(String number, String series, int year) {
		return Rows.reviewed("653201", year, true).but().set(Column.APPLICATION_NUMBER, number).set(Column.SERIES, series)
			.set(Column.SUBMITTED_AT, year + "-03-01T10:00").set(Column.DOCUMENT_NUMBER, "和职字").set(Column.DOCUMENT_ISSUED_ON, year + "-05-20");
	}

	private void hold(String person, ApplicationRow row) {
		applications.add(new Kept(row, person, 1, 1));
	}

	@SuppressWarnings("unchecked")
	private Registry registry() {
		return (Registry) Proxy.newProxyInstance(Registry.class.getClassLoader(), new Class<?>[]{ Registry.class },
			(proxy, method, args) -> switch (method.getName()) {
				case "sides" -> sides;
				case "ofPersons" -> each(kept -> ((Set<String>) args[0]).contains(kept.pseudonym()), (Consumer<Kept>) args[1]);
				case "scan" -> each(kept -> true, (Consumer<Kept>) args[args.length - 2]);
				case "derived" -> Optional.empty();
				case "sequence" -> 1L;
				case "demo" -> false;
				case "pseudonym" -> "P" + args[0];
				default -> throw new IllegalStateException(method.getName());
			});
	}

	private Object each(java.util.function.Predicate<Kept> which, Consumer<Kept> each) {
		applications.stream().filter(which).forEach(each);
		return null;
	}

	private Population population() throws Failure {
		return Population.read(registry(), RULES, "v1", Progress.NONE);
	}

	private String title(String number) throws Failure {
		Optional<Boolean> found = Revocations.of(registry(), RULES).of(number);
		return found.map(certain -> certain ? "REVOKED" : "UNDETERMINED").orElse("STANDING");
	}

	@ParameterizedTest
	@CsvSource({ "FALSE_MATERIALS,2024-06-01,工程,REVOKED", "FALSE_MATERIALS,2024-06-01,'',REVOKED", "FALSE_MATERIALS,2024-06-01,经济,STANDING",
		"FALSE_MATERIALS,2024-04-01,工程,STANDING", "FALSE_MATERIALS,2024-02-01,工程,STANDING", "FALSE_MATERIALS,2024-05-20,工程,UNDETERMINED",
		"FALSE_MATERIALS,2024-05,工程,UNDETERMINED", "FALSE_MATERIALS,2024-06,工程,REVOKED", "论文代写,2024-06-01,工程,UNDETERMINED",
		"OTHER,2024-06-01,工程,STANDING" })
	@DisplayName("By act, day and series")
	void one(String act, String decided, String series, String expected) throws Failure {
		hold("p", row("A", "工程", 2024).build());
		sides.recorded("p", act, decided, "", series, 1);
		assertEquals(expected, title("A"));
	}

	@Test
	@DisplayName("A record that may be about another application of the person is not held against one of them")
	void several() throws Failure {
		hold("p", row("A", "工程", 2021).build());
		hold("p", row("B", "工程", 2024).set(Column.OUTCOME, "FAILED").build());
		sides.recorded("p", "FALSE_MATERIALS", "2024-09-01", "", "", 1);
		assertEquals("UNDETERMINED", title("A"), "the act may have been the attempt of 2024");
		assertEquals("STANDING", title("B"), "nothing was obtained by it");
		sides.recorded("p", "FALSE_MATERIALS", "2022-09-01", "", "", 1);
		assertEquals("REVOKED", title("A"), "another record decided before that can only mean this one");
	}

	@Test
	@DisplayName("Without a day of issue nobody can say that the decision came after it")
	void noDay() throws Failure {
		hold("p", row("A", "工程", 2024).set(Column.DOCUMENT_ISSUED_ON, null).build());
		sides.recorded("p", "FALSE_MATERIALS", "2024-09-01", "", "", 1);
		assertEquals("UNDETERMINED", title("A"));
	}

	@Test
	@DisplayName("The funnel goes on to revocations, the net rate leaves them out, and what is open is told")
	void counted() throws Failure {
		for (int i = 0; i < 40; i++) {
			hold("p" + i, row("A" + i, "工程", 2024).build());
		}
		sides.recorded("p1", "FALSE_MATERIALS", "2024-09-01", "", "", 1);
		sides.recorded("p2", "FALSE_MATERIALS", "2024-09-01", "", "工程", 1);
		sides.recorded("p3", "论文代写", "2024-09-01", "", "", 1);
		Population population = population();
		assertEquals(2, population.funnel(Question.of()).cells().get(0).revoked().orElseThrow());
		Breakdown net = population.ask(Question.of(Dimension.YEAR).rate(RateDefinition.NET));
		assertEquals(new Rate(RateDefinition.NET, 38, 40), net.total());
		assertEquals(1, net.undetermined());
		assertEquals(0, population.ask(Question.of(Dimension.YEAR)).undetermined(), "the pass rate does not ask");
		assertTrue(new Reading(Rows.labels(Locale.SIMPLIFIED_CHINESE)).of(net).stream().anyMatch(each -> each.contains("其中 1 人在诚信库有记录")));
		assertEquals(List.of(Dimension.TITLE_STANDING, Dimension.TITLE_UNDETERMINED, Dimension.TITLE_REVOKED), population.codes(Dimension.TITLE));
		assertEquals(2, population.ask(Question.of().where(Dimension.TITLE, Set.of(Dimension.TITLE_REVOKED))).applications());
		Breakdown shown = Published.breakdown(population, Question.of(Dimension.YEAR).rate(RateDefinition.NET), Rule.USUAL);
		assertEquals(0, shown.undetermined(), "a role that may not see small counts is not told them beside the table");
	}

	@Test
	@DisplayName("Small cells of the new dimensions are withheld like others")
	void smallCells() throws Failure {
		for (int i = 0; i < 60; i++) {
			hold("p" + i, row("A" + i, "工程", 2024).set(Column.OUTCOME, i % 2 == 0 ? "PASSED" : "FAILED").build());
			sides.handled("A" + i, HandlerUnits.STEP, i < 3 ? "小局" : i < 30 ? "中局" : "大局", "2024-03-10", 1);
		}
		Population population = population();
		Question question = Question.of(Dimension.HANDLER_UNIT);
		assertEquals(3, population.ask(question).cell("小局").orElseThrow().rate().denominator());
		Breakdown shown = Published.breakdown(population, question, Rule.USUAL);
		assertEquals(0, shown.cell("小局").orElseThrow().rate().denominator());
		assertTrue(shown.withheld() >= 2 || shown.withheld(java.util.Map.of()), "another entry protects it");
		assertFalse(shown.cells().stream().allMatch(cell -> cell.rate().denominator() == 0));
	}
}
