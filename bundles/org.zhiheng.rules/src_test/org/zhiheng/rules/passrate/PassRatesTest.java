// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.Values;

class PassRatesTest {

	private final PassRates rates = new PassRates(TestPolicies.base());

	private PassRateAnswer ask(String document, Object... input) {
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < input.length; i += 2) {
			values.put((String) input[i], input[i + 1] instanceof Integer number ? BigDecimal.valueOf(number) : input[i + 1]);
		}
		return rates.answer(new PassRateQuestion(document, new Values(values)));
	}

	@ParameterizedTest
	@CsvSource({ "0.333,3,0,1,1", "0.60,10,6,6,6", "0.5,3,1,2,2", "0.7,10,7,7,7", "0.29,100,29,29,29", "1,7,7,7,7", "0.45,11,4,5,5", "0,5,0,0,0" })
	void productsAreExact(BigDecimal rate, int reviewed, int floor, int halfUp, int ceiling) {
		Cap cap = ask("HT25", "level", "INTERMEDIATE", "rate", rate, "reviewed", reviewed).cap();
		assertNotNull(cap);
		assertEquals(List.of(floor, halfUp, ceiling), List.of(cap.floor(), cap.halfUp(), cap.ceiling()));
	}

	@ParameterizedTest
	@CsvSource({ "0.60,10,6,WITHIN_CAP", "0.60,10,7,OVER_CAP", "0.65,10,7,OVER_CAP_UNLESS_ROUNDED_UP", "0.61,10,7,OVER_CAP_UNLESS_ROUNDED_UP",
		"0.61,10,8,OVER_CAP" })
	void verdicts(BigDecimal rate, int reviewed, int pass, CapVerdict expected) {
		assertEquals(expected, ask("HT25", "level", "INTERMEDIATE", "rate", rate, "reviewed", reviewed, "proposed_pass", pass).verdict());
	}

	@Test
	void theShareIsToldToFourPlaces() {
		assertEquals("0.6667", String.valueOf(ask("HT25", "level", "INTERMEDIATE", "rate", BigDecimal.ONE, "reviewed", 3, "passed", 2).actual()));
		PassRateAnswer nobody = ask("HT25", "level", "INTERMEDIATE", "rate", BigDecimal.ONE, "reviewed", 0, "proposed_pass", 0);
		assertEquals(CapVerdict.NO_DATA, nobody.verdict());
		assertNull(nobody.actual());
	}

	@Test
	void onlyIntermediateReviewHasACap() {
		assertEquals(CapVerdict.NO_CAP, ask("HT25", "level", "JUNIOR", "reviewed", 9, "passed", 9).verdict());
		assertEquals(CapVerdict.NO_CAP, ask("HT25", "level", "INTERMEDIATE", "route", "GRANT", "processed", 9, "approved", 9).verdict());
		assertEquals(CapVerdict.WARN_RATE_NOT_FORESEEN, ask("HT25", "level", "JUNIOR", "rate", BigDecimal.ONE, "reviewed", 9).verdict());
		assertEquals(CapVerdict.WARN_RATE_NOT_FORESEEN, ask("BZ", "level", "INTERMEDIATE", "rate", BigDecimal.ONE, "reviewed", 9).verdict());
		assertEquals("JX19-5.2.4", ask("JX19", "level", "INTERMEDIATE", "reviewed", 9).grounds().clauses().get(0));
	}

	@Test
	void aRateThatNobodySetIsMissing() {
		PassRateAnswer answer = ask("HT25", "level", "INTERMEDIATE", "reviewed", 10, "proposed_pass", 6);
		assertEquals(CapVerdict.UNDETERMINED, answer.verdict());
		assertEquals(1, answer.grounds().missing().size());
		assertEquals(CapVerdict.UNDETERMINED, ask("HT25", "year", 2026, "level", "INTERMEDIATE", "rate", BigDecimal.ONE, "reviewed", 10).verdict());
	}

	@Test
	void absenteesLeaveTheDenominatorOpen() {
		PassRateAnswer answer = ask("HT25", "level", "INTERMEDIATE", "rate", new BigDecimal("0.5"), "reviewed", 20, "attended_defence", 18);
		assertEquals(CapVerdict.AMBIGUOUS, answer.verdict());
		assertEquals(CapVerdict.UNDETERMINED, answer.primary());
		assertEquals(CapVerdict.UNDETERMINED, ask("HT25", "level", "INTERMEDIATE", "rate", new BigDecimal("0.5"), "declared", 20).verdict());
	}

	@Test
	void groupsAreJudgedEachByItsOwnRate() {
		PassRateAnswer answer = ask("HT25", "level", "INTERMEDIATE", "groups", List.of(group("工程", "0.6", 10, 6), group("农业", "0.5", 3, 2)));
		assertEquals(CapVerdict.OVER_CAP_UNLESS_ROUNDED_UP, answer.verdict());
		assertEquals(CapVerdict.WITHIN_CAP, answer.groups().get(0).verdict());
		assertEquals("0.6154", String.valueOf(answer.actual()));
	}

	private static Values group(String series, String rate, int reviewed, int pass) {
		return new Values(Map.of("series", series, "rate", new BigDecimal(rate), "reviewed", BigDecimal.valueOf(reviewed), "proposed_pass",
			BigDecimal.valueOf(pass)));
	}
}
