// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.condition.Facts;

class BayingolinTest {

	private final Eligibility eligibility = new Eligibility(TestPolicies.base());

	private Decision decide(Facts facts) {
		return eligibility.decide(new EligibilityQuestion("BZ", facts, false));
	}

	private static Person person() {
		return new Person("2022-09-01");
	}

	@ParameterizedTest
	@CsvSource({ "INITIAL,JUNIOR,BACHELOR,12,BZ-3.1.2", "INITIAL,JUNIOR,JUNIOR_COLLEGE,24,BZ-3.1.3",
		"INITIAL,JUNIOR,SECONDARY_SPECIALIZED,36,BZ-3.1.4",
		"REVIEW,JUNIOR,BACHELOR,12,BZ-3.2.1.1", "REVIEW,JUNIOR,JUNIOR_COLLEGE,24,BZ-3.2.1.2", "REVIEW,JUNIOR,SECONDARY_SPECIALIZED,36,BZ-3.2.1.3" })
	void monthsOfInsuranceDecideToTheMonth(String route, String level, String education, int months, String clause) {
		Decision enough = decide(person().studied(education, true, null).insured("ENTERPRISE_EMPLOYEE", months).asks(route, level));
		assertInstanceOf(Decision.Eligible.class, enough);
		assertEquals(clause, enough.grounds().clauses().get(0));
		Decision short1 = decide(person().studied(education, true, null).insured("ENTERPRISE_EMPLOYEE", months - 1).asks(route, level));
		assertInstanceOf(Decision.NotEligible.class, short1);
		assertEquals(clause, short1.grounds().clauses().get(0));
		String reason = short1.grounds().reason().in(Locale.SIMPLIFIED_CHINESE);
		assertTrue(reason.contains((months - 1) + "个月，不足" + months + "个月（" + clause + "）"), reason);
	}

	@Test
	void residentInsuranceCountsNowhere() {
		assertInstanceOf(Decision.NotEligible.class,
			decide(person().studied("BACHELOR", true, null).insured("RESIDENT", 60).asks("INITIAL", "JUNIOR")));
	}

	@Test
	void monthsOfTwoKindsAddUpAndTheOtherReadingIsShown() {
		Decision decision = decide(
			person().studied("BACHELOR", true, null).insured("ENTERPRISE_EMPLOYEE", 6).insured("FLEXIBLE", 6).asks("INITIAL", "JUNIOR"));
		assertInstanceOf(Decision.Eligible.class, decision);
		assertEquals(List.of("eligible", "not_eligible"), decision.grounds().readings().stream().map(ReadingOutcome::outcome).toList());
		assertTrue(decision.grounds().ambiguities().contains("AMB-SI-SUM"));
	}

	@Test
	void fullTimeIsAskedForInitialDeterminationOnly() {
		assertInstanceOf(Decision.NotEligible.class,
			decide(person().studied("BACHELOR", false, null).insured("FLEXIBLE", 40).asks("INITIAL", "JUNIOR")));
		assertInstanceOf(Decision.Eligible.class, decide(person().studied("BACHELOR", false, null).insured("FLEXIBLE", 40).asks("REVIEW", "JUNIOR")));
	}

	@Test
	void aMasterIsGrantedAndADoctorateLeavesItOpen() {
		Decision master = decide(person().studied("MASTER", true, "MASTER").insured("FLEXIBLE", 12).asks("GRANT", "INTERMEDIATE"));
		assertInstanceOf(Decision.Eligible.class, master);
		Decision doctor = decide(person().studied("DOCTORATE", true, "DOCTORATE").insured("FLEXIBLE", 12).asks("GRANT", "INTERMEDIATE"));
		assertInstanceOf(Decision.Undetermined.class, doctor);
		assertTrue(doctor.grounds().ambiguities().contains("AMB-BZ-DOCTORATE"));
		assertFalse(doctor.grounds().missing().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "BACHELOR,2018-09-01,true,BZ-3.2.2.2", "BACHELOR,2018-09-02,false,BZ-3.2.2.2", "JUNIOR_COLLEGE,2017-09-01,true,BZ-3.2.2.3",
		"JUNIOR_COLLEGE,2017-09-02,false,BZ-3.2.2.3" })
	void yearsOfTheTitleDecideToTheDay(String education, String obtained, boolean eligible, String clause) {
		Decision decision = decide(
			person().studied(education, true, null).insured("FLEXIBLE", 1).titled("ASSISTANT", obtained).asks("REVIEW", "INTERMEDIATE"));
		assertEquals(eligible ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE, decision.primary());
		assertEquals(clause, decision.grounds().clauses().get(0));
	}

	@ParameterizedTest
	@CsvSource({ "2007-09-01,2017-09-01,ELIGIBLE", "2007-09-02,2017-09-01,NOT_ELIGIBLE", "2007-09-01,2017-09-02,NOT_ELIGIBLE" })
	void theSecondarySchoolItemAsksForBothYears(String work, String title, Outcome expected) {
		Person person = person().studied("SECONDARY_SPECIALIZED", true, null).titled("ASSISTANT", title).set("current_title.name", "助理工程师")
			.worked(work);
		assertEquals(expected, decide(person.asks("REVIEW", "INTERMEDIATE")).primary());
	}

	@Test
	void theTechnicianGradeIsLeftOpen() {
		Decision decision = decide(person().studied("BACHELOR", true, null).titled("TECHNICIAN_GRADE", "2010-01-01").asks("REVIEW", "INTERMEDIATE"));
		assertInstanceOf(Decision.Undetermined.class, decision);
		assertTrue(decision.grounds().ambiguities().contains("AMB-JUNIOR-GRADE"));
	}

	@ParameterizedTest
	@CsvSource({ "employment_status,RETIRED,BZ-2.1", "employment_status,RETIRED_REHIRED,BZ-2.1", "employer_type,STATE_OWNED_ENTERPRISE,BZ-2",
		"region,HOTAN,BZ-2" })
	void theNoticeIsForItsOwnPeople(String fact, String value, String clause) {
		Decision decision = decide(person().set(fact, value).studied("BACHELOR", true, null).insured("FLEXIBLE", 12).asks("INITIAL", "JUNIOR"));
		assertInstanceOf(Decision.NotEligible.class, decision);
		assertEquals(clause, decision.grounds().clauses().get(0));
		assertEquals("scope", decision.details().failKind());
	}

	@Test
	void whatIsCertainDoesNotWaitForMissingFacts() {
		Decision decision = decide(
			person().set("employment_status", "RETIRED").unknown("social_insurance").studied("BACHELOR", true, null).asks("INITIAL", "JUNIOR"));
		assertInstanceOf(Decision.NotEligible.class, decision);
		assertTrue(decision.grounds().missing().isEmpty());
	}

	@Test
	void aMissingFactThatMattersIsNamed() {
		Decision decision = decide(person().unknown("social_insurance").studied("BACHELOR", true, null).asks("INITIAL", "JUNIOR"));
		assertInstanceOf(Decision.Undetermined.class, decision);
		assertEquals(1, decision.grounds().missing().stream().map(each -> each.in(Locale.ENGLISH)).filter(each -> each.startsWith("social_insurance"))
			.distinct().count());
	}

	@Test
	void fromTheDayOfTheHigherNoticeAFirstApplicationNeedsNoCourses() {
		Person before = new Person("2023-07-02").set("first_application", true).withoutCourses().studied("BACHELOR", true, null).insured("FLEXIBLE",
			12);
		Decision barred = decide(before.asks("REVIEW", "JUNIOR"));
		assertInstanceOf(Decision.NotEligible.class, barred);
		assertEquals("continuing_education", barred.details().failKind());
		Person from = new Person("2023-07-03").set("first_application", true).withoutCourses().studied("BACHELOR", true, null).insured("FLEXIBLE",
			12);
		Decision open = decide(from.asks("REVIEW", "JUNIOR"));
		assertInstanceOf(Decision.Eligible.class, open);
		assertEquals("XJ70-3.5", open.grounds().clauses().get(0));
		assertEquals("XJ70", open.details().governingDocument());
		assertEquals(1, open.details().overridden().size());
	}

	@Test
	void oneWorkIsAWarningByTheChosenReading() {
		Decision decision = decide(
			person().set("representative_works", BigDecimal.ONE).studied("BACHELOR", true, null).titled("ASSISTANT", "2010-01-01")
				.asks("REVIEW", "INTERMEDIATE"));
		assertInstanceOf(Decision.Ambiguous.class, decision);
		assertEquals(Outcome.ELIGIBLE, decision.primary());
	}

	@Test
	void freelancersAreExemptFromDefenceAndAdmittedWithAFlag() {
		Decision decision = decide(
			person().set("employer_type", "FREELANCE").studied("BACHELOR", true, null).insured("FLEXIBLE", 12).asks("INITIAL", "JUNIOR"));
		assertInstanceOf(Decision.Ambiguous.class, decision);
		assertEquals(Outcome.ELIGIBLE, decision.primary());
		Details.Defence defence = decision.details().defence();
		assertFalse(defence == null || defence.required());
		assertFalse(decision.details().notAskedOfApplicant().isEmpty());
	}

	@Test
	void seniorLevelsNeedTheConditionsOfTheRegion() {
		Decision decision = decide(person().studied("BACHELOR", true, null).titled("INTERMEDIATE", "2010-01-01").asks("REVIEW", "ASSOCIATE_SENIOR"));
		assertInstanceOf(Decision.Undetermined.class, decision);
		assertEquals("BZ-3.2", decision.grounds().clauses().get(0));
	}

	@Test
	void everyFindingKeepsItsExplanation() {
		Decision decision = decide(person().studied("BACHELOR", true, null).insured("FLEXIBLE", 12).asks("INITIAL", "JUNIOR"));
		Finding route = decision.details().findings().stream().filter(each -> each.norm().getId().equals("N-BZ-3.1.2")).findFirst().orElseThrow();
		String leaves = route.explanation().deciding().map(each -> each.finding().in(Locale.ENGLISH)).toList().toString();
		assertTrue(leaves.contains("12 months"), leaves);
	}
}
