// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** Every row of the tables, from a question file to the answer files in both languages. */
class EligibilityTablesTest {

	static final List<String> TABLES = List.of("bz.txt", "xj70.txt", "xj23.txt", "ht25.txt", "conflicts.txt");

	@TestFactory
	Stream<DynamicTest> rows() {
		return TABLES.stream().flatMap(this::rows);
	}

	private Stream<DynamicTest> rows(String name) {
		Table table = Table.read(name);
		Map<String, JsonNode> chinese = Answers.of(table, Locale.SIMPLIFIED_CHINESE);
		Map<String, JsonNode> english = Answers.of(table, Locale.ENGLISH);
		return table.rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
			JsonNode answer = Answers.answer(chinese, row);
			result(row, answer);
			List<String> cited = Answers.texts(answer.path("clauses"));
			boolean none = row.clauses().contains("absent") && cited.isEmpty();
			assertTrue(none || !cited.isEmpty() && cited.containsAll(row.clauses()) && first(row, cited),
				() -> "cites " + cited + " for " + row.clauses() + ": " + answer);
			for (String each : row.more()) {
				String[] pair = each.split("=", 2);
				JsonNode value = answer.path(pair[0]);
				assertEquals(pair[1], value.isValueNode() ? value.asText() : value.isMissingNode() ? "absent" : value.toString(), answer::toString);
			}
			assertTrue(answer.path("reason").asText().endsWith("。"), answer::toString);
			english(Answers.answer(english, row).path("reason").asText());
		}));
	}

	/** Where the person may apply, the route comes before what is special about the person; else the clause that decides is the first. */
	private static boolean first(Row row, List<String> cited) {
		return row.result().matches("eligible( AMB-.*)?") || row.clauses().get(0).equals(cited.get(0));
	}

	private static void result(Row row, JsonNode answer) {
		String[] wanted = row.result().split("[\\s:]+", 2);
		String result = answer.path("result").asText();
		if ("ambiguous".equals(wanted[0])) {
			String[] reading = wanted[1].split("\\s+");
			assertEquals(reading[0], answer.path("primary").asText(), answer::toString);
			assertTrue(answer.path("ambiguity").toString().contains(reading[1]) && !answer.path("readings").isEmpty(), answer::toString);
			assertTrue("ambiguous".equals(result) || "undetermined".equals(reading[0]) && "undetermined".equals(result), answer::toString);
			return;
		}
		assertEquals(wanted[0], result, answer::toString);
		if (wanted.length > 1 && wanted[1].startsWith("AMB-")) {
			assertEquals(result, answer.path("primary").asText(), answer::toString);
			assertTrue(answer.path("ambiguity").toString().contains(wanted[1]) && !answer.path("readings").isEmpty(), answer::toString);
		}
		List<String> missing = Answers.texts(answer.path("missing_facts"));
		if ("undetermined".equals(result)) {
			String[] facts = wanted[1].split(",\\s*");
			assertEquals(facts.length, missing.size(), answer::toString);
			for (String fact : facts) {
				assertTrue(missing.stream().anyMatch(each -> each.startsWith(fact) || each.contains(fact)), answer::toString);
			}
		} else {
			assertEquals(List.of(), missing, answer::toString);
		}
	}

	/** An English reason quotes Chinese only where it names a document, a register or a word of the text. */
	private static void english(String reason) {
		String rest = reason.replaceAll("\\p{IsHan}+〔\\d{4}〕\\d+号|[“\"《][^”\"》]*[”\"》]", "");
		assertTrue(rest.codePoints().noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN), reason);
		assertTrue(reason.endsWith("."), reason);
	}
}
