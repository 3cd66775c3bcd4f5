// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.Values;

class TimetableTest {

	private final Timetable timetable = new Timetable(TestPolicies.base());

	private TimetableAnswer ask(String kind, String document, Object... input) {
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < input.length; i += 2) {
			Object value = input[i + 1];
			boolean day = value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d");
			values.put((String) input[i],
				day ? LocalDate.parse((String) value) : value instanceof Integer number ? BigDecimal.valueOf(number) : value);
		}
		return timetable.answer(new TimetableQuestion(kind, document, new Values(values)));
	}

	private Verdict check(String document, Object... input) {
		return assertInstanceOf(TimetableAnswer.Check.class, ask("check", document, input)).verdict();
	}

	@ParameterizedTest
	@CsvSource({ "DECLARATION,2025-02-16,TOO_EARLY", "DECLARATION,2025-02-17,IN_TIME", "DECLARATION,2025-03-06,IN_TIME",
		"DECLARATION,2025-03-07,LATE",
		"MATERIAL_REVIEW,2025-02-19,TOO_EARLY", "MATERIAL_REVIEW,2025-03-15,IN_TIME", "MATERIAL_REVIEW,2025-03-16,LATE",
		"PAPER_MATERIALS,2025-03-24,IN_TIME", "PAPER_MATERIALS,2025-03-25,AMBIGUOUS", "PAPER_MATERIALS,2025-03-26,LATE", "PAYMENT,2025-03-29,IN_TIME",
		"PAYMENT,2025-03-30,AMBIGUOUS", "PAYMENT,2025-03-31,LATE", "REVIEW_MEETING,2025-04-09,TOO_EARLY", "REVIEW_MEETING,2025-04-15,IN_TIME",
		"COUNTY_JUNIOR_REVIEW_COMPLETE,2025-04-25,AMBIGUOUS", "QUALIFICATION_DOCUMENT,2025-04-26,LATE", "POST_FILING_AND_ECERT,2025-05-10,IN_TIME",
		"POST_FILING_AND_ECERT,2025-05-11,AMBIGUOUS", "POST_FILING_AND_ECERT,2025-05-20,AMBIGUOUS", "POST_FILING_AND_ECERT,2025-05-21,LATE",
		"PRE_WORK_FILING,2025-02-16,IN_TIME", "PRE_WORK_FILING,2025-02-17,AMBIGUOUS", "PRE_WORK_FILING,2025-02-18,LATE" })
	void namedDaysOfHotan(String step, LocalDate day, Verdict expected) {
		assertEquals(expected, check("HT25", "step", step, "date", day));
	}

	@Test
	void aDayNamedWithBeforeIsAcceptedAndMarked() {
		TimetableAnswer.Check check = assertInstanceOf(TimetableAnswer.Check.class, ask("check", "HT25", "step", "PAYMENT", "date", "2025-03-30"));
		assertEquals(Verdict.IN_TIME, check.primary());
		assertEquals(List.of(Verdict.IN_TIME, Verdict.LATE), check.readings());
		assertEquals(List.of("AMB-BEFORE-DATE"), check.grounds().ambiguities());
	}

	@ParameterizedTest
	@CsvSource({ "REVIEW_MEETING,2022-12-31,IN_TIME", "REVIEW_MEETING,2023-01-01,FORBIDDEN_CROSS_YEAR",
		"REVIEW_MEETING,2021-12-31,FORBIDDEN_CROSS_YEAR",
		"CYCLE_START,2022-07-31,IN_TIME", "CYCLE_START,2022-08-01,WARN_DEVIATION" })
	void theCycleOfBayingolinStaysInItsYear(String step, LocalDate day, Verdict expected) {
		assertEquals(expected, check("BZ", "step", step, "date", day, "cycle_year", 2022));
	}

	@Test
	void filingBeforeTheMeetingByEveryCount() {
		TimetableAnswer.Deadline deadline = assertInstanceOf(TimetableAnswer.Deadline.class,
			ask("deadline", "HT25", "step", "PRE_MEETING_FILING", "meeting_date", "2025-04-10"));
		assertEquals(LocalDate.of(2025, 4, 5), deadline.primary());
		assertEquals(LocalDate.of(2025, 4, 4), deadline.alternatives().get("five_clear_calendar_days"));
		assertEquals(LocalDate.of(2025, 4, 2), deadline.alternatives().get("working_days"));
		assertEquals(LocalDate.of(2025, 4, 2), deadline.limits().safe());
	}

	@ParameterizedTest
	@CsvSource({ "2025-04-02,IN_TIME", "2025-04-03,IN_TIME", "2025-04-05,IN_TIME", "2025-04-06,LATE" })
	void aFilingBeforeTheMeetingIsJudgedByTheChosenReading(LocalDate day, Verdict expected) {
		assertEquals(expected, check("HT25", "step", "PRE_MEETING_FILING", "meeting_date", "2025-04-10", "date", day));
	}

	@Test
	void theOuterLimitOfAResubmissionIsShownAndLeftOpen() {
		TimetableAnswer.Deadline deadline = assertInstanceOf(TimetableAnswer.Deadline.class,
			ask("deadline", "HT25", "step", "RESUBMISSION", "returned_on", "2025-03-06"));
		assertEquals(LocalDate.of(2025, 3, 8), deadline.primary());
		assertEquals(LocalDate.of(2025, 3, 6), deadline.outer());
		assertTrue(deadline.grounds().ambiguities().contains("AMB-RESUB-OUTER"));
		TimetableAnswer.Check check = assertInstanceOf(TimetableAnswer.Check.class,
			ask("check", "HT25", "step", "RESUBMISSION", "returned_on", "2025-03-06", "date", "2025-03-07"));
		assertEquals(Verdict.UNDETERMINED, check.primary());
	}

	@Test
	void submissionsAreCounted() {
		List<LocalDate> two = List.of(LocalDate.of(2025, 2, 18), LocalDate.of(2025, 2, 22));
		assertEquals(Verdict.MAY_RESUBMIT, submissions("HT25", two, "RETURNED").verdict());
		List<LocalDate> three = List.of(LocalDate.of(2025, 2, 18), LocalDate.of(2025, 2, 19), LocalDate.of(2025, 2, 20));
		assertEquals(Verdict.NOT_ACCEPTED, submissions("HT25", three, "RETURNED").verdict());
		assertEquals(Verdict.ACCEPTED, submissions("HT25", three, "ACCEPTED").verdict());
		List<LocalDate> four = List.of(LocalDate.of(2025, 2, 18), LocalDate.of(2025, 2, 19), LocalDate.of(2025, 2, 20), LocalDate.of(2025, 2, 21));
		assertEquals(Verdict.REFUSE_FOURTH, submissions("HT25", four, "RETURNED").verdict());
		assertEquals(Verdict.MAY_RESUBMIT, submissions("XJ23", four, "RETURNED").verdict());
		assertInstanceOf(TimetableAnswer.Open.class, ask("count", "BZ", "submissions", two, "last_outcome", "RETURNED"));
	}

	private TimetableAnswer.Submissions submissions(String document, List<LocalDate> days, String outcome) {
		return assertInstanceOf(TimetableAnswer.Submissions.class, ask("count", document, "submissions", days, "last_outcome", outcome));
	}

	@Test
	void publicityCountsItsFirstDayWhereItWorks() {
		TimetableAnswer.Publicity workday = assertInstanceOf(TimetableAnswer.Publicity.class,
			ask("publicity", "HT25", "start", "2025-03-17", "working_days", 5));
		assertEquals(LocalDate.of(2025, 3, 21), workday.primary());
		assertEquals(LocalDate.of(2025, 3, 24), workday.alternatives().get("start_day_not_counted"));
		TimetableAnswer.Publicity sunday = assertInstanceOf(TimetableAnswer.Publicity.class, ask("publicity", "HT25", "start", "2025-03-16"));
		assertEquals(sunday.primary(), sunday.alternatives().get("start_day_not_counted"));
	}

	@Test
	void aPublicityTooShortByOneReadingShowsBoth() {
		TimetableAnswer.Held held = assertInstanceOf(TimetableAnswer.Held.class,
			ask("check", "HT25", "step", "UNIT_PUBLICITY", "start", "2025-03-17", "end", "2025-03-21"));
		assertEquals(Verdict.ENOUGH, held.verdict());
		assertEquals(Verdict.TOO_SHORT, held.alternatives().get("start_day_not_counted").verdict());
	}

	@Test
	void whatTheNoticesDoNotSayStaysOpen() {
		for (TimetableAnswer answer : List.of(ask("publicity", "BZ", "start", "2022-09-01"), ask("deadline", "BZ", "step", "DECLARATION"),
			ask("check", "HT25", "step", "POST_REVIEW_PUBLICITY", "start", "2025-04-16", "end", "2025-04-23"),
			ask("publicity", "XJ23", "start", "2024-01-05"), ask("window", "HT25", "step", "DECLARATION", "year", 2026), ask("check", "ZZ"))) {
			assertInstanceOf(TimetableAnswer.Open.class, answer);
			assertTrue(!answer.grounds().missing().isEmpty(), answer.grounds().reason().in(Locale.ENGLISH));
		}
	}

	@Test
	void aMissingCalendarYearIsNamed() {
		TimetableAnswer answer = ask("publicity", "HT25", "start", "2024-03-04", "working_days", 5);
		assertTrue(answer.grounds().missing().get(0).in(Locale.ENGLISH).contains("2024"));
	}

	@Test
	void windowsAndValidity() {
		TimetableAnswer.Window window = assertInstanceOf(TimetableAnswer.Window.class, ask("window", "BZ", "step", "CYCLE", "year", 2022));
		assertEquals(LocalDate.of(2022, 7, 1), window.opens());
		assertEquals(LocalDate.of(2022, 12, 31), window.closes());
		TimetableAnswer.Effective effective = assertInstanceOf(TimetableAnswer.Effective.class, ask("effective", "XJ70", "date", "2023-07-02"));
		assertEquals(Boolean.FALSE, effective.inForce());
		assertNull(effective.to());
		TimetableAnswer.Window named = assertInstanceOf(TimetableAnswer.Window.class, ask("deadline", "HT25", "named_date", "2025-03-25"));
		assertEquals(LocalDate.of(2025, 3, 24), named.limits().safe());
	}
}
