// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The rules of Jiaxing, question by question: each row of {@code jiaxing.tsv} names the clauses it is about, what is changed from a base person,
 * the day, and the answer that the text demands: result (with the primary one behind a colon where it is flagged as open), deciding clause, what
 * is missing, and the open question.
 *
 * <p>The base person works as an engineer in an approved enterprise, has three assessments before the year of the day and 90 hours in it.
 */
class JiaxingTableTest {

	/** Clauses of the notice that an eligibility question can touch. */
	private static final Set<String> TOUCHED = Set.of("JX19-0", "JX19-0.1", "JX19-3.1", "JX19-4.2", "JX19-5.1.3", "JX19-5.1.6", "JX19-5.2.3",
		"JX19-6.2.3", "JX19-6.3.1", "JX19-6.3.3", "JX19-6.4.1", "JX19-6.4.2", "JX19-A1", "JX19-A2", "JX19-A3.1", "JX19-A3.1.1", "JX19-A3.1.2",
		"JX19-A3.1.3", "JX19-A3.1.4", "JX19-A3.1.5", "JX19-A3.1.6", "JX19-A3.2", "JX19-A3.2.1", "JX19-A3.2.2", "JX19-A3.2.3", "JX19-A3.2.4",
		"JX19-A4.0", "JX19-A4.1", "JX19-A4.1.1", "JX19-A4.1.2", "JX19-A4.2", "JX19-A4.2.1", "JX19-A4.2.2", "JX19-A4.2.3");

	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	private static Path folder;

	private static List<String[]> rows() throws IOException {
		return text("jiaxing.tsv").lines().skip(1).filter(line -> !line.isBlank() && line.charAt(0) != '#').map(line -> line.split("\t", -1))
			.toList();
	}

	private static String text(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(JiaxingTableTest.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static ObjectNode question(int number, String... row) throws IOException {
		ObjectNode question = (ObjectNode) JSON.readTree(text("jiaxing.json"));
		question.put("id", "row-" + number).put("as_of", row[2]);
		int year = LocalDate.parse(row[2]).getYear();
		((ObjectNode) question.path("applicant")).put("pilot_enterprise_approved_for_year", year);
		Shorthand.apply(question, "assessed=" + (year - 3) + " 合格 + " + (year - 2) + " 合格 + " + (year - 1) + " 合格; hours=" + year + " 30/60");
		if (!row[1].isBlank()) {
			Shorthand.apply(question, row[1]);
		}
		return question;
	}

	private static JsonNode ask(Locale locale) throws IOException, Failure {
		ObjectNode file = JSON.createObjectNode().put("schema", "eligibility-cases/1");
		ArrayNode cases = file.putArray("cases");
		int number = 0;
		for (String[] row : rows()) {
			cases.add(question(++number, row));
		}
		Path in = folder.resolve("jiaxing.json");
		Files.writeString(in, JSON.writeValueAsString(file));
		PolicyBase base = PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(QuestionFiles.ANSWERED, QuestionFiles.answer(in, out, base, locale), out.toString(StandardCharsets.UTF_8));
		return JSON.readTree(out.toByteArray()).path("answers");
	}

	@TestFactory
	List<DynamicTest> everyRowIsAnsweredAsTheTextDemands() throws IOException, Failure {
		JsonNode answers = ask(Locale.SIMPLIFIED_CHINESE);
		List<DynamicTest> tests = new ArrayList<>();
		int number = 0;
		for (String[] row : rows()) {
			JsonNode answer = answers.path(number++).path("answer");
			tests.add(DynamicTest.dynamicTest(row[0] + " | " + row[1] + " | " + row[2], () -> judge(row, answer)));
		}
		return tests;
	}

	private static void judge(String[] row, JsonNode answer) {
		String[] result = row[3].split(":");
		assertEquals(result[0], answer.path("result").asText(), answer::toString);
		if (result.length > 1) {
			assertEquals(result[1], answer.path("primary").asText(), answer::toString);
			assertTrue(answer.path("readings").size() > 1, answer::toString);
		}
		assertEquals(row[4], answer.path("clauses").path(0).asText(), answer::toString);
		for (String clause : row[0].split(" ")) {
			assertTrue(texts(answer.path("clauses")).contains(clause), () -> clause + " in " + answer);
		}
		Set<String> missing = new TreeSet<>();
		texts(answer.path("missing_facts")).stream().map(each -> each.replaceAll("（.*", "")).filter(each -> each.matches("[a-z_.\\[\\]0-9]+"))
			.forEach(missing::add);
		assertEquals(row.length > 5 && !row[5].isBlank() ? new TreeSet<>(List.of(row[5].split(" "))) : Set.of(), missing, answer::toString);
		assertEquals(row.length > 6 ? row[6] : "", answer.path("ambiguity").asText(), answer::toString);
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach(each -> texts.add(each.asText()));
		return texts;
	}

	@Test
	void everyClauseThatAQuestionCanTouchHasARow() throws IOException {
		Set<String> covered = new TreeSet<>();
		rows().forEach(row -> covered.addAll(List.of(row[0].split(" "))));
		assertEquals(new TreeSet<>(TOUCHED), covered);
	}

	@Test
	void reasonsAreWhollyInTheReadersLanguage() throws IOException, Failure {
		Map<String, String> mixed = new HashMap<>();
		ask(Locale.ENGLISH).forEach(each -> {
			String answer = each.path("answer").path("reason").asText() + each.path("answer").path("missing_facts")
				+ each.path("answer").path("readings");
			if (answer.codePoints().anyMatch(Character::isIdeographic)) {
				mixed.put(each.path("id").asText(), answer);
			}
		});
		assertEquals(Map.of(), mixed);
	}
}
