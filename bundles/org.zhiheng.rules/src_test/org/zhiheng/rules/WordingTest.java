// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

	@ParameterizedTest
	@CsvSource({ "1,1 year", "2,2 years", "0,0 years", "11,11 years", "1.1,1.1 years", "2021,2021 years" })
	void englishNounsAgreeWithTheNumberOne(String number, String expected) {
		assertEquals(expected, Wording.of("amount.year", number).in(Locale.ENGLISH));
		assertEquals(number + "年", Wording.of("amount.year", number).in(Locale.SIMPLIFIED_CHINESE));
	}

	@ParameterizedTest
	@CsvSource({ "1,1 working day of publicity", "5,5 working days of publicity" })
	void anAdjectiveMayStandBetween(String number, String expected) {
		String sentence = Wording.of("reason.held", "2025-03-03", "2025-03-03", number, "too short", "CN", "HT25-5.2.3").in(Locale.ENGLISH);
		assertEquals(expected, sentence.substring(0, expected.length()), sentence);
	}

	@Test
	void rowsOfATariffHaveEnglishNames() {
		assertEquals("senior", Wording.name("高级").in(Locale.ENGLISH));
		assertEquals("高级", Wording.name("高级").in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("特级", Wording.name("特级").in(Locale.ENGLISH));
	}
}
