// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the help in a terminal. */
class HelpTopicsTest {

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void open() {
		bench = new Bench(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	@DisplayName("help lists all topics with their titles; each can be printed, in lines of a terminal, without marks of a page")
	void topics(String locale) {
		assertEquals(0, bench.run("help", "--locale", locale));
		String list = bench.out();
		List<String> topics = list.lines().filter(line -> line.matches("  (offices|morning|rates|withheld|report) .*"))
			.map(line -> line.strip().split(" ")[0])
			.distinct().toList();
		assertEquals(5, topics.size(), list);
		for (String topic : topics) {
			assertEquals(0, bench.run("help", topic, "--locale", locale), bench.err());
			assertFalse(bench.out().matches("(?s).*(</|<p>|<li>|<code>|&lt;|&amp;).*"), bench.out());
			assertTrue(bench.out().lines().filter(line -> !line.startsWith("Usage") && !line.startsWith("用法")).allMatch(line -> line.length() <= 120),
				bench.out());
			assertTrue(bench.out().length() > 100, bench.out());
		}
	}

	@Test
	@DisplayName("A topic says what its page says: steps numbered, paragraphs apart; a command's options stand below its topic")
	void content() {
		assertEquals(0, bench.run("help", "morning", "--locale", "en"));
		assertTrue(bench.out().startsWith("An analyst’s morning\n\n") && bench.out().contains("\n1. ") && bench.out().contains("\n2. "), bench.out());
		assertEquals(0, bench.run("help", "report", "--locale", "en"));
		assertTrue(bench.out().contains("The annual report and its template") && bench.out().contains("--print-template"), bench.out());
		assertEquals(0, bench.run("help", "policy", "check", "--locale", "en"));
		assertTrue(bench.out().contains("policy check"), bench.out());
	}

	@ParameterizedTest
	@CsvSource({ "reprot, report", "rate, rates", "moning, morning", "polcy check, policy check" })
	@DisplayName("An unknown topic is one sentence with the nearest ones, and exit code 2")
	void unknown(String wrong, String nearest) {
		for (String locale : List.of("zh", "en")) {
			assertEquals(2, bench.run("help", wrong, "--locale", locale));
			assertTrue(bench.err().contains("ZH-7045") && bench.err().contains(nearest) && bench.err().strip().lines().count() == 1, bench.err());
			assertEquals("", bench.out());
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, template, report", "en, small numbers, withheld", "en, numbers small, withheld", "en, zoom, charts", "zh, 模板, report",
		"zh, 上午, morning", "zh, 岗位, offices" })
	@DisplayName("Who asks in his own words is told the topic whose title, or else whose page, holds them")
	void byTitleAndText(String locale, String words, String nearest) {
		assertEquals(2, bench.run("help", words, "--locale", locale));
		String told = bench.err().replaceAll("(?s).*?(最接近的是：|Nearest: )", "");
		assertTrue(told.startsWith(nearest), bench.err());
	}

	@Test
	@DisplayName("The distance of words")
	void distance() {
		assertEquals(List.of(3, 0, 6, 1), List.of(HelpPages.distance("kitten", "sitting"), HelpPages.distance("a", "a"),
			HelpPages.distance("", "report"), HelpPages.distance("rate", "rates")));
	}
}
