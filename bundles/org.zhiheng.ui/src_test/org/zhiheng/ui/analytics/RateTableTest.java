// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.ui.common.Heading;

/** Intervals of 81/263, 15/148 and 1/29 as R. G. Newcombe, Statistics in Medicine 17 (1998) 857, table I. */
class RateTableTest {

	private static List<String> row(RateTable table, int row) {
		return IntStream.range(0, table.headings().size()).mapToObj(column -> table.cell(row, column)).toList();
	}

	@Test
	void ratesStandWithTheirIntervalsAndTotals() {
		RateTable table = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.RATES);
		assertEquals(List.of("地州", "合计 参评/人", "通过/人", "通过率 % [95 %]", "2024 %", "2025 %"),
			table.headings().stream().map(Heading::title).toList());
		assertEquals(List.of("克孜勒苏柯尔克孜自治州", "29", "1", "3.4 [0.6–17.2]", "3.4 [0.6–17.2]", "–"), row(table, 0));
		assertEquals("30.8 [25.5–36.6]", table.cell(1, 4));
		assertEquals("10.1 [6.2–16.0]", table.cell(1, 5));
		assertEquals("合计", table.cell(2, 0));
		assertEquals("440", table.cell(2, 1));
		assertEquals("97", table.cell(2, 2));
		assertTrue(table.strong(2));
	}

	@Test
	void countsAndSingleLines() {
		Answer answer = Sample.answer(Locale.ENGLISH);
		assertEquals("81/263", new RateTable(answer, RateForm.COUNTS).cell(1, 4));
		RateTable lines = new RateTable(answer, RateForm.LINES);
		assertEquals(5, lines.size());
		assertEquals(List.of("克孜勒苏柯尔克孜自治州", "2025", "0", "0", "–", "–"), row(lines, 1));
		assertEquals(List.of("和田地区", "2024", "263", "81", "30.8", "25.5–36.6"), row(lines, 2));
	}

	@Test
	void sortsWithTheTotalAtTheFootAndGapsLast() {
		RateTable table = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.RATES);
		table.sort(5, false);
		assertEquals("和田地区", table.cell(0, 0));
		assertEquals("–", table.cell(1, 5));
		table.sort(5, true);
		assertEquals("–", table.cell(1, 5), "what has no rate comes last in either order");
		table.sort(1, true);
		assertEquals("和田地区", table.cell(0, 0));
		assertEquals("合计", table.cell(2, 0));
	}

	@Test
	void filtersByWordsAndKeepsTheTotalOfAll() {
		RateTable table = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.RATES);
		table.filter(" 和田 ");
		assertEquals(2, table.size());
		assertEquals("和田地区", table.cell(0, 0));
		assertEquals("440", table.cell(1, 1), "the foot still counts every row");
		table.filter("没有");
		assertEquals(0, table.size());
		table.filter("");
		assertEquals(3, table.size());
	}

	/** A number asked about is that of its column: totals first, then the years. */
	@Test
	void aCellKnowsItsGroupAndYear() {
		RateTable table = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.RATES);
		assertEquals(Map.of(Dimension.REGION, "653200"), table.codes(1, 3));
		assertEquals(Map.of(Dimension.REGION, "653200", Dimension.YEAR, "2024"), table.codes(1, 4));
		assertEquals(Map.of(Dimension.YEAR, "2025"), table.codes(2, 5));
		assertEquals(Map.of(), table.codes(2, 0));
		assertEquals(Map.of(Dimension.REGION, "653200", Dimension.YEAR, "2024"),
			new RateTable(Sample.answer(Locale.ENGLISH), RateForm.LINES).codes(2, 3));
	}

	/** What a window of 1,440 points leaves for the table holds the totals and five years without scrolling. */
	@Test
	void fiveYearsFit() {
		List<Heading> headings = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.RATES).headings();
		int year = headings.get(4).least();
		assertTrue(headings.stream().mapToInt(Heading::least).sum() + 3 * year <= 1040, headings.toString());
	}

	@Test
	void findsTheRegionOfARow() {
		RateTable table = new RateTable(Sample.answer(Locale.SIMPLIFIED_CHINESE), RateForm.LINES);
		assertEquals(Optional.of("653200"), table.group(2));
		assertEquals(2, table.row("653200"));
		assertEquals(-1, table.row("650100"));
		assertFalse(table.group(4).isPresent(), "the foot is nobody's");
		assertFalse(table.group(-1).isPresent());
	}
}
