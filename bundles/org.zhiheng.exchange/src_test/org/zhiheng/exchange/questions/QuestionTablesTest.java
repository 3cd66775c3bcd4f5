// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The tables of questions beside this test, row by row: verdicts, days and sums as the texts demand them, the clause cited, and a reason in
 * either language.
 */
class QuestionTablesTest {

	@TestFactory
	Stream<DynamicTest> everyRowOfTheTables() {
		return QuestionTable.ALL.stream().flatMap(table -> {
			List<QuestionTable.Row> rows = table.rows();
			List<JsonNode> chinese = table.ask(rows, Locale.SIMPLIFIED_CHINESE);
			List<JsonNode> english = table.ask(rows, Locale.ENGLISH);
			return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
				.map(i -> DynamicTest.dynamicTest(rows.get(i).name(), () -> judge(rows.get(i), chinese.get(i), english.get(i))));
		});
	}

	private static void judge(QuestionTable.Row row, JsonNode chinese, JsonNode english) {
		assertTrue(chinese.has("answer"), chinese::toString);
		JsonNode answer = chinese.path("answer");
		row.expected().forEach((path, wanted) -> assertTrue(QuestionTable.holds(answer, path, wanted), () -> path + "=" + wanted + " in " + answer));
		assertTrue(answer.path("clauses").toString().contains('"' + row.clause() + '"'), answer::toString);
		assertTrue(answer.path("reason").asText().endsWith("。"), answer::toString);
		String reason = english.path("answer").path("reason").asText();
		assertTrue(reason.endsWith("."), reason);
		assertFalse(reason.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN), reason);
	}

	@Test
	void whatIsCarriedButNotUsedChangesNoAnswer() {
		for (QuestionTable table : QuestionTable.ALL) {
			List<QuestionTable.Row> rows = table.rows();
			List<JsonNode> bare = table.ask(rows, Locale.SIMPLIFIED_CHINESE);
			rows.forEach(row -> row.question().put("title", "t").put("quote", "q").put("note", "n").put("calendar_certain", false)
				.putObject("expected").put("verdict", "LATE"));
			rows.forEach(row -> row.question().putArray("clauses").add("BZ-0"));
			rows.forEach(row -> row.question().putArray("ambiguity").add("AMB-AS-OF"));
			assertEquals(bare, table.ask(rows, Locale.SIMPLIFIED_CHINESE));
		}
	}
}
