// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

	private final DateReader dates = new DateReader(false, null);
	private final DateReader times = new DateReader(true, null);

	@ParameterizedTest
	@CsvSource({ "2023-07-06,2023-07-06", "2023/7/6,2023-07-06", "2023.7.6,2023-07-06", "2023.07.06,2023-07-06", "2023年7月6日,2023-07-06",
		"2023年07月06,2023-07-06", "2023年7月,2023-07", "2023-07,2023-07", "2023/7,2023-07", "2023.07,2023-07", "2023.7,2023-07", "20230706,2023-07-06",
		"202307,2023-07", "45113,2023-07-06", "45113.4375,2023-07-06", "２０２３－０７－０６,2023-07-06", "2023-07-06 00:00:00,2023-07-06",
		"2023/7/6 10:20,2023-07-06", "2024-02-29,2024-02-29", "2000-02-29,2000-02-29", "36526,2000-01-01" })
	void readsWhatOfficesWrite(String text, String canonical) {
		assertEquals(Reading.of(canonical), dates.read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-13-01", "2023-02-29", "2023-02-30", "1900-02-29", "2023-00-10", "2023-7-32", "7/6/2023",
		"6.7.2023", "23-07-06", "2023",
		"2023年", "2023-7-6x", "2023-07.06", "2023年7-6", "二〇二三年七月", "1850-01-01", "2101-01-01", "20231301", "202313", "123",
		"1234567", "99999", "2023-07-06 25:00",
		"2023-07-06 10:61", "2023-07 10:00", "4.5E4" })
	void readsNothingThatWouldBeGuessed(String text) {
		assertEquals(Trouble.DATE, dates.read(text).trouble());
		assertEquals(Trouble.DATE, times.read(text).trouble());
	}

	@Test
	void aMonthThatMayBeTenIsNotRead() {
		assertEquals(Trouble.DATE_UNCLEAR, dates.read("2023.1").trouble());
		assertEquals("2023-01", dates.read("2023.01").value());
		assertEquals("2023-10", dates.read("2023.10").value());
	}

	@ParameterizedTest
	@CsvSource({ "2025-03-02 10:20,2025-03-02T10:20", "2025-03-02T10:20:33,2025-03-02T10:20:33", "2025/3/2 9:05,2025-03-02T09:05",
		"2025年3月2日10时20分,2025-03-02T10:20", "2025年3月2日 10:20:33,2025-03-02T10:20:33", "20250302 10:20,2025-03-02T10:20", "45718.5,2025-03-02T12:00",
		"2025-03-02,2025-03-02", "2025-03-02 00:00:00,2025-03-02", "2025-03-02 10:20:33.5,2025-03-02T10:20:33",
		"2025-03-02T10:20:33+08:00,2025-03-02T10:20:33",
		"2025年3月,2025-03" })
	void keepsTheTimeWhereItCounts(String text, String canonical) {
		assertEquals(Reading.of(canonical), times.read(text));
	}

	@Test
	void theFutureIsDamageWhereItCannotBe() {
		DateReader past = new DateReader(false, LocalDate.of(2026, 6, 1));
		assertEquals("2026-06-01", past.read("2026-06-01").value());
		assertEquals(Trouble.FUTURE, past.read("2026-06-02").trouble());
		assertEquals("2026-06", past.read("2026-06").value());
		assertEquals(Trouble.FUTURE, past.read("2026年7月").trouble());
		assertEquals(Trouble.FUTURE, past.read("60000").trouble());
	}

	@Test
	void everyDayReadsBackFromEverySpelling() {
		Random random = new Random(7);
		for (int round = 0; round < 2000; round++) {
			LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(60000));
			String serial = String.valueOf(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
			for (String text : new String[]{ day.toString(), day.toString().replace("-", ""),
				day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
				day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", serial }) {
				assertEquals(day.toString(), dates.read(text).value(), text);
				assertNull(dates.read(text).trouble());
			}
		}
	}
}
