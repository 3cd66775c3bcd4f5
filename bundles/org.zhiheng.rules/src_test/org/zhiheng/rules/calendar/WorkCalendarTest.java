// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;

class WorkCalendarTest {

	private final Calendars calendars = new Calendars(TestPolicies.base());
	private final WorkCalendar national = calendars.of("JIAXING");
	private final WorkCalendar xinjiang = calendars.of("HOTAN");

	@ParameterizedTest
	@CsvSource({ "2023-01-18,2023-01-29,2023-01-30", "2023-06-20,2023-06-27,2023-06-28", "2023-09-27,2023-10-09,2023-10-10",
		"2024-02-05,2024-02-09,2024-02-18", "2024-04-30,2024-05-09,2024-05-10", "2024-09-12,2024-09-19,2024-09-20",
		"2025-01-24,2025-02-06,2025-02-07",
		"2025-03-17,2025-03-21,2025-03-24", "2025-04-15,2025-04-21,2025-04-22", "2025-09-26,2025-10-09,2025-10-10",
		"2026-02-11,2026-02-24,2026-02-25",
		"2026-09-23,2026-09-30,2026-10-08" })
	void fiveWorkingDaysByBothReadings(LocalDate start, LocalDate counted, LocalDate notCounted) {
		assertEquals(new Counted.Day(counted), national.from(start, 5));
		assertEquals(new Counted.Day(notCounted), national.after(start, 5));
	}

	@ParameterizedTest
	@CsvSource({ "2023-06-26,2023-07-05,2023-06-30", "2025-03-26,2025-04-02,2025-04-01", "2025-06-04,2025-06-13,2025-06-10" })
	void regionalHolidaysPutTheEndOff(LocalDate start, LocalDate regional, LocalDate nationally) {
		assertEquals(new Counted.Day(regional), xinjiang.from(start, 5));
		assertEquals(new Counted.Day(nationally), xinjiang.national().from(start, 5));
	}

	@ParameterizedTest
	@CsvSource({ "2023,249", "2024,251", "2025,248", "2026,248" })
	void workingDaysOfAYear(int year, int days) {
		assertEquals(new Counted.Days(days), national.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
	}

	@Test
	void aMissingYearIsSaidAndNeverAssumed() {
		assertEquals(new Counted.Missing("XJ", 2024), xinjiang.from(LocalDate.of(2024, 3, 1), 5));
		assertEquals(new Counted.Missing("XJ", 2026), xinjiang.after(LocalDate.of(2025, 12, 30), 5));
		assertEquals(new Counted.Missing("CN", 2031), national.from(LocalDate.of(2031, 3, 1), 5));
	}

	@Test
	void layersFollowTheRegion() {
		assertEquals("CN+XJ", xinjiang.name());
		assertEquals("CN+XJ", calendars.of("XPCC_14TH_DIVISION").name());
		assertEquals("CN", national.name());
	}

	@Test
	void countsBackwards() {
		assertEquals(new Counted.Day(LocalDate.of(2025, 4, 8)), xinjiang.before(LocalDate.of(2025, 4, 15), 5));
		assertEquals(new Counted.Day(LocalDate.of(2025, 3, 28)), xinjiang.rollBack(LocalDate.of(2025, 3, 30)));
	}
}
