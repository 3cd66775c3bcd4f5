// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.inference.Reason;

class CountsTest {

	private static CountsTable table(String... lines) throws Failure {
		return table("period", lines);
	}

	private static CountsTable table(String period, String[] lines) throws Failure {
		List<CountsLine> rows = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			rows.add(new CountsLine(i + 1, List.of(lines[i].split(",", -1))));
		}
		return CountsTable.read(rows, period);
	}

	private static CountsFigures figures(CountsTable table) throws Failure {
		return CountsAnalysis.of(table, OptionalDouble.empty());
	}

	private static final String[] SMOKERS = { "group,total,passed,year", "a,86,83,1", "b,93,90,2", "c,136,129,3", "d,82,70,4" };

	@Test
	@DisplayName("Smokers: heterogeneity and trend as R prints them (?prop.trend.test), period column by name")
	void smokers() throws Failure {
		CountsFigures figures = figures(table("year", SMOKERS));
		assertEquals(12.6004, figures.heterogeneity().value().orElseThrow().test().chi2(), 0.00005);
		assertEquals(8.2249, figures.trend().value().orElseThrow().test().chi2(), 0.00005);
		assertEquals(372.0 / 397, figures.target().value().orElseThrow(), 1e-15);
	}

	@Test
	@DisplayName("Rabbits: CMH over strata as R prints it (?mantelhaen.test); strata of a group are summed elsewhere")
	void rabbits() throws Failure {
		CountsTable table = table("group,total,passed,stratum", "now,6,0,1/8", "later,5,0,1/8", "now,6,3,1/4", "later,6,0,1/4", "now,6,6,1/2",
			"later,6,2,1/2", "now,6,5,1", "later,6,6,1", "now,2,2,4", "later,5,5,4");
		CountsFigures figures = figures(table);
		assertEquals(3.9286, figures.mantelHaenszel().value().orElseThrow().corrected().chi2(), 0.00005);
		assertEquals(2, figures.groups().size());
		assertEquals(26, figures.groups().get(0).counted().total());
		double expected = figures.groups().get(0).ratio().value().orElseThrow().expected();
		assertEquals(6 * 0 / 11.0 + 6 * 3 / 12.0 + 6 * 8 / 12.0 + 6 * 11 / 12.0 + 2 * 7 / 7.0, expected, 1e-12);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@DisplayName("What cannot be counts is refused with its line")
	@CsvSource(delimiter = '|', value = { "ZH-4005|a,5,6", "ZH-4004|a,-1,0", "ZH-4004|a,5.5,2", "ZH-4004|a,5,x", "ZH-4004|a,,2", "ZH-4007|,5,2",
		"ZH-4003|a,5", "ZH-4004|a,99999999999,2", "ZH-4004|a,1e3,2", "ZH-4004|a,NaN,2" })
	void refused(String code, String line) {
		Failure failure = assertThrows(Failure.class, () -> table("group,total,passed", "ok,5,2", line));
		assertEquals(code, failure.code());
		assertTrue(failure.sentence(Locale.ENGLISH).toLowerCase(Locale.ROOT).contains("line 3"), failure.sentence(Locale.ENGLISH));
		assertTrue(failure.sentence(Locale.SIMPLIFIED_CHINESE).contains("第 3 行"));
	}

	@Test
	@DisplayName("A file without heading, column or period column is refused")
	void headings() {
		assertEquals("ZH-4001", assertThrows(Failure.class, () -> table()).code());
		assertEquals("ZH-4002", assertThrows(Failure.class, () -> table("group,total", "a,1")).code());
		assertEquals("ZH-4002", assertThrows(Failure.class, () -> table("jahr", SMOKERS)).code());
		assertEquals("ZH-4008", assertThrows(Failure.class, () -> table("group,total,passed,total", "a,1,1,1")).code());
		assertEquals("ZH-4006", assertThrows(Failure.class, () -> table("group,total,passed,period", "a,1,1,soon")).code());
		assertEquals("ZH-4010", assertThrows(Failure.class, () -> CountsAnalysis.of(table(SMOKERS), OptionalDouble.of(1.2))).code());
		assertEquals("ZH-4010", assertThrows(Failure.class, () -> CountsAnalysis.of(table(SMOKERS), OptionalDouble.of(Double.NaN))).code());
	}

	@Test
	@DisplayName("Byte order mark, blanks, capitals, blank lines and 12.0 are read")
	void dirty() throws Failure {
		CountsTable table = table("\uFEFFGroup, Total ,PASSED", "", "甲, 12.0 , 5");
		assertEquals(12, table.rows().get(0).counted().total());
	}

	@Test
	@DisplayName("A group of nobody has no figure and takes no part in q; nothing is NaN")
	void emptyGroup() throws Failure {
		CountsFigures figures = figures(table("group,total,passed", "a,0,0", "b,10,5", "c,20,4"));
		GroupFigures none = figures.groups().get(0);
		assertEquals(Reason.NO_DATA, none.rate().reason().orElseThrow());
		assertEquals(Reason.NO_DATA, none.q().reason().orElseThrow());
		double larger = Math.max(figures.groups().get(1).p().value().orElseThrow(), figures.groups().get(2).p().value().orElseThrow());
		double most = figures.groups().stream().flatMap(each -> each.q().value().stream()).mapToDouble(Double::doubleValue).max().orElseThrow();
		assertEquals(larger, most, 1e-15, "the largest p of two groups is its own q: the empty group does not count");
	}

	@ParameterizedTest(name = "{0}")
	@DisplayName("Extreme tables give a complete document of numbers and reasoned nulls")
	@CsvSource(delimiter = '|', value = { "group,total,passed", "group,total,passed;a,0,0", "group,total,passed;a,1,1",
		"group,total,passed;a,5,5;b,7,7",
		"group,total,passed;a,5,0;b,7,0", "group,total,passed;a,5,0;b,7,7", "group,total,passed,expected;a,5,3,0;b,7,4,9",
		"group,total,passed,stratum;a,5,5,x;b,7,7,x", "group,total,passed,stratum,period;a,5,5,x,2021;b,7,0,y,2021",
		"group,total,passed,expected;a,500,25,20.5;b,700,30,41.5" })
	void extremes(String text) throws Failure {
		CountsTable table = table(text.split(";"));
		for (OptionalDouble target : List.of(OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(0.5), OptionalDouble.of(1))) {
			Map<String, Object> content = new CountsDocument(table, CountsAnalysis.of(table, target), Locale.ENGLISH).content();
			assertEquals("statistics/1", content.get("schema"));
			sound("", content);
		}
	}

	private static void sound(String path, Object value) {
		if (value instanceof Double number) {
			assertTrue(Double.isFinite(number), path + " " + number);
		} else if (value instanceof Map<?, ?> map) {
			map.forEach((key, each) -> sound(path + "/" + key, each));
		} else if (value instanceof List<?> list) {
			list.forEach(each -> sound(path + "[]", each));
		} else {
			assertTrue(value == null || value instanceof String || value instanceof Long || value instanceof Integer, path);
		}
	}

	@Test
	@DisplayName("The document has the entries of the contract in order, nulls with notes, and a method for each figure")
	void document() throws Failure {
		CountsTable table = table("group,total,passed", "a,100,80", "b,50,20");
		Map<String, Object> content = new CountsDocument(table, figures(table), Locale.ENGLISH).content();
		assertEquals(List.of("schema", "overall", "target", "groups", "overdispersion", "heterogeneity", "trend", "cmh", "inequality", "methods",
			"notes", "readings"), List.copyOf(content.keySet()));
		Map<?, ?> group = assertInstanceOf(Map.class, assertInstanceOf(List.class, content.get("groups")).get(0));
		assertEquals("[group, total, passed, rate, wilson95, wilson998, exact95, funnel95, funnel998, funnelAdjusted95, funnelAdjusted998, z, p, q, "
			+ "shrunk, ratio]", group.keySet().toString());
		assertNull(content.get("trend"));
		Map<?, ?> notes = assertInstanceOf(Map.class, content.get("notes"));
		assertEquals("there is no period column", notes.get("trend"));
		assertTrue(notes.containsKey("groups[a].ratio") && notes.containsKey("cmh"));
		assertFalse(assertInstanceOf(Map.class, content.get("methods")).isEmpty());
	}

	@Test
	@DisplayName("q of the smallest p among m groups is at most m times p and at least p (BH)")
	void adjusted() throws Failure {
		CountsFigures figures = figures(table("group,total,passed", "a,100,80", "b,100,60", "c,100,62", "d,0,0"));
		for (GroupFigures group : figures.groups().subList(0, 3)) {
			double p = group.p().value().orElseThrow();
			double q = group.q().value().orElseThrow();
			assertTrue(q >= p && q <= Math.min(1, 3 * p) + 1e-12, p + " " + q);
		}
	}

	@Test
	@DisplayName("Ratio limits: exact Poisson for rare passes (137 over 24.19893, R ?poisson.test), binomial otherwise")
	void ratio() throws Failure {
		CountsTable rare = table("group,total,passed,expected", "nickel,10000,137,24.19893", "rest,10000,10,10");
		var ratio = figures(rare).groups().get(0).ratio().value().orElseThrow();
		assertEquals("poisson", ratio.law());
		assertEquals(4.753125, ratio.limits().low(), 5e-7);
		CountsTable usual = table("group,total,passed,expected", "a,50,30,25", "b,50,20,25");
		assertEquals("poisson-binomial", figures(usual).groups().get(0).ratio().value().orElseThrow().law());
	}
}
