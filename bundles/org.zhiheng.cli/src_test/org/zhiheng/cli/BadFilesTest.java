// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged questions and policies that contradict themselves end in one sentence that names the place. */
class BadFilesTest extends OnBench {

	private static final String QUESTION = "{\"schema\":\"fee-cases/1\",\"cases\":[{\"id\":\"费\",\"document\":\"HT25\",\"input\":{\"level\":\"INTERMEDIATE\","
		+ "\"route\":\"REVIEW\",\"year\":2025,\"application_status\":\"已接收材料\",\"persons\":1}}]}";

	private Path bytes(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("q.json"), bytes);
	}

	private void refusedQuestion(String code, Path in) {
		Path out = folder.resolve("answers.json");
		assertRefused(code, String.valueOf(in.getFileName()), "ask", "--in", in, "--out", out);
		assertFalse(Files.exists(out), "no half answer");
		assertFalse(Files.exists(bench.home.resolve("log")), "nothing was a fault of the program");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GBK", "GB18030" })
	void questionsInAnotherEncodingAreRefused(String charset) throws IOException {
		refusedQuestion("ZH-5008", bytes(QUESTION.getBytes(Charset.forName(charset))));
	}

	@Test
	void truncatedQuestionsAreRefusedWhereverTheyEnd() throws IOException {
		byte[] whole = QUESTION.getBytes(StandardCharsets.UTF_8);
		Path out = folder.resolve("answers.json");
		for (int end = 1; end < whole.length; end++) {
			Path in = bytes(Arrays.copyOf(whole, end));
			assertEquals(2, bench.run("ask", "--in", in, "--out", out), "cut after " + end + " bytes: " + bench.err());
			assertTrue(bench.err().matches("(?s)[^\\n]*(ZH-5002|ZH-5008)\\R"), "cut after " + end + " bytes: " + bench.err());
		}
		assertFalse(Files.exists(out));
		assertEquals(0, bench.run("ask", "--in", bytes(whole), "--out", out), bench.err());
	}

	@Test
	void emptyFilesAndFoldersAreRefused() throws IOException {
		refusedQuestion("ZH-5010", bytes(new byte[0]));
		refusedQuestion("ZH-5010", bytes(new byte[]{ (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }));
		refusedQuestion("ZH-7007", Files.createDirectory(folder.resolve("folder.json")));
		refusedQuestion("ZH-7007", folder.resolve("none.json"));
	}

	/** A folder with one shipped file in other words. */
	private Path changed(String name, String from, String to) throws IOException {
		String shipped = Files.readString(Path.of("..", "org.zhiheng.policies", "policies", name));
		assertTrue(shipped.contains(from), from);
		Path policies = Files.createDirectories(folder.resolve("policies"));
		Files.writeString(policies.resolve(name), shipped.replace(from, to));
		return policies;
	}

	private void found(Path policies, String code, String place, String words) {
		assertEquals(1, bench.run("policy", "check", "--policies", policies, "--least", "error"), bench.err());
		assertTrue(bench.out().contains("\"" + code + "\""), bench.out());
		assertTrue(bench.err().lines().anyMatch(line -> line.contains(place) && line.contains(words)), bench.err());
		assertEquals(0, bench.run("ask", "--in", folder.resolve("q.json"), "--policies", policies), bench.err());
		assertTrue(bench.err().lines().anyMatch(line -> line.contains(place) && line.contains(words)), "whoever asks is told too: " + bench.err());
	}

	@Test
	void contradictionsInPoliciesAreNamedToWhoeverAsks() throws IOException {
		bytes(QUESTION.getBytes(StandardCharsets.UTF_8));
		found(changed("xj70.policy", "fact=\"first_application\"", "fact=\"shoe_size\""), "FACT_UNKNOWN", "XJ70-3.5", "shoe_size");
		found(changed("xj70.policy", "  <basedOn>", "  <basedOn>HT25</basedOn>\n  <basedOn>"), "DOCUMENT_CYCLE", "HT25", "依据");
		Files.delete(folder.resolve("policies").resolve("xj70.policy"));
		found(changed("ht25.policy", "<years>2025</years>", "<years>2031</years>"), "SCOPE_EMPTY", "HT25-", "2031");
	}

	@Test
	void policiesInForceAndHarmlessChangesAreNotSpokenOf() throws IOException {
		Path question = bytes(QUESTION.getBytes(StandardCharsets.UTF_8));
		assertEquals(0, bench.run("ask", "--in", question), bench.err());
		assertEquals("", bench.err());
		assertEquals(0, bench.run("ask", "--in", question, "--policies", changed("ht25.policy", "amount=\"450\"", "amount=\"480\"")), bench.err());
		assertEquals("", bench.err(), "a changed version is a matter of policy check");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<policy:Document", "</policy:Document>" })
	void policiesThatCannotBeReadAreRefused(String cut) throws IOException {
		bytes(QUESTION.getBytes(StandardCharsets.UTF_8));
		Path policies = changed("bz.policy", cut, "<<");
		assertRefused("ZH-3003", "bz.policy", "ask", "--in", folder.resolve("q.json"), "--policies", policies);
		assertRefused("ZH-3001", "nowhere", "ask", "--in", folder.resolve("q.json"), "--policies", folder.resolve("nowhere"));
	}
}
