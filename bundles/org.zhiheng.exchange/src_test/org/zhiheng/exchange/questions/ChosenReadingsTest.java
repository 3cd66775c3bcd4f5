// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.files.PolicyBase;

import com.fasterxml.jackson.databind.JsonNode;

/** A decision on an open question changes answers, and the answer says who decided. */
class ChosenReadingsTest {

	/** Those open questions that are about days, fees, caps and sanctions. */
	private static final Set<String> OF_THESE_KINDS = Set.of("AMB-PERIOD-END", "AMB-BAR-START", "AMB-BAR-SCOPE", "AMB-ATTEMPT", "AMB-HT-REVOKE",
		"AMB-REGISTER-NAMES", "AMB-BEFORE-DATE", "AMB-MID-MONTH", "AMB-DAYS-KIND", "AMB-DAY-COUNT", "AMB-REGIONAL-HOLIDAY", "AMB-RESUB-OUTER",
		"AMB-TWO-DAY-SECOND-RETURN", "AMB-PAPER-VS-5WD", "AMB-POST-PUBLICITY-LENGTH", "AMB-JX-EFFECTIVE", "AMB-FEE-NON-REVIEW", "AMB-FEE-PER-PERSON",
		"AMB-FEE-TARIFF-SCOPE", "AMB-PASS-ROUNDING", "AMB-PASS-DENOMINATOR");

	private static List<String[]> rows() throws IOException {
		try (InputStream in = Objects.requireNonNull(ChosenReadingsTest.class.getResourceAsStream("reading-rows.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
				.map(line -> line.split(" *\\| *"))
				.toList();
		}
	}

	@TestFactory
	Stream<DynamicTest> everyDecisionChangesAnAnswer() throws IOException {
		return rows().stream().map(cells -> DynamicTest.dynamicTest(String.join(" ", cells), () -> changes(cells)));
	}

	private static void changes(String[] cells) {
		QuestionTable table = new QuestionTable(cells[1], "deadline-cases/1".equals(cells[1]) ? "deadline-rows.txt" : "-");
		QuestionTable.Row row = table.row("q", "deadline-cases/1".equals(cells[1]) ? new String[]{ "", cells[2], cells[3], cells[4], cells[5] }
			: new String[]{ "", cells[2], cells[4], cells[5] });
		JsonNode proposed = answer(table, row, QuestionTable.Policies.BASE);
		assertFalse(holds(row, proposed), proposed::toString);
		PolicyBase base = QuestionTable.Policies.read();
		String[] choice = cells[0].split("=");
		Interpretation decided = base.interpretation(choice[0]).orElseThrow();
		assertTrue(decided.getReadings().stream().anyMatch(each -> choice[1].equals(each.getKey())));
		decided.setChosen(choice[1]);
		decided.setDecidedBy("王主任");
		decided.setDecidedOn(LocalDate.of(2026, 3, 1));
		JsonNode answer = answer(table, row, base);
		assertTrue(holds(row, answer), answer::toString);
		if (answer.path("ambiguity").toString().contains(choice[0])) {
			JsonNode decision = answer.path("decisions").path(0);
			assertEquals("王主任", decision.path("decided_by").asText(), answer::toString);
			assertEquals("2026-03-01", decision.path("decided_on").asText());
		}
	}

	private static boolean holds(QuestionTable.Row row, JsonNode answer) {
		return row.expected().entrySet().stream().allMatch(each -> QuestionTable.holds(answer, each.getKey(), each.getValue()));
	}

	private static JsonNode answer(QuestionTable table, QuestionTable.Row row, PolicyBase base) {
		return table.ask(List.of(row), base, Locale.SIMPLIFIED_CHINESE).get(0).path("answer");
	}

	@Test
	void everyOpenQuestionOfTheseKindsHasARow() throws IOException {
		Set<String> tried = new TreeSet<>();
		rows().forEach(cells -> tried.add(cells[0].split("=")[0]));
		assertEquals(new TreeSet<>(OF_THESE_KINDS), tried);
	}
}
