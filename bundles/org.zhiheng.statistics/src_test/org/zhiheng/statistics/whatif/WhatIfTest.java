// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Eligibility;
import org.zhiheng.rules.eligibility.EligibilityQuestion;
import org.zhiheng.statistics.RegionTree;

/** What-if against the interpreter, against tables computed by hand, and against outcomes that were hidden from it. */
class WhatIfTest {

	static final RegionTree REGIONS = new RegionTree() {

		@Override
		public Optional<String> prefecture(String code, int year) {
			return Optional.of(code.substring(0, 4) + "00");
		}

		@Override
		public Optional<String> name(String code, Locale locale) {
			return Optional.empty();
		}
	};
	private static final List<String> EDUCATIONS = List.of("MASTER", "BACHELOR", "JUNIOR_COLLEGE", "SECONDARY_SPECIALIZED", "TECH_SCHOOL_SENIOR");
	private static final List<String> LEVELS = List.of("INTERMEDIATE", "ASSISTANT", "ASSOCIATE_SENIOR");
	private static final List<String> ROUTES = List.of("REVIEW", "REVIEW", "INITIAL", "GRANT", "SKILL_EQUIVALENCE");
	private static final List<String> SERIES = List.of("工程技术", "农业技术");
	static final PolicyBase BASE = base();

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private static <T> T one(Random chance, List<T> of) {
		return of.get(chance.nextInt(of.size()));
	}

	private static ApplicationRow.Builder row(int number, int year) {
		return ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "A" + number).set(Column.YEAR, year).set(Column.REGION, "652800")
			.set(Column.EMPLOYER_TYPE, "PRIVATE_ENTERPRISE").set(Column.EMPLOYMENT_STATUS, "ACTIVE").set(Column.ROUTE, "REVIEW")
			.set(Column.LEVEL, "INTERMEDIATE").set(Column.SERIES, "工程技术").set(Column.SUBMITTED_AT, year + "-07-10T09:00:00");
	}

	/** Somebody of Bortala, where the notice BZ asks for years and months that the table holds. */
	static ApplicationRow random(Random chance, int number, int year) {
		LocalDate day = chance.nextInt(6) > 0 ? LocalDate.of(year, 7, 1).plusDays(chance.nextInt(31))
			: LocalDate.of(year, 1, 1).plusDays(chance.nextInt(365));
		ApplicationRow.Builder row = row(number, year).set(Column.SUBMITTED_AT, day + "T09:00:00").set(Column.ROUTE, one(chance, ROUTES))
			.set(Column.LEVEL, one(chance, LEVELS)).set(Column.SERIES, one(chance, SERIES)).set(Column.EDUCATION, one(chance, EDUCATIONS))
			.set(Column.STUDY_FORM, chance.nextBoolean() ? "FULL_TIME" : "PART_TIME").set(Column.CURRENT_TITLE_LEVEL, "ASSISTANT")
			.set(Column.GRADUATED_ON, day.minusDays(chance.nextInt(9000)).toString()).set(Column.FIRST_APPLICATION, chance.nextBoolean())
			.set(Column.INSURANCE_TYPE, chance.nextBoolean() ? "ENTERPRISE_EMPLOYEE" : "FLEXIBLE").set(Column.INSURANCE_MONTHS, chance.nextInt(60));
		if (chance.nextInt(8) > 0) {
			// Anniversaries to the day, and the day before and after, as often as any other day.
			LocalDate title = chance.nextBoolean() ? day.minusYears(1 + chance.nextInt(8)).plusDays(chance.nextInt(3) - 1L)
				: day.minusDays(chance.nextInt(4000));
			row.set(Column.CURRENT_TITLE_OBTAINED_ON, title.toString()).set(Column.APPOINTED_ON, title.plusDays(20).toString());
			row.set(Column.PROFESSIONAL_WORK_SINCE, title.minusDays(chance.nextInt(5000)).toString());
		}
		return row.set(Column.STATUS, chance.nextInt(4) > 0 ? "评审委员会已接收材料" : "已退回").build();
	}

	static List<Kept> kept(List<ApplicationRow> rows) {
		List<Kept> kept = new ArrayList<>();
		rows.forEach(each -> kept.add(new Kept(each, "p" + kept.size(), 1, 1)));
		return kept;
	}

	static PeopleOfYear people(List<ApplicationRow> rows, @Nullable String document, int year) throws Failure {
		return PeopleOfYear.of(kept(rows), REGIONS, BASE, document, year, true, 1, Progress.NONE);
	}

	private static WhatIfResult ask(PeopleOfYear people, String... changes) throws Failure {
		return WhatIf.of(Scenario.of("", people.year(), null, people.parameters(), List.of(changes)), people);
	}

	@Test
	void decidesAsTheInterpreterDoesUnderTheChangedPolicy() throws Failure {
		Random chance = new Random(19);
		for (int year : new int[]{ 2024, 2025 }) {
			List<ApplicationRow> rows = new ArrayList<>();
			for (int i = 0; i < 190; i++) {
				rows.add(random(chance, i, year));
			}
			PeopleOfYear people = people(rows, null, year);
			Requirements requirements = new Requirements(people);
			List<Parameter> all = people.parameters().all().stream().filter(each -> each.kind().requirement()).toList();
			int changed = 0;
			for (int round = 0; round < 7; round++) {
				List<Alteration> changes = new ArrayList<>();
				for (String id : List.of("BZ-3.2.2.2:years", "BZ-3.2.2.3:years", "BZ-3.2.1.1:months", "BZ-3.1.2:months", "BZ-3.2.2.2:open")) {
					if (chance.nextInt(2) == 0) {
						Parameter each = people.parameters().find(id).orElseThrow();
						changes.add(new Alteration(each, BigDecimal.valueOf(chance.nextInt(each.kind().flag() ? 2 : each.high().intValue()))));
					}
				}
				Parameter other = one(chance, all);
				if (changes.stream().noneMatch(each -> each.parameter().equals(other))) {
					changes.add(new Alteration(other, BigDecimal.valueOf(chance.nextInt(other.kind().flag() ? 2 : other.high().intValue()))));
				}
				changed += compare(requirements, people, rows, changes);
			}
			assertTrue(changed > 30, "decisions that the changes turned: " + changed);
		}
	}

	private static int compare(Requirements requirements, PeopleOfYear people, List<ApplicationRow> rows, List<Alteration> changes) {
		Requirements.Tried tried = requirements.of(changes);
		PolicyBase altered = new Altered(BASE).with(changes);
		Eligibility interpreter = new Eligibility(altered);
		HeldFacts facts = new HeldFacts(Vocabulary.standard(), altered);
		int changed = 0;
		for (int i = 0; i < rows.size(); i++) {
			Decision decision = interpreter.decide(new EligibilityQuestion(null, facts.of(rows.get(i)), false));
			assertEquals(decision.primary(), tried.decided().outcome(i), changes + " " + rows.get(i).values());
			changed += requirements.before().outcome(i) == decision.primary() ? 0 : 1;
		}
		return changed;
	}

	/** Whoever is said to stand has the same decision whatever the unknown facts are: tried with many made up ones. */
	@Test
	void whoStandsIsDecidedAlikeWhateverIsNotKnown() throws Failure {
		Random chance = new Random(7);
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < 240; i++) {
			rows.add(random(chance, i, 2024));
		}
		PeopleOfYear people = people(rows, null, 2024);
		List<Alteration> changes = List.of(people.parameters().read("BZ-3.2.2.2:years=9"), people.parameters().read("BZ-3.2.2.3:years=1"),
			people.parameters().read("BZ-3.2.1.1:months=50"));
		Requirements.Tried tried = new Requirements(people).of(changes);
		HeldFacts facts = new HeldFacts(Vocabulary.standard(), BASE);
		Eligibility before = new Eligibility(BASE);
		Eligibility after = new Eligibility(new Altered(BASE).with(changes));
		int moved = 0;
		int compared = 0;
		for (int i = 0; i < rows.size(); i++) {
			if (tried.standings().at(i) != Standing.STANDS) {
				moved++;
				continue;
			}
			for (int guess = 0; guess < 2; guess++) {
				var filled = facts.of(rows.get(i)).with(MadeUp.facts(chance));
				Decision one = before.decide(new EligibilityQuestion(null, filled, false));
				Decision other = after.decide(new EligibilityQuestion(null, filled, false));
				boolean refusedBoth = !people.observed().accepted(i) && other.primary() != org.zhiheng.rules.eligibility.Outcome.ELIGIBLE;
				boolean refusedBefore = one.primary() == org.zhiheng.rules.eligibility.Outcome.NOT_ELIGIBLE && people.observed().accepted(i);
				compared += refusedBoth || refusedBefore ? 0 : 1;
				assertTrue(one.primary() == other.primary() || refusedBoth || refusedBefore,
					rows.get(i).values() + " " + one.primary() + " " + other.primary());
			}
		}
		assertTrue(moved > 3 && moved < rows.size(), "people moved: " + moved);
		assertTrue(compared > 40, "decisions compared that no exemption covers: " + compared);
	}

	private static ApplicationRow scored(int number, String region, String committee, double score, boolean passed) {
		return row(number, 2024).set(Column.REGION, region).set(Column.STATUS, "评审委员会已接收材料").set(Column.COMMITTEE, committee)
			.set(Column.REVIEWED, true).set(Column.SCORE, Double.toString(score)).set(Column.OUTCOME, passed ? "PASSED" : "FAILED")
			.set(Column.PAID_ON, "2024-08-01").set(Column.FEE, "280").build();
	}

	/** Ten of one committee: seven passed. 60 % of 10 are 6, 55 % are 5 by cutting off; 80 and 80 stand at the line of 50 %. */
	@Test
	void capsFollowTheTableComputedByHand() throws Failure {
		double[] scores = { 95, 90, 88, 85, 80, 80, 70, 65, 60, 50 };
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < scores.length; i++) {
			rows.add(scored(i, i == 5 ? "652300" : "652800", "甲", scores[i], i < 7));
		}
		rows.add(scored(20, "652800", "乙", 10, true));
		PeopleOfYear people = people(rows, null, 2024);
		WhatIfResult sixty = ask(people, "cap:@甲=60%");
		assertEquals(Range.of(7), sixty.total().passedAfter());
		assertEquals(8, sixty.total().passed());
		assertEquals("p6", sixty.moved().get(0).person());
		assertEquals(WhatIfResult.Effect.BELOW_CAP, sixty.moved().get(0).effect());
		assertEquals(0, sixty.ties());
		WhatIfResult half = ask(people, "cap:@甲=55%");
		assertEquals(6, half.total().passedAfter().low(), "five of 甲 and the one of 乙");
		assertEquals(6, half.total().passedAfter().high());
		assertEquals(1, half.ties());
		WhatIfLine there = half.regions().get(0);
		assertEquals("652300", there.code());
		assertEquals(0, there.passedAfter().low());
		assertEquals(1, there.passedAfter().high());
		assertEquals(0.5, there.passedAfter().middle(), 1e-12);
		assertEquals(0, there.passedAfter().least(), 1e-12, "one of two equals passes: the interval takes in both");
		assertEquals(1, there.passedAfter().most(), 1e-12);
		WhatIfLine rest = half.regions().get(1);
		assertEquals(5, rest.passedAfter().low());
		assertEquals(6, rest.passedAfter().high());
		assertEquals(1, ask(people, "cap:@甲=0").total().passedAfter().high());
		assertEquals(8, ask(people, "cap:INTERMEDIATE=100%").total().passedAfter().low());
		assertEquals(6, ask(people, "cap:INTERMEDIATE=100", "cap:@甲=50%").total().passedAfter().low(), "the nearest cap counts");
	}

	@Test
	void feesAreExactAndOnlyTheTariffMoves() throws Failure {
		List<ApplicationRow> rows = List.of(scored(1, "652800", "甲", 90, true), scored(2, "652800", "甲", 80, false),
			scored(3, "652800", "甲", 70, false).but().set(Column.FEE, "100.05").build());
		WhatIfResult result = ask(people(rows, null, 2024), "fee:INTERMEDIATE=300.10");
		assertEquals(new BigDecimal("660.05"), result.total().fees());
		assertEquals(new BigDecimal("700.25"), result.total().feesLow());
		assertEquals(new BigDecimal("700.25"), result.total().feesHigh());
		assertEquals(Range.of(3), result.total().payersAfter());
	}

	/** Every newcomer's fate is thrown by the stratum's true rate: the bounds always hold it, the 95 % interval nearly always. */
	@Test
	void boundsHoldTheHiddenOutcomes() {
		Parameters parameters = new Parameters(BASE);
		Random chance = new Random(3);
		int inside = 0;
		int rounds = 60;
		for (int round = 0; round < rounds; round++) {
			double rate = 0.3 + 0.5 * chance.nextDouble();
			List<ApplicationRow> rows = new ArrayList<>();
			for (int i = 0; i < 80; i++) {
				rows.add(scored(i, "652800", "", 60 + chance.nextInt(40), chance.nextDouble() < rate));
			}
			for (int i = 80; i < 120; i++) {
				rows.add(row(i, 2024).set(Column.STATUS, "已退回").build());
			}
			HeldRows held = new HeldRows(Observed.COLUMNS);
			kept(rows).forEach(held::add);
			Observed observed = new Observed(held, REGIONS, 2024);
			byte[] standings = new byte[rows.size()];
			java.util.Arrays.fill(standings, 80, 120, (byte) Standing.IN.ordinal());
			Cells cells = new Cells(observed);
			Strata strata = new Strata(observed);
			Tallies.Tried tried = new Tallies.Tried(new Standings(standings, cells), strata, new Tariff(parameters, observed, cells, List.of()),
				List.of());
			WhatIfLine line = new Tallies(observed, cells, tried, null).line(0, "");
			long truth = line.passed();
			for (int i = 80; i < 120; i++) {
				truth += chance.nextDouble() < rate ? 1 : 0;
			}
			assertTrue(line.passedAfter().contains(truth));
			inside += line.passedAfter().least() <= truth && truth <= line.passedAfter().most() ? 1 : 0;
			assertEquals(40, line.in());
		}
		assertTrue(inside >= rounds * 0.85, inside + " of " + rounds);
	}

	@Test
	void nobodyAndOnePersonAreAnswered() throws Failure {
		WhatIfResult nobody = ask(people(List.of(), null, 2024), "BZ-3.2.2.2:years=3", "cap:INTERMEDIATE=50%", "fee:SENIOR=480");
		assertEquals(0, nobody.total().applications());
		assertEquals(Range.of(0), nobody.total().passedAfter());
		assertEquals(3, nobody.steps().size());
		assertTrue(nobody.regions().isEmpty());
		WhatIfResult one = ask(people(List.of(scored(1, "652800", "甲", 90, true)), null, 2024), "cap:INTERMEDIATE=50%");
		assertEquals(Range.of(0), one.total().passedAfter(), "half of one person, cut off, is nobody");
		assertFalse(ask(people(List.of(scored(1, "652800", "甲", 90, true)), null, 2024)).total().gained() != 0);
	}

	@Test
	void whatCannotBeTriedIsRefusedByName() throws Failure {
		PeopleOfYear people = people(List.of(scored(1, "652800", "甲", 90, true)), null, 2024);
		assertEquals("ZH-4063", assertThrows(Failure.class, () -> ask(people, "fee:SENIOR=480", "fee:SENIOR=500")).code());
		assertEquals("ZH-4061", assertThrows(Failure.class, () -> ask(people, "BZ-9.9:years=3")).code());
		assertEquals("ZH-4062", assertThrows(Failure.class, () -> ask(people, "BZ-3.2.2.2:years=3.5")).code());
		assertEquals("ZH-4062", assertThrows(Failure.class, () -> ask(people, "cap:INTERMEDIATE=101%")).code());
		assertEquals("ZH-4062", assertThrows(Failure.class, () -> ask(people, "cap:INTERMEDIATE=NaN")).code());
		assertEquals("ZH-4060", assertThrows(Failure.class, () -> ask(people, "years")).code());
		assertEquals("ZH-4067", assertThrows(Failure.class, () -> ask(people, "cap:@丙=50%")).code());
		assertEquals("ZH-4064", assertThrows(Failure.class, () -> people(List.of(), "NO19", 2024)).code());
		Scenario other = Scenario.of("", 2023, null, people.parameters(), List.of());
		assertEquals("ZH-4066", assertThrows(Failure.class, () -> WhatIf.of(other, people)).code());
	}
}
