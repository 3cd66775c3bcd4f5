// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.Values;

class FeesTest {

	private final Fees fees = new Fees(TestPolicies.base());

	private static Map<String, Object> due(String level) {
		return new HashMap<>(Map.of("route", "REVIEW", "level", level, "application_status", "已接收材料", "persons", BigDecimal.ONE));
	}

	private FeeAnswer ask(String document, Map<String, Object> input) {
		return fees.answer(new FeeQuestion(document, new Values(input)));
	}

	@ParameterizedTest
	@CsvSource({ "SENIOR,450", "ASSOCIATE_SENIOR,450", "INTERMEDIATE,280", "ASSISTANT,140", "TECHNICIAN_GRADE,140", "JUNIOR,140" })
	void theTariffIsInTheData(String level, BigDecimal amount) {
		FeeAnswer answer = ask("HT25", due(level));
		assertEquals(FeeVerdict.DUE, answer.verdict());
		assertEquals(amount, answer.amount());
		assertEquals("HT25-5.7.2", answer.grounds().clauses().get(0));
	}

	@ParameterizedTest
	@CsvSource({ "280,2025-03-29,PAID_IN_TIME", "280,2025-03-30,AMBIGUOUS", "280,2025-03-31,PAID_LATE", "279,2025-03-20,UNDERPAID",
		"300,2025-03-20,PAID_IN_TIME" })
	void payments(BigDecimal paid, LocalDate day, FeeVerdict expected) {
		Map<String, Object> input = due("INTERMEDIATE");
		input.put("paid_amount", paid);
		input.put("paid_on", day);
		assertEquals(expected, ask("HT25", input).verdict());
	}

	@Test
	void nothingIsDueBeforeTheStatusSaysSo() {
		Map<String, Object> input = due("INTERMEDIATE");
		input.put("application_status", "主管单位已审核");
		FeeAnswer answer = ask("HT25", input);
		assertEquals(FeeVerdict.NOT_YET_DUE, answer.verdict());
		assertEquals(BigDecimal.ZERO, answer.amount());
		input.remove("application_status");
		assertEquals(FeeVerdict.UNDETERMINED, ask("HT25", input).verdict());
	}

	@Test
	void aBatchAddsUpByLine() {
		Map<String, Object> input = due("JUNIOR");
		input.put("lines", List.of(new Values(Map.of("level", "INTERMEDIATE", "persons", BigDecimal.valueOf(3))),
			new Values(Map.of("level", "ASSISTANT", "persons", BigDecimal.valueOf(2)))));
		FeeAnswer answer = ask("HT25", input);
		assertEquals(BigDecimal.valueOf(1120), answer.amount());
		assertEquals(2, answer.lines().size());
	}

	@Test
	void twoApplicationsOfOnePersonAreLeftOpen() {
		Map<String, Object> input = due("JUNIOR");
		input.put("applications", BigDecimal.valueOf(2));
		FeeAnswer answer = ask("HT25", input);
		assertEquals(FeeVerdict.AMBIGUOUS, answer.verdict());
		assertEquals(FeeVerdict.UNDETERMINED, answer.primary());
		assertEquals(List.of(BigDecimal.valueOf(140), BigDecimal.valueOf(280)), answer.readings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "INITIAL", "GRANT" })
	void theTariffSpeaksOfReviewOnly(String route) {
		Map<String, Object> input = due("JUNIOR");
		input.put("route", route);
		FeeAnswer answer = ask("HT25", input);
		assertEquals(FeeVerdict.UNDETERMINED, answer.verdict());
		assertFalse(answer.grounds().missing().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "BZ", "XJ70", "XJ23", "JX19", "ZZ" })
	void otherNoticesSetNoAmount(String document) {
		FeeAnswer answer = ask(document, due("JUNIOR"));
		assertEquals(FeeVerdict.UNDETERMINED, answer.verdict());
		assertFalse(answer.grounds().missing().isEmpty());
	}

	@Test
	void anotherYearIsNotGuessed() {
		Map<String, Object> input = due("JUNIOR");
		input.put("year", BigDecimal.valueOf(2026));
		assertEquals(FeeVerdict.UNDETERMINED, ask("HT25", input).verdict());
	}
}
