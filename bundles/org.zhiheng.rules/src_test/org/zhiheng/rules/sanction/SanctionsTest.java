// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.rules.TestPolicies;
import org.zhiheng.rules.Values;

class SanctionsTest {

	private final Sanctions sanctions = new Sanctions(TestPolicies.base());

	private SanctionAnswer ask(String document, Map<String, Object> input) {
		return sanctions.answer(new SanctionQuestion(document, new Values(input)));
	}

	@Test
	void theRegionalReviewRevokesRegistersAndBars() {
		SanctionAnswer answer = ask("XJ23",
			Map.of("act", "PLAGIARISM", "person", "INDIVIDUAL", "title_obtained", true, "decided_on", LocalDate.of(2024, 2, 29)));
		assertEquals(Boolean.TRUE, answer.revokeTitle());
		Bar bar = answer.bar();
		assertNotNull(bar);
		assertEquals(LocalDate.of(2027, 2, 28), bar.last());
		assertEquals(LocalDate.of(2027, 2, 27), bar.otherLast());
	}

	@Test
	void anAttemptWithoutTitleIsLeftOpen() {
		SanctionAnswer answer = ask("XJ23",
			Map.of("act", "FRAUD", "person", "INDIVIDUAL", "title_obtained", false, "decided_on", LocalDate.of(2024, 1, 1)));
		assertEquals("UNDETERMINED", answer.verdict());
		assertTrue(answer.grounds().ambiguities().contains("AMB-ATTEMPT"));
	}

	@Test
	void jiaxingRevokesAndNeverBars() {
		SanctionAnswer answer = ask("JX19", Map.of("act", "FRAUD", "person", "INDIVIDUAL", "decided_on", LocalDate.of(2024, 1, 1)));
		assertEquals(Boolean.TRUE, answer.revokeTitle());
		assertNull(answer.bar());
	}

	@Test
	void measuresAgainstBodiesFollowOneUponTheOther() {
		SanctionAnswer answer = ask("XJ70", Map.of("act", "POOR_REVIEW_QUALITY", "person", "REVIEW_BODY"));
		assertTrue(answer.graduated());
		assertEquals(List.of("RECTIFY_WITHIN_LIMIT", "SUSPEND_REVIEW"), answer.measures().subList(0, 2));
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-14,BARRED", "2026-09-15,BARRED", "2026-09-16,NOT_BARRED" })
	void aRecordBarsThroughItsAnniversary(LocalDate day, String expected) {
		SanctionAnswer answer = ask("HT25",
			Map.of("act", "FALSE_MATERIALS", "decided_on", LocalDate.of(2023, 9, 15), "register", "自治区职称评审诚信档案库", "applies_on", day, "applies_in",
				"HOTAN"));
		assertEquals(expected, answer.verdict());
		assertEquals(LocalDate.of(2026, 9, 15), answer.until());
		assertTrue(answer.grounds().clauses().contains("XJ23-6.5"));
	}

	@Test
	void aNoticeSilentOnSanctionsSaysSo() {
		assertEquals("UNDETERMINED", ask("BZ", Map.of("act", "FRAUD")).verdict());
	}
}
