// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;

import com.fasterxml.jackson.databind.JsonNode;

/** Whoever asks in English is answered in English: Chinese stands only in quotation marks, as the words of a notice, and where a program reads it. */
class EnglishTest extends OnBench {

	private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff]");
	/** What a notice says in its own words. */
	private static final Pattern QUOTED = Pattern.compile("“[^“”]*(“[^“”]*”[^“”]*)*”|\\\\\"[^\"]*\\\\\"");
	private static final Pattern PLAIN_QUOTED = Pattern.compile("\"[^\"]*\"");
	private static final Pattern MEMBER = Pattern.compile("\\s*\"(\\w+)\" : (.*)");
	/** Members that hold the words of a notice, or a key that a program reads. */
	private static final Set<String> SOURCES = Set.of("quote", "id", "key", "group", "file", "series", "number", "source", "values", "arguments");

	private static List<String> chinese(String answer) {
		List<String> found = new ArrayList<>();
		for (String line : answer.split("\\R")) {
			Matcher member = MEMBER.matcher(line);
			boolean json = member.matches();
			String bare = QUOTED.matcher(json ? member.group(2) : line).replaceAll("");
			String words = json ? bare : PLAIN_QUOTED.matcher(bare).replaceAll("");
			if (CHINESE.matcher(words).find() && !(json && SOURCES.contains(member.group(1)))) {
				found.add(line.strip());
			}
		}
		return found;
	}

	private void asked(String... words) {
		int code = bench.run(Stream.concat(Arrays.stream(words), Stream.of("--locale", "en")).toArray());
		assertTrue(code <= 1, bench.err());
		assertTrue(bench.out().length() > 20, bench.out());
		assertEquals(List.of(), chinese(bench.out()), String.join(" ", words));
		assertEquals(List.of(), chinese(bench.err()), String.join(" ", words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "policy check", "policy materials --document HT25 --format text", "policy materials --document XJ23 --format text",
		"policy materials --document BZ --format text", "policy materials --document JX19 --format text",
		"policy guide --document HT25 --format text",
		"policy guide --document XJ23 --format text", "policy guide --document BZ --format text", "policy guide --document JX19 --format text",
		"policy calendar --document HT25 --format text", "policy coverage --format text", "policy calendar --document XJ23 --format ics",
		"check --matter ENTERPRISE",
		"committee --document JX19 --members 9 --present 7 --yes 5", "whatif --list", "help", "help withheld" })
	@DisplayName("Policies, papers, guides, calendars, checks")
	void policies(String words) {
		asked(words.split(" "));
	}

	@Test
	@DisplayName("Numbers of a workspace")
	void numbers() {
		String workspace = folder.resolve("ws").toString();
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", 1500, "--seed", 3), bench.err());
		asked("statistics", "--by", "region,level,series", "--workspace", workspace);
		asked("statistics", "--by", "region,route", "--workspace", workspace, "--role", "analyst");
		asked("policy", "counts", "--year", "2025", "--workspace", workspace);
		asked("policy", "versions", "--workspace", workspace);
		asked("whatif", "--year", "2025", "--change", "fee:SENIOR=480", "--workspace", workspace, "--role", "analyst");
		asked("verify", "--workspace", workspace);
	}

	@Test
	@DisplayName("Coverage: a part of a notice without a number has an English name, a number is quoted, a kind is one word")
	void coverage() throws IOException {
		assertEquals(0, bench.run("policy", "coverage", "--locale", "en"), bench.err());
		for (JsonNode each : json().path("norms")) {
			String place = each.path("clause").asText();
			assertFalse(CHINESE.matcher(QUOTED.matcher(place).replaceAll("")).find(), place);
			assertFalse(CHINESE.matcher(each.path("kind").asText()).find(), each.path("kind").asText());
		}
		assertEquals("Preamble", json().path("norms").path(0).path("clause").asText());
		assertEquals(0, bench.run("policy", "coverage"), bench.err());
		assertEquals("引言", json().path("norms").path(0).path("clause").asText());
	}

	@Test
	@DisplayName("Differences of policies: a fee, a reading, a proposal")
	void differences() throws IOException {
		Path other = Files.createDirectories(folder.resolve("other"));
		Path shipped = Path.of("../org.zhiheng.policies/policies");
		Files.writeString(other.resolve("ht25.policy"), Files.readString(shipped.resolve("ht25.policy")).replace("label=\"高级\" amount=\"450\"",
			"label=\"高级\" amount=\"480\""));
		Files.writeString(other.resolve("interpretations.policy"), Files.readString(shipped.resolve("interpretations.policy"))
			.replace("chosen=\"FLOOR\"", "chosen=\"HALF_UP\"").replace("proposed=\"ANY_TIME\"", "proposed=\"UNDETERMINED\""));
		bench.run("policy", "diff", "shipped", other, "--locale", "en");
		String said = bench.out();
		for (String expected : List.of("fee for senior changed from CNY 450 to CNY 480", "the reading of AMB-PASS-ROUNDING")) {
			assertTrue(said.contains(expected), said);
		}
		assertEquals(List.of(), chinese(said).stream().filter(line -> line.startsWith("\"sentence\"")).toList());
	}

	@Test
	@DisplayName("Each open question has its reason in English too")
	void reasons() throws Exception {
		PolicyBase base = PolicyFiles.base(Bench::policies);
		List<Interpretation> all = base.interpretations();
		assertTrue(all.size() >= 48);
		assertEquals(List.of(), all.stream().filter(each -> each.getWhyEn() == null || each.getWhyEn().isBlank()
			|| CHINESE.matcher(each.getWhyEn()).find()).map(Interpretation::getId).toList());
	}
}
