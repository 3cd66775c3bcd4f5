// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.BarDays;
import org.zhiheng.rules.TestPolicies;

class HotanTest {

	private final Eligibility eligibility = new Eligibility(TestPolicies.base());

	private static Person person(String asOf) {
		return new Person(asOf).set("region", "HOTAN").set("request.series", "文化").set("external_conditions_met", true).studied("BACHELOR", true,
			null);
	}

	private Decision decide(Person person, String route, String level, boolean timetable) {
		return eligibility.decide(new EligibilityQuestion("HT25", person.asks(route, level), timetable));
	}

	@ParameterizedTest
	@CsvSource({ "2025-02-16,NOT_ELIGIBLE", "2025-02-17,ELIGIBLE", "2025-03-06,ELIGIBLE", "2025-03-07,NOT_ELIGIBLE" })
	void theWindowCountsOnlyWhereAsked(String day, Outcome expected) {
		assertEquals(expected, decide(person(day), "REVIEW", "INTERMEDIATE", true).primary());
		assertEquals(Outcome.ELIGIBLE, decide(person(day), "REVIEW", "INTERMEDIATE", false).primary());
	}

	@Test
	void outsideConditionsAreNeverGuessed() {
		Decision open = decide(person("2025-03-01").unknown("external_conditions_met"), "INITIAL", "JUNIOR", false);
		assertInstanceOf(Decision.Undetermined.class, open);
		assertTrue(open.grounds().clauses().contains("HT25-4.1"));
		assertInstanceOf(Decision.NotEligible.class, decide(person("2025-03-01").set("external_conditions_met", false), "INITIAL", "JUNIOR", false));
	}

	@ParameterizedTest
	@CsvSource({ "2025-03-04,NOT_ELIGIBLE,false", "2025-03-05,NOT_ELIGIBLE,true", "2025-03-06,ELIGIBLE,false" })
	void theBarLastsThroughTheAnniversaryByTheChosenReading(String day, Outcome expected, boolean otherwise) {
		Decision decision = decide(person(day).barred("平台诚信名单库", "2022-03-05", "文化"), "REVIEW", "INTERMEDIATE", false);
		assertEquals(expected, decision.primary());
		String opposite = (expected == Outcome.ELIGIBLE ? Outcome.NOT_ELIGIBLE : Outcome.ELIGIBLE).code();
		assertEquals(otherwise, decision.grounds().readings().stream().anyMatch(each -> opposite.equals(each.outcome())));
		assertEquals(otherwise, decision.grounds().ambiguities().contains("AMB-PERIOD-END"));
		assertTrue(decision.grounds().clauses().contains("HT25-6.5.2"));
	}

	@Test
	void eachReadingOfTheStartOfABarTellsItsDays() {
		Decision decision = decide(person("2025-02-28").barred("平台诚信名单库", "2022-03-05", "文化"), "REVIEW", "INTERMEDIATE", false);
		LocalDate last = LocalDate.of(2025, 3, 5);
		Map<String, BarDays> days = new TreeMap<>();
		decision.grounds().readings().stream().filter(each -> BarDays.START.equals(each.ambiguity()))
			.forEach(each -> days.put(each.key(), Objects.requireNonNull(each.bar())));
		assertEquals(Map.of("DECISION", new BarDays(LocalDate.of(2022, 3, 5), last, BarDays.Bound.EXACT), "ACT",
			new BarDays(null, last, BarDays.Bound.AT_LATEST), "REGISTER_ENTRY", new BarDays(null, last, BarDays.Bound.AT_EARLIEST), "REVOCATION",
			new BarDays(null, last, BarDays.Bound.AT_EARLIEST)), days);
	}

	@Test
	void theCorpsDivisionBelongsToTheTerritory() {
		assertInstanceOf(Decision.Eligible.class, decide(person("2025-03-01").set("region", "XPCC_14TH_DIVISION"), "REVIEW", "INTERMEDIATE", false));
		assertInstanceOf(Decision.NotEligible.class, decide(person("2025-03-01").set("region", "XINJIANG_OTHER"), "REVIEW", "INTERMEDIATE", false));
	}

	@Test
	void seniorReviewIsOutsideTheCampaignAndNoOtherNoticeIsAsked() {
		Decision decision = decide(person("2025-03-01"), "REVIEW", "ASSOCIATE_SENIOR", false);
		assertInstanceOf(Decision.NotEligible.class, decision);
		assertEquals("HT25", decision.details().governingDocument());
	}

	@Test
	void retiredPersonsAreLeftOpen() {
		Decision decision = decide(person("2025-03-01").set("employment_status", "RETIRED"), "REVIEW", "INTERMEDIATE", false);
		assertInstanceOf(Decision.Undetermined.class, decision);
		assertTrue(decision.grounds().ambiguities().contains("AMB-RETIRED"));
	}

	@Test
	void theGoverningNoticeIsFoundWhereNoneIsNamed() {
		Decision decision = eligibility.decide(new EligibilityQuestion(null, person("2025-03-01").asks("REVIEW", "INTERMEDIATE"), false));
		assertEquals("HT25", decision.details().governingDocument());
		Decision outside = eligibility.decide(new EligibilityQuestion(null, person("2025-08-01").asks("REVIEW", "INTERMEDIATE"), false));
		assertEquals("XJ70", outside.details().governingDocument());
	}

	@Test
	void anUnknownNoticeIsSaidNotToBeEncoded() {
		Decision decision = eligibility.decide(new EligibilityQuestion("ZZ", person("2025-03-01").asks("REVIEW", "INTERMEDIATE"), false));
		assertInstanceOf(Decision.Undetermined.class, decision);
		assertTrue(decision.grounds().reason().in(java.util.Locale.SIMPLIFIED_CHINESE).contains("尚未编码"));
	}
}
