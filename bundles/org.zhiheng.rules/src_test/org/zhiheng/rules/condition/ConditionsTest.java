// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Total;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.TestPolicies;

class ConditionsTest {

	private final Readings readings = new Readings(TestPolicies.base());

	private static Facts facts(Map<String, Given> given) {
		Map<String, Given> all = new HashMap<>(given);
		all.putIfAbsent("as_of", new Given.Value(LocalDate.of(2024, 2, 29)));
		return Facts.of(all);
	}

	private Explanation explain(Condition condition, Map<String, Given> given) {
		return new Conditions(readings).explain(condition, facts(given));
	}

	private static Comparison is(String fact, String... values) {
		Comparison comparison = PolicyFactory.eINSTANCE.createComparison();
		comparison.setFact(fact);
		comparison.setOperator(Operator.ONE_OF);
		comparison.getValues().addAll(List.of(values));
		return comparison;
	}

	private static AllOf all(Condition... parts) {
		AllOf all = PolicyFactory.eINSTANCE.createAllOf();
		all.getConditions().addAll(List.of(parts));
		return all;
	}

	private static AnyOf any(Condition... parts) {
		AnyOf any = PolicyFactory.eINSTANCE.createAnyOf();
		any.getConditions().addAll(List.of(parts));
		return any;
	}

	private static List<String> missing(Explanation explanation) {
		return explanation.undecidedBy().stream().map(each -> each.in(Locale.ENGLISH)).toList();
	}

	@Test
	void namesOnlyTheUnknownFactsThatCouldChangeTheOutcome() {
		Condition tree = all(any(is("employer_type", "FREELANCE"), is("region", "HOTAN")), is("papers", "1"));
		Explanation open = explain(tree, Map.of("region", new Given.Value("HOTAN")));
		assertEquals(Truth.UNKNOWN, open.truth());
		assertEquals(1, missing(open).size());
		assertTrue(missing(open).get(0).startsWith("papers "), missing(open).toString());
		assertEquals(List.of(), missing(explain(tree, Map.of("papers", new Given.Value(BigDecimal.ZERO)))));
	}

	@Test
	void whatDoesNotExistFailsEveryComparison() {
		assertEquals(Truth.FALSE, explain(is("current_title.level", "ASSISTANT"), Map.of("current_title", Given.NONE)).truth());
		Comparison other = is("leave.approved", "true");
		other.setOperator(Operator.NOT_EQUAL);
		assertEquals(Truth.FALSE, explain(other, Map.of("leave", Given.NONE)).truth());
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-29,4,false,TRUE", "2020-03-01,4,false,FALSE", "2021-02-28,3,true,TRUE", "2021-02-28,3,false,TRUE",
		"2020-02-29,4,true,FALSE" })
	void yearsAreCompleteOnTheAnniversary(LocalDate since, int years, boolean strict, Truth expected) {
		Elapsed elapsed = PolicyFactory.eINSTANCE.createElapsed();
		elapsed.setFact("current_title.obtained_on");
		elapsed.setYears(years);
		elapsed.setStrict(strict);
		assertEquals(expected, explain(elapsed, Map.of("current_title.obtained_on", new Given.Value(since))).truth());
	}

	@Test
	void theDayThatDoesNotExistBecomesTheLastOfItsMonth() {
		Elapsed elapsed = PolicyFactory.eINSTANCE.createElapsed();
		elapsed.setFact("current_title.obtained_on");
		elapsed.setYears(3);
		Map<String, Given> given = Map.of("current_title.obtained_on", new Given.Value(LocalDate.of(2020, 2, 29)), "as_of",
			new Given.Value(LocalDate.of(2023, 2, 28)));
		assertEquals(Truth.TRUE, explain(elapsed, given).truth());
	}

	private static Map<String, Given> insurance(Object... typesAndMonths) {
		List<Facts> entries = new ArrayList<>();
		for (int i = 0; i < typesAndMonths.length; i += 2) {
			Map<String, Given> entry = new HashMap<>(Map.of("social_insurance.type", new Given.Value(typesAndMonths[i])));
			if (typesAndMonths[i + 1] instanceof Integer months) {
				entry.put("social_insurance.months", new Given.Value(BigDecimal.valueOf(months)));
			}
			entries.add(Facts.of(entry));
		}
		return Map.of("social_insurance", new Given.Entries(entries));
	}

	private static Total months(int atLeast) {
		Total total = PolicyFactory.eINSTANCE.createTotal();
		total.setList("social_insurance");
		total.setMeasure("social_insurance.months");
		total.setAtLeast(BigDecimal.valueOf(atLeast));
		total.setWhere(is("social_insurance.type", "FLEXIBLE"));
		return total;
	}

	@Test
	void aTotalIsCertainOnceTheKnownPartSuffices() {
		assertEquals(Truth.TRUE, explain(months(12), insurance("FLEXIBLE", 12, "FLEXIBLE", "?")).truth());
		assertEquals(Truth.UNKNOWN, explain(months(12), insurance("FLEXIBLE", 11, "FLEXIBLE", "?")).truth());
		assertEquals(Truth.FALSE, explain(months(12), insurance("FLEXIBLE", 11, "RESIDENT", "?")).truth());
		assertEquals(Truth.UNKNOWN, explain(months(12), Map.of()).truth());
	}

	private static Facts work(String from, String to) {
		Map<String, Given> entry = new HashMap<>(Map.of("professional_work.from", new Given.Value(LocalDate.parse(from))));
		if (to != null) {
			entry.put("professional_work.to", new Given.Value(LocalDate.parse(to)));
		}
		return Facts.of(entry);
	}

	@Test
	void stretchesOfWorkAddUpAndOverlapsCountOnce() {
		Total total = PolicyFactory.eINSTANCE.createTotal();
		total.setList("professional_work");
		total.setMeasure("duration");
		total.setAtLeast(BigDecimal.valueOf(2));
		Given exact = new Given.Entries(List.of(work("2015-01-01", "2015-12-31"), work("2023-02-28", null)));
		Given overlap = new Given.Entries(List.of(work("2023-02-28", "2024-02-27"), work("2023-02-28", null)));
		assertEquals(Truth.TRUE, explain(total, Map.of("professional_work", exact)).truth());
		assertEquals(Truth.FALSE, explain(total, Map.of("professional_work", overlap)).truth());
	}

	@Test
	void anOpenTextIsReadAsChosenAndOtherwiseWhenTried() {
		OpenReading open = PolicyFactory.eINSTANCE.createOpenReading();
		open.setInterpretation("AMB-JUNIOR-GRADE");
		open.getBranches().add(branch("INCLUDED", all()));
		open.getBranches().add(branch("ASSISTANT_ONLY", any()));
		Explanation undecided = explain(open, Map.of());
		assertEquals(Truth.UNKNOWN, undecided.truth());
		assertTrue(undecided.openQuestions().contains("AMB-JUNIOR-GRADE"));
		assertEquals(Truth.TRUE, new Conditions(readings.trying("AMB-JUNIOR-GRADE", "INCLUDED")).explain(open, facts(Map.of())).truth());
		assertEquals(Truth.FALSE, new Conditions(readings.trying("AMB-JUNIOR-GRADE", "ASSISTANT_ONLY")).explain(open, facts(Map.of())).truth());
	}

	private static ReadingBranch branch(String reading, Condition condition) {
		ReadingBranch branch = PolicyFactory.eINSTANCE.createReadingBranch();
		branch.setReading(reading);
		branch.setCondition(condition);
		return branch;
	}
}
