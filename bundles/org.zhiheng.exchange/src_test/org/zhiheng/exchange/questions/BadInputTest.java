// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One broken question costs one answer; a file that cannot be used costs one sentence. */
class BadInputTest {

	private static final String GOOD = """
		{"id": "good", "document": "HT25", "input": {"year": 2025, "route": "REVIEW", "level": "INTERMEDIATE", "application_status": "已接收材料"}}""";

	@TempDir
	private Path folder;

	private Path in(byte[] bytes) throws Exception {
		return Files.write(folder.resolve("in.json"), bytes);
	}

	private static String file(String broken) {
		return "{\"schema\": \"fee-cases/1\",\n\"cases\": [\n" + broken + ",\n" + GOOD + "]}";
	}

	private JsonNode answers(byte[] bytes) throws Exception {
		Path out = folder.resolve("out.json");
		assertEquals(QuestionFiles.SOME_BROKEN, QuestionFiles.answer(in(bytes), out, QuestionTable.Policies.BASE, Locale.SIMPLIFIED_CHINESE));
		JsonNode answers = new ObjectMapper().readTree(out.toFile()).path("answers");
		assertEquals(2, answers.size());
		assertEquals("DUE", answers.path(1).path("answer").path("verdict").asText());
		assertFalse(answers.path(0).has("answer"));
		return answers;
	}

	private void broken(String broken, String path) throws Exception {
		JsonNode error = answers(file(broken).getBytes(StandardCharsets.UTF_8)).path(0).path("error");
		assertEquals(path, error.path("path").asText());
		assertTrue(error.path("message").asText().startsWith(path), error::toString);
		assertTrue(error.path("message").asText().length() < 200, error::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		{"id": "x", "document": "HT25", "input": {"year": NaN}}                                     | $.cases[0].input.year
		{"id": "x", "document": "HT25", "input": {"year": 2025.5}}                                  | $.cases[0].input.year
		{"id": "x", "document": "HT25", "input": {"year": 20250}}                                   | $.cases[0].input.year
		{"id": "x", "document": "HT25", "input": {"persons": "3"}}                                  | $.cases[0].input.persons
		{"id": "x", "document": "HT25", "input": {"persons": 1e99}}                                 | $.cases[0].input.persons
		{"id": "x", "document": "HT25", "input": {"persons": 1e999999999}}                          | $.cases[0].input.persons
		{"id": "x", "document": "HT25", "input": {"persons": -1}}                                   | $.cases[0].input.persons
		{"id": "x", "document": "HT25", "input": {"paid_amount": 1e-999999999}}                     | $.cases[0].input.paid_amount
		{"id": "x", "document": "HT25", "input": {"persons": 99999999999999999999999999999999999999999}} | $.cases[0].input.persons
		{"id": "x", "document": "HT25", "input": {"paid_on": "2025-02-30"}}                         | $.cases[0].input.paid_on
		{"id": "x", "document": "HT25", "input": {"paid_on": "2025-2-3"}}                           | $.cases[0].input.paid_on
		{"id": "x", "document": "HT25", "input": {"paid_on": "0001-01-01"}}                         | $.cases[0].input.paid_on
		{"id": "x", "document": "HT25", "input": {"paid_on": 20250203}}                             | $.cases[0].input.paid_on
		{"id": "x", "document": "HT25", "input": {"paid_on": true}}                                 | $.cases[0].input.paid_on
		{"id": "x", "document": "HT25", "input": {"level": "中级"}}                                  | $.cases[0].input.level
		{"id": "x", "document": "HT25", "input": {"level": ["JUNIOR"]}}                             | $.cases[0].input.level
		{"id": "x", "document": "HT25", "input": {"lines": {}}}                                     | $.cases[0].input.lines
		{"id": "x", "document": "HT25", "input": {"lines": [1]}}                                    | $.cases[0].input.lines[0]
		{"id": "x", "document": "HT25", "input": {"lines": [{"level": "JUNIOR", "people": 1}]}}     | $.cases[0].input.lines[0].people
		{"id": "x", "document": "HT25", "input": {"level": "JUNIOR", "level": "SENIOR"}}            | $.cases[0].input.level
		{"id": "x", "id": "y", "document": "HT25", "input": {}}                                     | $.cases[0].id
		{"id": "x", "document": "HT25", "input": []}                                                | $.cases[0].input
		{"id": "x", "document": "HT25"}                                                             | $.cases[0].input
		{"id": "x", "document": ["HT25"], "input": {}}                                              | $.cases[0].document
		{"id": 7, "document": "HT25", "input": {}}                                                  | $.cases[0].id
		{"id": null, "document": "HT25", "input": {}}                                               | $.cases[0].id
		{"document": "HT25", "input": {}}                                                           | $.cases[0].id
		{"id": "x", "document": "HT25", "input": {}, "colour": 1}                                   | $.cases[0].colour
		[]                                                                                          | $.cases[0]
		"x"                                                                                         | $.cases[0]
		null                                                                                        | $.cases[0]
		{"id": "x" "document": "HT25"}                                                              | $.cases[0].id
		{'id': 'x'}                                                                                 | $.cases[0]
		{} {}                                                                                       | $.cases[0]
		""")
	void aBrokenQuestionIsNamedByItsPathAndTheRestIsAnswered(String broken, String path) throws Exception {
		JsonNode error = answers(file(broken).getBytes(StandardCharsets.UTF_8)).path(0).path("error");
		assertTrue(error.path("path").asText().startsWith("$.cases[0]"), error::toString);
		assertTrue(path.startsWith(error.path("path").asText()) || error.path("path").asText().equals(path), error::toString);
		assertTrue(error.path("message").asText().length() < 300, error::toString);
	}

	@Test
	void aGapBetweenCommasIsABrokenQuestion() throws Exception {
		broken("", "$.cases[0]");
	}

	@Test
	void tenMegabytesOfNestingAreOneBrokenQuestion() throws Exception {
		int deep = 5 << 20;
		broken("{\"id\": \"deep\", \"document\": \"HT25\", \"input\": " + "[".repeat(deep) + "]".repeat(deep) + "}", "$.cases[0]");
		JsonNode answers = answers(
			file("{\"id\": \"deep\", \"input\": " + "{\"a\":".repeat(100) + "1" + "}".repeat(100) + "}").getBytes(StandardCharsets.UTF_8));
		assertEquals("deep", answers.path(0).path("id").asText());
	}

	@Test
	void anEndlessTextIsOneBrokenQuestion() throws Exception {
		broken("{\"id\": \"" + "x".repeat(300) + "\", \"document\": \"HT25\", \"input\": {}}", "$.cases[0].id");
		broken("{\"id\": \"long\", \"title\": \"" + "职".repeat(1 << 20) + "\"}", "$.cases[0]");
	}

	@Test
	void anotherEncodingInOneQuestionBreaksOnlyThat() throws Exception {
		byte[] gbk = "{\"id\": \"x\", \"title\": \"和田地区\", \"document\": \"HT25\", \"input\": {}}".getBytes(Charset.forName("GBK"));
		byte[] head = "{\"schema\": \"fee-cases/1\", \"cases\": [".getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("," + GOOD + "]}").getBytes(StandardCharsets.UTF_8);
		byte[] all = new byte[head.length + gbk.length + tail.length];
		System.arraycopy(head, 0, all, 0, head.length);
		System.arraycopy(gbk, 0, all, head.length, gbk.length);
		System.arraycopy(tail, 0, all, head.length + gbk.length, tail.length);
		assertEquals("$.cases[0]", answers(all).path(0).path("error").path("path").asText());
	}

	@Test
	void aByteOrderMarkIsNoFault() throws Exception {
		answers(("\uFEFF" + file("{}")).getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		``                                                                  | ZH-5010
		`   `                                                               | ZH-5010
		[]                                                                  | ZH-5009
		null                                                                | ZH-5009
		"fee-cases/1"                                                       | ZH-5009
		id,document                                                         | ZH-5009
		{                                                                   | ZH-5002
		{"schema": "fee-cases/1", "cases": [}                               | ZH-5002
		{"schema": "fee-cases/1", "cases": [{"id": "a"}                     | ZH-5002
		{"schema": "fee-cases/1", "cases": [{"id": "a]}                     | ZH-5002
		{"schema": "fee-cases/1", "cases": []} x                            | ZH-5002
		{"schema": "fee-cases/1", "cases": [], "cases": []}                 | ZH-5002
		{"schema": "fee-cases/1", "cases": {}}                              | ZH-5005
		{"schema": "fee-cases/1", "cases": "all"}                           | ZH-5005
		{"schema": "fee-cases/1"}                                           | ZH-5005
		{"schema": "fee-cases/2", "cases": []}                              | ZH-5003
		{"schema": null, "cases": []}                                       | ZH-5003
		{"cases": []}                                                       | ZH-5003
		{"schema": "fee-cases/1", "cases": [], "colour": "red"}             | ZH-5004
		""")
	void aFileThatCannotBeUsedIsRefusedInOneSentence(String text, String code) throws Exception {
		refused(text.getBytes(StandardCharsets.UTF_8), code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32" })
	void wideEncodingsAreRefused(String charset) throws Exception {
		refused(file("{}").getBytes(Charset.forName(charset)), "ZH-5008");
	}

	@Test
	void anotherEncodingOutsideTheQuestionsIsRefused() throws Exception {
		refused("{\"schema\": \"fee-cases/1\", \"title\": \"和田地区收费\", \"cases\": []}".getBytes(Charset.forName("GBK")), "ZH-5008");
	}

	@Test
	void depthOutsideTheQuestionsIsBounded() throws Exception {
		refused(
			("{\"schema\": \"fee-cases/1\", \"documents\": " + "[".repeat(9999) + "]".repeat(9999) + ", \"cases\": []}")
				.getBytes(StandardCharsets.UTF_8),
			"ZH-5007");
	}

	@Test
	void aFolderIsNoFile() {
		assertEquals("ZH-5011", assertThrows(Failure.class,
			() -> QuestionFiles.answer(folder, OutputStream.nullOutputStream(), QuestionTable.Policies.BASE, Locale.ENGLISH)).code());
	}

	private void refused(byte[] bytes, String code) throws Exception {
		Path in = in(bytes);
		Path out = folder.resolve("out.json");
		Failure failure = assertThrows(Failure.class, () -> QuestionFiles.answer(in, out, QuestionTable.Policies.BASE, Locale.ENGLISH));
		assertEquals(code, failure.code());
		assertFalse(Files.exists(out));
		assertTrue(Phrases.of(QuestionFiles.class, Locale.ENGLISH).has(code));
	}

	@Test
	void aHundredThousandEmptyQuestionsAreAnsweredWithoutKeepingThem() throws Exception {
		Path in = in(("{\"schema\": \"fee-cases/1\", \"cases\": [" + "{},".repeat(99_999) + "{}]}").getBytes(StandardCharsets.UTF_8));
		long[] written = { 0 };
		OutputStream count = new OutputStream() {

			@Override
			public void write(int b) {
				written[0]++;
			}

			@Override
			public void write(byte[] b, int off, int len) {
				written[0] += len;
			}
		};
		assertEquals(QuestionFiles.SOME_BROKEN, QuestionFiles.answer(in, count, QuestionTable.Policies.BASE, Locale.ENGLISH));
		assertTrue(written[0] > 100_000);
	}
}
