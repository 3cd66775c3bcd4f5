// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

class AgendaTest {

	private final PolicyBase base = base();

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private Due due(String document, int year, String clause) {
		return new Agenda(base).of(base.document(document).orElseThrow(), year).stream().filter(each -> each.clauses().get(0).equals(clause))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void remindsAsTheNormsSay() {
		assertEquals(LocalDate.of(2025, 3, 24), due("HT25", 2025, "HT25-3.2.2").remind());
		assertEquals(LocalDate.of(2025, 3, 28), due("HT25", 2025, "HT25-3.3").remind());
		assertEquals(LocalDate.of(2025, 5, 10), due("HT25", 2025, "HT25-3.6").remind());
		assertEquals(LocalDate.of(2026, 11, 10), due("JX19", 2026, "JX19-5.3.1").remind());
		assertEquals(LocalDate.of(2023, 12, 31), due("XJ23", 2023, "XJ23-4.6.2").remind());
		assertNull(due("HT25", 2025, "HT25-5.6.2").remind());
		assertTrue(due("HT25", 2025, "HT25-5.6.2").when().in(Locale.SIMPLIFIED_CHINESE).contains("评审会"));
	}

	@Test
	void aNoticeOfOneYearHasNothingInAnother() {
		assertEquals(List.of(), new Agenda(base).of(base.document("HT25").orElseThrow(), 2026));
	}

	@Test
	void whatHasADayComesFirstInTheOrderOfDays() {
		List<Due> due = new Agenda(base).of(base.document("HT25").orElseThrow(), 2025);
		List<LocalDate> days = due.stream().map(Due::day).toList();
		assertEquals(days.stream().sorted().toList(), days);
	}
}
