// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class QuestionFilesTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final PolicyBase BASE = base();

	@TempDir
	private Path folder;

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private static String sample(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(QuestionFilesTest.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private JsonNode ask(String text, int status, Locale locale) throws Exception {
		Path in = folder.resolve("in.json");
		Files.writeString(in, text);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(status, QuestionFiles.answer(in, out, BASE, locale));
		return JSON.readTree(out.toByteArray());
	}

	@Test
	void answersTheRestWhereOneQuestionIsBroken() throws Exception {
		JsonNode file = ask(sample("eligibility.json"), QuestionFiles.SOME_BROKEN, Locale.SIMPLIFIED_CHINESE);
		assertEquals("eligibility-answers/1", file.path("schema").asText());
		assertEquals(64, file.path("policies").path("BZ").path("sha256").asText().length());
		JsonNode answers = file.path("answers");
		assertEquals("eligible", answers.path(0).path("answer").path("result").asText());
		assertEquals("BZ-3.2.1.1", answers.path(0).path("answer").path("clauses").path(0).asText());
		assertEquals("undetermined", answers.path(1).path("answer").path("result").asText());
		assertTrue(answers.path(1).path("answer").path("missing_facts").toString().contains("social_insurance"));
		assertEquals("$.cases[2].as_of", answers.path(2).path("error").path("path").asText());
		assertFalse(answers.path(2).has("answer"));
	}

	@Test
	void reasonsComeInBothLanguages() throws Exception {
		assertEquals("应缴评审费900元（HT25-5.7.2）。", reason(Locale.SIMPLIFIED_CHINESE));
		assertEquals("A review fee of CNY 900 is due (HT25-5.7.2).", reason(Locale.ENGLISH));
	}

	private String reason(Locale locale) throws Exception {
		return ask(sample("fees.json"), QuestionFiles.ANSWERED, locale).path("answers").path(0).path("answer").path("reason").asText();
	}

	@ParameterizedTest
	@ValueSource(strings = { "eligibility.json", "fees.json", "deadlines.json" })
	void whatIsCarriedButNotUsedChangesNoAnswer(String name) throws Exception {
		ObjectNode bare = (ObjectNode) JSON.readTree(sample(name));
		bare.remove(List.of("generated", "count", "documents", "calendars"));
		for (JsonNode each : bare.path("cases")) {
			((ObjectNode) each).remove(Fields.IGNORED);
		}
		int status = name.startsWith("eligibility") ? QuestionFiles.SOME_BROKEN : QuestionFiles.ANSWERED;
		JsonNode with = ask(sample(name), status, Locale.SIMPLIFIED_CHINESE);
		assertEquals(with, ask(bare.toString(), status, Locale.SIMPLIFIED_CHINESE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		"level": "SENIOR"    | "level": "HIGH"                | $.cases[0].input.level
		"persons": 2         | "persons": -1                  | $.cases[0].input.persons
		"persons": 2         | "persons": 1.5                 | $.cases[0].input.persons
		"persons": 2         | "people": 2                    | $.cases[0].input.people
		"year": 2025         | "year": "2025"                 | $.cases[0].input.year
		"route": "REVIEW"    | "route": ["REVIEW"]            | $.cases[0].input.route
		"document": "HT25"   | "document": "HT26"             | $.cases[0].document
		"id": "f1"           | "id": ""                       | $.cases[0].id
		"id": "f1",          | "colour": 1,                   | $.cases[0].id
		"id": "f1"           | "id": "f1", "colour": 1        | $.cases[0].colour
		""")
	void brokenValuesAreNamedByTheirPath(String good, String bad, String path) throws Exception {
		JsonNode answers = ask(sample("fees.json").replace(good, bad), QuestionFiles.SOME_BROKEN, Locale.ENGLISH).path("answers");
		assertEquals(path, answers.path(0).path("error").path("path").asText());
		assertTrue(answers.path(0).path("error").path("message").asText().startsWith(path));
	}

	@Test
	void anIdUsedTwiceIsAnErrorOfTheSecond() throws Exception {
		String one = "{\"id\": \"x\", \"document\": \"HT25\", \"input\": {\"route\": \"REVIEW\", \"lines\": []}}";
		JsonNode answers = ask("{\"schema\": \"fee-cases/1\", \"cases\": [" + one + "," + one + "]}", QuestionFiles.SOME_BROKEN, Locale.ENGLISH)
			.path("answers");
		assertEquals("NOTHING_DUE", answers.path(0).path("answer").path("verdict").asText());
		assertEquals("$.cases[1].id", answers.path(1).path("error").path("path").asText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		{"schema": "wish-cases/1", "cases": []}                    | ZH-5003
		{"schema": "fee-cases/1", "cases": [], "colour": 1}        | ZH-5004
		{"schema": "fee-cases/1"}                                  | ZH-5005
		{"schema": "fee-cases/1", "schema": "fee-cases/1"}         | ZH-5002
		{"schema": "fee-cases/1", "cases": [}                      | ZH-5002
		[]                                                         | ZH-5009
		""")
	void unusableFilesAreRefusedAsAWhole(String text, String code) throws Exception {
		Path in = folder.resolve("bad.json");
		Files.writeString(in, text);
		Path out = folder.resolve("out.json");
		assertEquals(code, assertThrows(Failure.class, () -> QuestionFiles.answer(in, out, BASE, Locale.ENGLISH)).code());
		assertFalse(Files.exists(out));
	}

	@Test
	void aMissingFileIsNamed() {
		assertEquals("ZH-5001",
			assertThrows(Failure.class, () -> QuestionFiles.answer(folder.resolve("none"), folder.resolve("o"), BASE, Locale.ENGLISH)).code());
	}

	@Test
	void writesAFileThatAppearsWhole() throws Exception {
		Path in = folder.resolve("in.json");
		Files.writeString(in, sample("deadlines.json"));
		Path out = folder.resolve("out.json");
		assertEquals(QuestionFiles.ANSWERED, QuestionFiles.answer(in, out, BASE, Locale.ENGLISH));
		assertEquals("FORBIDDEN_CROSS_YEAR", JSON.readTree(out.toFile()).path("answers").path(1).path("answer").path("verdict").asText());
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}
}
