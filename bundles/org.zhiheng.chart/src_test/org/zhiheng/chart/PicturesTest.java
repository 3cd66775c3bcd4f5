// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

class PicturesTest {

	private static final Population POPULATION = Samples.population();
	private static final Pictures PICTURES = new Pictures(Samples.labels(Locale.SIMPLIFIED_CHINESE));

	private static Breakdown ask(Question question) {
		try {
			return POPULATION.ask(question);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private static JFreeChart chart(Picture picture) {
		return new ChartMaker(new Look(Theme.LIGHT, Typeface.installed(), Locale.SIMPLIFIED_CHINESE)).make(picture);
	}

	private static final Breakdown BOTH = ask(Question.of(Dimension.REGION, Dimension.YEAR));

	@Test
	@DisplayName("An English title parts its dimensions")
	void titles() {
		assertEquals("Professional-title review: pass rate by prefecture and level and year",
			Samples.labels(Locale.ENGLISH).title(Question.of(Dimension.REGION, Dimension.LEVEL, Dimension.YEAR)));
	}

	@Test
	@DisplayName("Every line has a mark for every year; missing cells are gaps and named; nobody reviewed is a gap, not 0 %")
	void gaps() {
		Picture.Lines lines = PICTURES.lines(BOTH, Set.of("653200"));
		assertEquals(List.of(2021, 2022, 2023, 2024, 2025), lines.periods());
		assertTrue(lines.lines().stream().allMatch(line -> line.marks().size() == 5));
		assertEquals(3, lines.marks().stream().filter(mark -> mark.rate().isEmpty()).count());
		assertTrue(lines.heading().notes().get(0).contains("克孜勒苏柯尔克孜自治州 2022"));
		XYPlot plot = (XYPlot) chart(lines).getPlot();
		long missing = 0;
		for (int series = 0; series < plot.getDataset(2).getSeriesCount(); series++) {
			for (int item = 0; item < 5; item++) {
				missing += Double.isNaN(plot.getDataset(2).getYValue(series, item)) ? 1 : 0;
			}
		}
		assertEquals(3, missing, "a gap is missing from the drawing too");
	}

	@Test
	@DisplayName("A whole year missing in between stays on the axis as a gap")
	void missingYear() {
		Picture.Lines lines = PICTURES.lines(ask(Question.of(Dimension.YEAR).where(Dimension.YEAR, Set.of("2021", "2024"))), Set.of());
		assertEquals(List.of(2021, 2022, 2023, 2024), lines.periods());
		assertTrue(lines.marks().get(1).rate().isEmpty() && lines.marks().get(2).rate().isEmpty());
	}

	@Test
	@DisplayName("One highlighted line, the total, and the rest in grey; without a choice among many the total is highlighted")
	void roles() {
		Picture.Lines lines = PICTURES.lines(BOTH, Set.of("653200"));
		assertEquals(List.of("和田地区"), names(lines, Line.Role.HIGHLIGHTED));
		assertEquals(List.of("合计"), names(lines, Line.Role.TOTAL));
		assertEquals(13, names(lines, Line.Role.CONTEXT).size());
		assertEquals(List.of("合计"), names(PICTURES.lines(BOTH, Set.of()), Line.Role.HIGHLIGHTED));
	}

	private static List<String> names(Picture.Lines lines, Line.Role role) {
		return lines.lines().stream().filter(line -> line.role() == role).map(Line::name).toList();
	}

	@Test
	@DisplayName("Bars are sorted, gaps last, from zero; totals are added, not averaged; every prefecture has its place")
	void bars() {
		Breakdown year = ask(Question.of(Dimension.REGION).where(Dimension.YEAR, Set.of("2022")));
		Picture.Bars bars = PICTURES.bars(year, Dimension.REGION, Set.of());
		assertEquals(14, bars.bars().size());
		List<Double> rates = bars.bars().stream().map(mark -> mark.rate().orElse(-1)).toList();
		assertEquals(rates.stream().sorted((a, b) -> Double.compare(b, a)).toList(), rates);
		assertEquals(2, rates.stream().filter(rate -> rate < 0).count());
		assertEquals(year.total().counted(), bars.total().counted());
		CategoryPlot plot = (CategoryPlot) chart(bars).getPlot();
		assertEquals(0, plot.getRangeAxis().getLowerBound());
		assertTrue(plot.getRangeAxis().getUpperBound() <= 1);
	}

	@Test
	@DisplayName("The axis of lines holds every interval drawn and says where it does not start at zero")
	void axis() {
		Picture.Lines lines = PICTURES.lines(BOTH, Set.of("653200"));
		var range = LinePlot.axis(lines);
		lines.marks().forEach(mark -> mark.rate().ifPresent(rate -> assertTrue(range.contains(rate))));
		lines.lines().stream().filter(line -> line.role() == Line.Role.HIGHLIGHTED).flatMap(line -> line.marks().stream())
			.forEach(mark -> mark.interval().ifPresent(each -> assertTrue(range.contains(each.low()) && range.contains(each.high()))));
		assertTrue(range.getLowerBound() >= 0 && range.getUpperBound() <= 1);
		for (Counted edge : List.of(new Counted(0, 5), new Counted(5, 5), new Counted(500_000, 1_000_000))) {
			Line line = new Line("x", Line.Role.HIGHLIGHTED, List.of(new Mark(List.of("x"), "x", edge)));
			var narrow = LinePlot.axis(new Picture.Lines(lines.heading(), List.of(2021), List.of(line)));
			assertTrue(narrow.getLength() > 0 && narrow.getLowerBound() >= 0 && narrow.getUpperBound() <= 1, narrow.toString());
		}
	}

	@Test
	@DisplayName("Empty data is a sentence with the same words around it, not a chart")
	void empty() throws Failure {
		Picture.Bars bars = PICTURES.bars(ask(Question.of(Dimension.REGION).where(Dimension.YEAR, Set.of("1999"))), Dimension.REGION, Set.of());
		assertTrue(bars.empty());
		XYPlot plot = (XYPlot) chart(bars).getPlot();
		assertTrue(String.valueOf(plot.getNoDataMessage()).startsWith("没有可以画出的数据"));
		Picture.Lines none = PICTURES.lines(ask(Question.of(Dimension.YEAR).where(Dimension.YEAR, Set.of("1999"))), Set.of());
		assertTrue(none.empty());
		Look look = new Look(Theme.DARK, Typeface.installed(), Locale.ENGLISH);
		assertEquals(0, new ChartExport(none, look).pixels(600, 300, 1).spots().size());
	}

	@Test
	@DisplayName("The words: definition, n, interval, snapshot, policy, demo mark")
	void words() {
		Heading heading = PICTURES.lines(BOTH, Set.of()).heading();
		assertEquals("各地州历年职称评审通过率", heading.title());
		assertEquals("通过率 = 通过 ÷ 参评；申报类型：评审；2021–2025 年度", heading.definition());
		String footer = String.join(" ", heading.footer());
		for (String part : List.of("n = 18,917", "Wilson 95%", "#1842", "政策 v6")) {
			assertTrue(footer.contains(part), part);
		}
		assertEquals(Optional.of("演示数据：人员均为虚构"), heading.demo());
	}

	@Test
	@DisplayName("A table of counts becomes bars and lines; with many rows the picture grows")
	void counts() {
		CountsTable table = new CountsTable(List.of(row("a", 10, 5, 2021), row("a", 10, 6, 2023), row("b", 0, 0, 2021)), false, false, true);
		CountsPictures pictures = new CountsPictures(Locale.ENGLISH, "counts.csv");
		Picture.Bars bars = pictures.bars(table);
		assertEquals(List.of("a", "b"), bars.bars().stream().map(Mark::label).toList());
		assertEquals(new Counted(11, 20), bars.total().counted());
		Picture.Lines lines = pictures.lines(table, Set.of());
		assertEquals(List.of(2021, 2022, 2023), lines.periods());
		assertFalse(lines.empty());
		assertTrue(String.join(" ", lines.heading().footer()).contains("counts.csv"));
	}

	private static CountsRow row(String group, long total, long passed, double period) {
		return new CountsRow(group, new Counted(passed, total), OptionalDouble.empty(), Optional.empty(), OptionalDouble.of(period));
	}

	@Test
	@DisplayName("Labels at the end of lines stand apart, in order, within the area")
	void apart() {
		var area = new java.awt.geom.Rectangle2D.Double(0, 100, 500, 300);
		double[] places = EndLabelAxis.apart(new double[]{ 100, 101, 102, 250, 251, 399, 400 }, 20, area);
		for (int i = 1; i < places.length; i++) {
			assertTrue(places[i] - places[i - 1] >= 20 - 1e-9, i + ": " + places[i]);
		}
		assertTrue(places[0] >= 100 && places[6] <= 400 + 1e-9);
	}
}
