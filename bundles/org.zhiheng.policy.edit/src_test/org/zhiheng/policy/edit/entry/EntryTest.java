// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

class EntryTest {

	@ParameterizedTest
	@ValueSource(strings = { "2025-03-06", "2025-3-6", "2025/3/6", "2025.3.6", "20250306", "2025年3月6日", "２０２５-０３-０６", " 2025-03-06 " })
	void aDayIsReadInEveryUsualForm(String typed) {
		assertEquals(new Taken<>(LocalDate.of(2025, 3, 6)), new DayEntry().read(typed));
	}

	@ParameterizedTest
	@CsvSource({ "3月6日,day_form", "2025-13-01,day_month", "2025-02-30,day_day", "1025-01-01,day_year", "abc,day_form", "2025-03-,day_form" })
	void aBadDayIsRefusedWithItsReason(String typed, String key) {
		assertEquals(key, refused(new DayEntry().read(typed)));
	}

	@Test
	void aDayMayBeEmpty() {
		assertEquals(new Taken<LocalDate>(null), new DayEntry().read("  "));
		assertEquals("", new DayEntry().write(null));
	}

	@ParameterizedTest
	@CsvSource({ "-1,amount_negative", "'',amount_missing", "abc,amount_form", "1.234,amount_fen", "450元,amount_form", "-,amount_form" })
	void aBadAmountIsRefused(String typed, String key) {
		assertEquals(key, refused(new AmountEntry().read(typed)));
	}

	@ParameterizedTest
	@CsvSource({ "450,450", "'1,450',1450", "0,0", "４５０,450", "12.5,12.5" })
	void anAmountIsExact(String typed, String amount) {
		assertEquals(new Taken<>(new BigDecimal(amount)), new AmountEntry().read(typed));
	}

	@ParameterizedTest
	@CsvSource({ "65,0.65", "65%,0.65", "0,0", "100,1", "33.3,0.333", "60,0.6" })
	void aPercentageIsAnExactShare(String typed, String share) {
		assertEquals(new Taken<>(new BigDecimal(share)), new PercentEntry().read(typed));
		assertEquals(typed.replace("%", ""), new PercentEntry().write(new BigDecimal(share)));
	}

	@ParameterizedTest
	@CsvSource({ "101,percent_range", "-1,percent_range", "x,percent_form" })
	void aShareOutsideZeroToOneIsRefused(String typed, String key) {
		assertEquals(key, refused(new PercentEntry().read(typed)));
	}

	@Test
	void countsWordsAndCodesKnowTheirBounds() {
		assertEquals("count_range", refused(new CountEntry(0, 10, true).read("11")));
		assertEquals("count_form", refused(new CountEntry(0, 10, true).read("")));
		assertEquals(new Taken<Integer>(null), new CountEntry(0, 10, false).read(""));
		assertEquals("word_missing", refused(new WordEntry(true).read(" ")));
		assertEquals(new Taken<>("甲"), new WordEntry(true).read(" 甲 "));
		assertEquals("code_taken", refused(new CodeEntry(Set.of("A")).read("A")));
		assertEquals("code_form", refused(new CodeEntry(Set.of()).read("工程")));
	}

	@Test
	void theReasonIsASentenceInBothLanguages() {
		Refused<?> refused = assertInstanceOf(Refused.class, new AmountEntry().read("-1"));
		assertEquals("金额不能为负，请填写0或更大的数。", refused.sentence(Locale.SIMPLIFIED_CHINESE));
		assertFalse(refused.sentence(Locale.ENGLISH).isBlank());
	}

	private static String refused(Entered<?> entered) {
		return assertInstanceOf(Refused.class, entered).key();
	}
}
