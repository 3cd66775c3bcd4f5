// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.LeftOut;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Eligibility;
import org.zhiheng.rules.eligibility.EligibilityQuestion;

/** Interpreted and compiled decisions are the same: result and deciding clause, on many people made by chance. */
class CompiledTest {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2023, 7, 2),
		LocalDate.of(2023, 7, 3), LocalDate.of(2023, 7, 20), LocalDate.of(2025, 10, 15), LocalDate.of(2025, 2, 10), LocalDate.of(2021, 12, 31),
		LocalDate.of(2020, 1, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2025, 8, 31), LocalDate.of(2026, 3, 1), LocalDate.of(2023, 8, 1),
		LocalDate.of(2024, 11, 30), LocalDate.of(2022, 6, 30), LocalDate.of(2019, 12, 27));
	private static final int PEOPLE = Boolean.getBoolean("zhiheng.nightly") ? 1_000_000 : 20_000;
	private static final int CHUNK = 5_000;

	private final PolicyBase base = TestPolicies.base();
	private final Eligibility eligibility = new Eligibility(base);
	private final ListSizes sizes = RandomPeople.SIZES;
	private final List<@Nullable String> documents = documents();

	private List<@Nullable String> documents() {
		List<@Nullable String> all = new ArrayList<>(base.documentIds());
		all.add(null);
		return all;
	}

	@Test
	void everybodyAsksForSomethingElse() {
		RandomPeople made = new RandomPeople(base, 19);
		Set<String> seen = new HashSet<>();
		int each = PEOPLE / DAYS.size();
		for (LocalDate day : DAYS) {
			List<Question> questions = documents.stream().map(id -> new Question(id, Map.of("as_of", new Given.Value(day)), false)).toList();
			Batch batch = new Batch(base, questions, sizes);
			for (int done = 0; done < each; done += CHUNK) {
				List<Facts> people = new ArrayList<>();
				for (int i = 0; i < Math.min(CHUNK, each - done); i++) {
					people.add(made.next(day));
				}
				compare(batch, people, seen);
			}
		}
		assertTrue(seen.size() > 120, "kinds of answers met: " + seen.size());
	}

	/** Days on which the same rules hold are one question in which everybody has a day of their own. */
	@Test
	void everybodyIsAskedAboutOnTheirOwnDay() {
		RandomPeople made = new RandomPeople(base, 23);
		Batches batches = new Batches(base);
		Map<Object, List<LocalDate>> alike = new LinkedHashMap<>();
		for (LocalDate day = LocalDate.of(2023, 1, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(1)) {
			alike.computeIfAbsent(batches.rules(day), rules -> new ArrayList<>()).add(day);
		}
		assertTrue(alike.size() > 6 && alike.size() < 40, "kinds of days: " + alike.size());
		for (List<LocalDate> days : alike.values()) {
			Map<String, Given> example = Map.of("as_of", new Given.Value(days.get(days.size() / 2)));
			Batch batch = batches.of(documents.stream().map(id -> new Question(id, example, false, true)).toList(), sizes);
			List<Facts> people = new ArrayList<>();
			for (int i = 0; i < PEOPLE / 100; i++) {
				people.add(made.next(days.get(i % days.size())));
			}
			compare(batch, people, new HashSet<>());
		}
	}

	private void compare(Batch batch, List<Facts> facts, Set<String> seen) {
		People people = People.of(batch.inputs(), facts.size());
		facts.forEach(people::add);
		Decisions decisions = batch.decide(people, 2);
		for (int i = 0; i < facts.size(); i++) {
			int question = i % documents.size();
			seen.add(same(facts.get(i), documents.get(question), decisions, question, i));
		}
	}

	@Test
	void everybodyAsksForTheSame() {
		RandomPeople made = new RandomPeople(base, 7);
		LocalDate day = LocalDate.of(2025, 8, 31);
		List<Question> questions = base.documents().stream()
			.flatMap(document -> document.getNorms().stream().filter(EligibilityRoute.class::isInstance).map(EligibilityRoute.class::cast)
				.map(route -> Question.of(document.getId(), day, route.getRoute(), route.getLevel())))
			.distinct().toList();
		Batch batch = new Batch(base, questions, sizes);
		List<Facts> facts = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			facts.add(made.next(day));
		}
		People people = People.of(batch.inputs(), facts.size());
		facts.forEach(people::add);
		Decisions decisions = batch.decide(people, 1);
		for (int i = 0; i < facts.size(); i++) {
			for (int question = 0; question < questions.size(); question++) {
				same(facts.get(i).with(questions.get(question).known()), questions.get(question).document(), decisions, question, i);
			}
		}
	}

	private String same(Facts person, @Nullable String document, Decisions decisions, int question, int number) {
		Decision decision = eligibility.decide(new EligibilityQuestion(document, person, false));
		String interpreted = Result.of(decision) + " " + decision.grounds().clauses().stream().findFirst().orElse("null");
		String compiled = decisions.result(question, number) + " " + decisions.clause(question, number);
		if (!interpreted.equals(compiled)) {
			assertEquals(interpreted, compiled, new QuestionFile(person, document).text());
		}
		return document + " " + compiled;
	}

	@Test
	void aPersonOfMoreEntriesThanCompiledForIsRefused() {
		Map<String, Given> given = new HashMap<>();
		given.put("as_of", new Given.Value(LocalDate.of(2024, 7, 1)));
		given.put("education", new Given.Entries(List.of(Facts.of(Map.of()), Facts.of(Map.of()), Facts.of(Map.of()))));
		Batch batch = new Batch(base, List.of(new Question("BZ", Map.of("as_of", new Given.Value(LocalDate.of(2024, 7, 1))), false)), sizes);
		People people = People.of(batch.inputs(), 1);
		people.add(Facts.of(given));
		org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> batch.decide(people, 1));
	}

	/** Where only a negation is asked of an entry, an entry that is not there must not meet it. */
	@Test
	void anEntryThatIsNotThereMeetsNoNegation() {
		PolicyBase changed = TestPolicies.copy();
		changed.documents().stream().flatMap(each -> each.getNorms().stream()).filter(EligibilityRoute.class::isInstance)
			.map(EligibilityRoute.class::cast).forEach(route -> route.setCondition(noHighSchool()));
		LocalDate day = LocalDate.of(2024, 7, 1);
		Facts person = eligibleAtBayingolin(day);
		Batch batch = new Batch(changed, List.of(new Question("BZ", Map.of("as_of", new Given.Value(day)), false)), sizes);
		People people = People.of(batch.inputs(), 2);
		people.add(person.with(Map.of("education", educated("HIGH_SCHOOL"))));
		people.add(person.with(Map.of("education", educated("HIGH_SCHOOL", "BACHELOR"))));
		Decisions decisions = batch.decide(people, 1);
		assertEquals(Result.NOT_ELIGIBLE, decisions.result(0, 0));
		assertEquals(Result.ELIGIBLE, decisions.result(0, 1));
	}

	private static Facts eligibleAtBayingolin(LocalDate day) {
		Map<String, Given> given = new HashMap<>();
		LeftOut.DOES_NOT_APPLY.forEach(key -> given.put(key, Given.NONE));
		Map<String, Object> values = Map.of("as_of", day, "region", "BAYINGOLIN", "employer_type", "PRIVATE_ENTERPRISE", "employment_status",
			"ACTIVE",
			"request.route", "REVIEW", "request.level", "JUNIOR", "request.series", "工程", "request.exam_only_specialty", Boolean.FALSE,
			"first_application", Boolean.TRUE);
		values.forEach((key, value) -> given.put(key, new Given.Value(value)));
		for (String list : List.of("continuing_education", "integrity_records", "social_insurance", "professional_work", "annual_assessments")) {
			given.put(list, new Given.Entries(List.of()));
		}
		return Facts.of(given);
	}

	private static Given educated(String... levels) {
		return new Given.Entries(Arrays.stream(levels).map(level -> Facts.of(Map.of("education.level", new Given.Value(level)))).toList());
	}

	private static Some noHighSchool() {
		Comparison highSchool = PolicyFactory.eINSTANCE.createComparison();
		highSchool.setFact("education.level");
		highSchool.getValues().add("HIGH_SCHOOL");
		Not other = PolicyFactory.eINSTANCE.createNot();
		other.setCondition(highSchool);
		Some entry = PolicyFactory.eINSTANCE.createSome();
		entry.setList("education");
		entry.setWhere(other);
		return entry;
	}
}
