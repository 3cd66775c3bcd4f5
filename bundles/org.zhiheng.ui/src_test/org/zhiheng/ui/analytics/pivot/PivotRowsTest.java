// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.ui.analytics.Sample;
import org.zhiheng.ui.analytics.pivot.PivotSides.Side;
import org.zhiheng.ui.common.Heading;

class PivotRowsTest {

	private static final PivotQuestion QUESTION = PivotQuestion.of(List.of(Dimension.REGION), List.of(Dimension.YEAR)).hideEmpty(false);

	private static PivotRows rows(Locale locale) throws Failure {
		return new PivotRows(Pivot.of(Sample.population(), QUESTION), Sample.names(locale).labels());
	}

	@Test
	void ratesStandWithTheirCounts() throws Failure {
		PivotRows rows = rows(Locale.SIMPLIFIED_CHINESE);
		assertEquals(List.of("地州", "合计", "2024", "2025"), rows.headings().stream().map(Heading::title).toList());
		assertEquals(3, rows.size());
		assertEquals("和田地区", rows.cell(1, 0));
		assertEquals("30.8%  81/263", rows.cell(1, 2));
		assertEquals("—", rows.cell(0, 3), "nobody was reviewed in 克州 in 2025");
		assertEquals("22.0%  97/440", rows.cell(2, 1), "the total adds counts");
		assertTrue(rows.strong(2) && rows.strong(0, 1) && !rows.strong(0, 3));
	}

	@Test
	void aCellKnowsItsCodesAndAHeadingItsOrder() throws Failure {
		PivotRows rows = rows(Locale.ENGLISH);
		assertEquals(Map.of(Dimension.REGION, "653200", Dimension.YEAR, "2024"), rows.codes(1, 2));
		assertEquals(Map.of(Dimension.REGION, "653200"), rows.codes(1, 0), "a name stands for the total of its row");
		assertEquals(Map.of(), rows.codes(2, 1));
		assertEquals("2025:desc", rows.sort(3, true).key());
		assertEquals("label:asc", rows.sort(0, false).key());
		assertEquals("value:asc", rows.sort(1, false).key());
	}

	@Test
	void whatIsWithheldIsACross() throws Failure {
		PivotRows rows = new PivotRows(Pivot.of(Sample.population(), QUESTION, Rule.USUAL), Sample.names(Locale.ENGLISH).labels());
		assertEquals("×", rows.cell(0, 2), "1 of 29");
	}

	@Test
	void dimensionsMoveBetweenTheSides() {
		PivotSides sides = PivotSides.of(QUESTION).move(Dimension.LEVEL, Side.ROWS);
		assertEquals(List.of(Dimension.REGION, Dimension.LEVEL), sides.rows());
		assertEquals(List.of(Dimension.LEVEL, Dimension.REGION), sides.up(Dimension.LEVEL).rows());
		assertEquals(List.of(Dimension.YEAR, Dimension.REGION), sides.move(Dimension.REGION, Side.COLUMNS).columns());
		assertFalse(sides.at(Side.FREE).contains(Dimension.LEVEL));
		assertTrue(sides.move(Dimension.LEVEL, Side.FREE).at(Side.FREE).contains(Dimension.LEVEL));
	}

	@Test
	void wordsAreThereInBothLanguages() {
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			Phrases phrases = Phrases.of(PivotView.class, locale);
			for (String key : List.of("job", "side_FREE", "to_ROWS", "measure", "why_rows", "counted_BOTH", "open_none", "ZH-8071")) {
				assertTrue(phrases.has(key), key);
			}
		}
	}
}
