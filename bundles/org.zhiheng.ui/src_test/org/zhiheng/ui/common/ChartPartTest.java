// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.zhiheng.chart.CountsSubject;
import org.zhiheng.chart.Heat;
import org.zhiheng.chart.Kind;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.Multiples;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

class ChartPartTest {

	private static CountsSubject groups(int many) {
		List<CountsRow> rows = new ArrayList<>();
		for (int i = 0; i < many; i++) {
			for (int year = 2021; year < 2026; year++) {
				rows.add(new CountsRow("巴音郭楞蒙古自治州" + i, new Counted(40 + i % 9, 90), OptionalDouble.empty(), Optional.empty(),
					OptionalDouble.of(year)));
			}
		}
		return new CountsSubject(new CountsTable(rows, false, false, true), Locale.SIMPLIFIED_CHINESE, "c.csv");
	}

	/** What is seen first are whole rows, in windows of any height. */
	@Test
	void whatIsSeenFirstAreWholeRows() throws Failure {
		for (int many : List.of(2, 14, 41, 500)) {
			Heat heat = (Heat) Kind.HEAT.of(groups(many), OptionalDouble.empty());
			for (int height = 200; height < 1000; height += 37) {
				Lens first = ChartPart.first(heat, heat.height() * 3 / 4, 600, height);
				double rows = (first.high() - first.low()) * many;
				assertEquals(Math.rint(rows), rows, 1e-6, many + " in " + height);
				assertTrue(Math.rint(rows) >= 1 && first.high() == 1, many + " in " + height);
			}
		}
	}

	/** A narrower view has fewer panels side by side, more rows, and so shows a smaller share of them first. */
	@Test
	void narrowViewsShowFewerPanelsAtOnce() throws Failure {
		Multiples panels = (Multiples) Kind.MULTIPLES.of(groups(14), OptionalDouble.empty());
		assertTrue(panels.columns(560) < panels.columns(960), panels.columns(560) + " " + panels.columns(960));
		assertTrue(panels.height(560) > panels.height());
		int least = panels.height() * 3 / 4;
		Lens narrow = ChartPart.first(panels, least, 560, 450);
		Lens wide = ChartPart.first(panels, least, 960, 450);
		assertTrue(narrow.high() - narrow.low() < wide.high() - wide.low(), narrow + " " + wide);
	}

	/** Whoever sees some rows is told so, and which; whoever sees all is told nothing. */
	@Test
	void whatIsNotSeenIsSaid() throws Failure {
		Heat heat = (Heat) Kind.HEAT.of(groups(14), OptionalDouble.empty());
		ChartPart part = new ChartPart();
		assertEquals("", part.told(heat, 600, Locale.ENGLISH));
		part.look(Optional.of(Lens.top(9 / 14.0)), Lens.ALL);
		assertTrue(part.told(heat, 600, Locale.ENGLISH).startsWith("rows 1–9 of 14"), part.told(heat, 600, Locale.ENGLISH));
		part.look(Optional.of(new Lens(0, 1, 0, 9 / 14.0)), Lens.ALL);
		assertTrue(part.told(heat, 600, Locale.SIMPLIFIED_CHINESE).startsWith("第 6–14 行，共 14 行"));
	}
}
