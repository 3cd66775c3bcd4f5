// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * A slider's answer starts from the one before it and counts cells; whatever the moves were, it is what deciding everybody anew and counting person
 * by person gives.
 */
class SlidingAnswersTest {

	private static final double CLOSE = 1e-6;
	private static final List<String> COMMITTEES = List.of("甲", "乙", "丙", "");
	private static final List<String> FEES = List.of("", "280", "450", "100.05");

	/** Somebody with committee, outcome and score; equals and missing scores are common, and some tables contradict themselves. */
	private static ApplicationRow somebody(Random chance, int number) {
		ApplicationRow.Builder row = WhatIfTest.random(chance, number, 2024).but();
		row.set(Column.COMMITTEE, COMMITTEES.get(chance.nextInt(COMMITTEES.size()))).set(Column.FEE, FEES.get(chance.nextInt(FEES.size())))
			.set(Column.EMPLOYER_TYPE, chance.nextBoolean() ? "PRIVATE_ENTERPRISE" : "STATE_OWNED_ENTERPRISE");
		if (chance.nextInt(3) > 0) {
			row.set(Column.PAID_ON, "2024-08-01");
		}
		if (chance.nextInt(4) > 0) {
			row.set(Column.REVIEWED, true).set(Column.OUTCOME, chance.nextInt(3) > 0 ? "PASSED" : "FAILED");
			if (chance.nextInt(5) > 0) {
				row.set(Column.SCORE, chance.nextInt(9) * 5 + 55 + (chance.nextBoolean() ? "" : ".0"));
			}
		}
		return row.build();
	}

	private static PeopleOfYear population(Random chance, int size) throws Failure {
		List<ApplicationRow> rows = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			rows.add(somebody(chance, i));
		}
		return WhatIfTest.people(rows, null, 2024);
	}

	/** One change of any kind, as a slider leaves it: bounds of the scale are as common as what lies between. */
	private static Alteration change(Random chance, Parameter parameter) {
		int high = parameter.high().intValue();
		int value = chance.nextInt(5) == 0 ? 0 : chance.nextInt(4) == 0 ? high : chance.nextInt(high + 1);
		return new Alteration(parameter, BigDecimal.valueOf(value));
	}

	private static List<Alteration> moved(Random chance, List<Alteration> before, List<Parameter> all) {
		List<Alteration> next = new ArrayList<>(before);
		if (!next.isEmpty() && chance.nextInt(3) > 0) {
			int at = chance.nextInt(next.size());
			next.set(at, change(chance, next.get(at).parameter()));
		} else if (next.size() > 3) {
			next.remove(chance.nextInt(next.size()));
		} else {
			Parameter parameter = all.get(chance.nextInt(all.size()));
			if (next.stream().noneMatch(each -> each.parameter().id().equals(parameter.id()))) {
				next.add(change(chance, parameter));
			}
		}
		return next;
	}

	private static List<Parameter> movable(PeopleOfYear people) {
		List<Parameter> all = new ArrayList<>();
		for (Parameter each : people.parameters().all()) {
			all.add(each);
			if (each.id().startsWith("BZ-3.2")) {
				all.add(each);
				all.add(each);
			}
		}
		for (String id : List.of("cap:@甲", "cap:@乙", "cap:INTERMEDIATE/工程技术", "cap:INTERMEDIATE", "cap:ASSISTANT", "cap:ASSOCIATE_SENIOR/农业技术")) {
			for (int i = 0; i < 5; i++) {
				all.add(people.parameters().find(id).orElseThrow());
			}
		}
		return all;
	}

	@Test
	void everyMoveIsAnsweredAsIfEverybodyWereAskedAnew() throws Failure {
		int turned = 0;
		int capped = 0;
		for (int seed = 1; seed <= 3; seed++) {
			Random chance = new Random(seed);
			PeopleOfYear people = population(chance, 420);
			WhatIf asked = new WhatIf(people);
			List<Parameter> all = movable(people);
			List<Alteration> changes = List.of();
			for (int move = 0; move < 40; move++) {
				changes = moved(chance, changes, all);
				WhatIfResult result = asked.of(new Scenario("", 2024, null, Map.of(), changes));
				turned += result.total().in() + result.total().out() + result.total().open() > 0 ? 1 : 0;
				capped += result.moved().stream().anyMatch(each -> each.effect() == WhatIfResult.Effect.BELOW_CAP) ? 1 : 0;
				compare(people, result, seed + " " + move + " " + changes.stream().map(Alteration::text).toList());
			}
		}
		assertTrue(turned > 40 && capped > 20, "answers in which a requirement turned somebody: " + turned + ", a cap: " + capped);
	}

	/** The same scenario without anything that was kept from an earlier one. */
	private static void compare(PeopleOfYear people, WhatIfResult result, String which) {
		List<Alteration> changes = result.scenario().changes();
		Observed observed = people.observed();
		Strata strata = new Strata(observed);
		Requirements.Tried tried = new Requirements(people).of(changes);
		Standing[] standings = new Standing[people.size()];
		Arrays.setAll(standings, tried.standings()::at);
		Tariff tariff = new Tariff(people.parameters(), observed, people.cells(), changes);
		List<PlainPassing.Capped> capped = new PlainPassing(observed, standings, strata).under(changes);
		PlainTallies all = new PlainTallies(observed, standings, strata, tariff, capped, 1, new int[people.size()]);
		same(all.line(0, ""), result.total(), which);
		assertEquals(all.ties(), result.ties(), which);
		Map<Observed.By, List<WhatIfLine>> lines = Map.of(Observed.By.REGION, result.regions(), Observed.By.SERIES, result.series(),
			Observed.By.LEVEL, result.levels(), Observed.By.EMPLOYER_TYPE, result.employers());
		lines.forEach((by, given) -> {
			Observed.Coded coded = observed.by(by);
			List<WhatIfLine> plain = new PlainTallies(observed, standings, strata, tariff, capped, coded.codes().size(), coded.of())
				.lines(coded.codes());
			assertEquals(plain.size(), given.size());
			for (int i = 0; i < plain.size(); i++) {
				same(plain.get(i), given.get(i), which + " " + by);
			}
		});
		moved(people, result, tried, capped, which);
	}

	private static void same(WhatIfLine plain, WhatIfLine given, String which) {
		assertEquals(whole(plain), whole(given), which);
		List<Range> one = List.of(plain.acceptedAfter(), plain.passedAfter(), plain.payersAfter());
		List<Range> other = List.of(given.acceptedAfter(), given.passedAfter(), given.payersAfter());
		for (int i = 0; i < one.size(); i++) {
			assertEquals(one.get(i).low(), other.get(i).low(), which);
			assertEquals(one.get(i).least(), other.get(i).least(), CLOSE, which);
			assertEquals(one.get(i).middle(), other.get(i).middle(), CLOSE, which);
			assertEquals(one.get(i).most(), other.get(i).most(), CLOSE, which);
			assertEquals(one.get(i).high(), other.get(i).high(), which);
		}
	}

	private static List<Object> whole(WhatIfLine line) {
		return List.of(line.code(), line.applications(), line.accepted(), line.passed(), line.payers(), line.fees(), line.feesLow(), line.feesHigh(),
			line.out(), line.in(), line.open(), line.repriced());
	}

	/** Everybody touched is named once with the right effect, in the order of the applications. */
	private static void moved(PeopleOfYear people, WhatIfResult result, Requirements.Tried tried, List<PlainPassing.Capped> capped, String which) {
		Map<Integer, WhatIfResult.Effect> effects = new HashMap<>();
		for (int i = 0; i < people.size(); i++) {
			if (tried.standings().at(i) != Standing.STANDS) {
				effects.put(i, WhatIfResult.Effect.valueOf(tried.standings().at(i).name()));
			}
		}
		for (PlainPassing.Capped each : capped) {
			Set<Integer> sure = new HashSet<>(each.sure());
			Set<Integer> may = new HashSet<>(each.may());
			may.addAll(each.mayTie().members());
			each.members().stream()
				.filter(one -> tried.standings().at(one) == Standing.STANDS && people.observed().passed(one) && !sure.contains(one))
				.forEach(one -> effects.put(one, may.contains(one) ? WhatIfResult.Effect.AT_CAP : WhatIfResult.Effect.BELOW_CAP));
		}
		Map<String, WhatIfResult.Effect> wanted = new LinkedHashMap<>();
		effects.keySet().stream().sorted().forEach(each -> wanted.put(people.application(each), effects.get(each)));
		Map<String, WhatIfResult.Effect> given = new LinkedHashMap<>();
		result.moved().forEach(each -> given.put(each.application(), each.effect()));
		assertEquals(new ArrayList<>(wanted.entrySet()), new ArrayList<>(given.entrySet()), which);
		assertEquals(wanted.size(), result.touched(), which);
	}

	/** Only those are decided anew of whom a requirement says something else; outcome and deciding clause of all are what deciding all gives. */
	@Test
	void whoIsNotDecidedAnewWouldBeDecidedAlike() throws Failure {
		Random chance = new Random(11);
		PeopleOfYear people = population(chance, 500);
		Requirements requirements = new Requirements(people);
		List<Parameter> all = people.parameters().all().stream().filter(each -> each.kind().requirement()).toList();
		int changed = 0;
		for (Parameter each : all) {
			List<Alteration> changes = List.of(change(chance, each), change(chance, all.get(0)), change(chance, all.get(all.size() - 1)));
			Decided moved = requirements.of(changes.stream().filter(one -> one.parameter() == each || chance.nextBoolean()).toList()).decided();
			Decided again = requirements.of(changes).decided();
			Map<String, BigDecimal> values = new HashMap<>();
			changes.forEach(one -> values.put(one.parameter().id(), one.value()));
			people.sliding().set(values);
			Decided plain = Decided.all(people.size(), people.days());
			people.sliding().set(Map.of());
			for (int i = 0; i < people.size(); i++) {
				assertEquals(plain.outcome(i), again.outcome(i), each.id());
				assertEquals(plain.clause(i), again.clause(i), each.id());
				changed += moved.outcome(i) != plain.outcome(i) || requirements.before().outcome(i) != plain.outcome(i) ? 1 : 0;
			}
		}
		assertTrue(changed > 30, "decisions turned: " + changed);
	}
}
