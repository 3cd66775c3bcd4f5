// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;

class ReadingTest {

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	private static Population population() {
		PopulationBuilder builder = Rows.builder();
		for (int i = 0; i < 200; i++) {
			builder.add(Rows.reviewed("653201", 2024, i % 10 < 7)).add(Rows.reviewed("652801", 2024, i % 10 < 3));
		}
		return builder.add(Rows.reviewed("650102", 2024, true)).build(1, "v1", false);
	}

	@Test
	@DisplayName("Groups that differ, small groups and few years are each said")
	void sentences() throws Failure {
		String text = String.join("\n", new Reading(Rows.labels(ZH)).of(population().ask(Question.of(Dimension.REGION, Dimension.YEAR))));
		assertTrue(text.contains("大于偶然波动") && text.contains("p < 0.001"), text);
		assertTrue(text.contains("不足 10 人"), text);
		assertTrue(text.contains("不足以判断趋势"), text);
		assertTrue(text.startsWith("合计：参评 401 人中通过 201 人，占 50.1%，"), text);
	}

	@Test
	@DisplayName("One cell and several cells are both good English")
	void plural() throws Failure {
		List<String> sentences = new Reading(Rows.labels(Locale.ENGLISH)).of(population().ask(Question.of(Dimension.REGION)));
		assertTrue(sentences.stream().anyMatch(each -> each.startsWith("One cell has fewer than 10 people reviewed")), sentences.toString());
	}

	@Test
	@DisplayName("Nobody, unknown codes: a sentence")
	void nobody() throws Failure {
		List<String> sentences = new Reading(Rows.labels(ZH)).of(population().ask(Question.of().where(Dimension.LEVEL, Set.of("KING"))));
		assertEquals(2, sentences.size());
		assertTrue(sentences.get(0).contains("KING"));
	}

	@Test
	@DisplayName("An empty workspace is not told that its own usual filter is wrong")
	void empty() throws Failure {
		List<String> sentences = new Reading(Rows.labels(Locale.ENGLISH)).of(Rows.builder().build(1, "v1", false).ask(Question.of(Dimension.REGION)));
		assertEquals(1, sentences.size());
		assertTrue(sentences.get(0).startsWith("No application for review is held"), sentences.toString());
	}

	@Test
	@DisplayName("Comparing says which is higher, or that it cannot tell, and never that they are the same")
	void compare() {
		Reading reading = new Reading(Rows.labels(Locale.ENGLISH));
		String tell = reading.compare("A", rate(30, 100), "B", rate(70, 100));
		assertTrue(tell.startsWith("B is 40.0 percentage points above A"), tell);
		String cannot = reading.compare("A", rate(6, 10), "B", rate(5, 10));
		assertTrue(cannot.contains("includes 0") && cannot.contains("10.0 percentage points apart"), cannot);
		assertTrue(reading.compare("A", rate(0, 0), "B", rate(5, 10)).contains("no data"));
	}

	private static Rate rate(long some, long of) {
		return new Rate(RateDefinition.PASS, some, of);
	}

	@Test
	@DisplayName("Percentages are rounded half up to one decimal, with a true minus and no minus zero")
	void percent() {
		assertEquals("64.1%", Percent.of(0.6405));
		assertEquals("−1.4", Percent.points(-0.0142));
		assertEquals("0.0", Percent.points(-0.0001));
		assertEquals("< 0.001", Percent.p(0.00099));
		assertEquals("= 0.050", Percent.p(0.05));
	}
}
