// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.chart.pdf.PdfDocument;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;

/** Words on pictures: none lies over another, none leaves the page, names are whole. */
class LayoutTest {

	/** A name as long as those of committees are. */
	private static final String COMMITTEE = "克孜勒苏柯尔克孜自治州哲学社会科学研究系列中级评审委员会";
	private static final Typeface FACE = Typeface.installed();
	/** Letters may come so close, in points. */
	private static final double TOUCH = 0.5;

	private static Map<String, Picture> pictures(Locale locale) throws Failure {
		Population population = Samples.population();
		Map<String, Picture> pictures = new LinkedHashMap<>();
		for (Set<String> years : List.of(Set.<String>of(), Set.of("2024"))) {
			Question question = Question.of(Dimension.REGION, Dimension.YEAR);
			Question asked = years.isEmpty() ? question : question.where(Dimension.YEAR, years);
			String tag = years + " " + locale + " ";
			pictures.put(tag + "bars", new Pictures(Samples.labels(locale)).bars(population.ask(asked), Dimension.REGION, Set.of()));
			pictures.put(tag + "trend", new Pictures(Samples.labels(locale)).lines(population.ask(asked), Set.of("653200")));
			pictures.put(tag + "flow", new FlowMaker(Samples.labels(locale)).make(population, asked));
			for (Kind kind : Kind.values()) {
				pictures.put(tag + kind, kind.of(new BreakdownSubject(population.ask(asked), Samples.labels(locale)), OptionalDouble.empty()));
				pictures.put(tag + kind + " one", kind.of(new BreakdownSubject(population.ask(asked.where(Dimension.REGION, Set.of("653200"))),
					Samples.labels(locale)), OptionalDouble.empty()));
			}
		}
		return pictures;
	}

	/** Committees with names of full length. */
	private static Map<String, Picture> committees(int many) throws Failure {
		List<CountsRow> rows = new ArrayList<>();
		for (int i = 0; i < many; i++) {
			for (int year = 2021; year <= 2025; year++) {
				rows.add(KindTest.row(COMMITTEE + (100 + i), 20 + i * 7 % 31, 11 + i * 5 % 9, year));
			}
		}
		CountsTable table = new CountsTable(rows, false, false, true);
		CountsSubject subject = new CountsSubject(table, Locale.SIMPLIFIED_CHINESE, "counts.csv");
		Map<String, Picture> pictures = new LinkedHashMap<>();
		pictures.put("bars", new CountsPictures(Locale.SIMPLIFIED_CHINESE, "counts.csv").bars(table));
		for (Kind kind : List.of(Kind.CATERPILLAR, Kind.HEAT, Kind.MULTIPLES)) {
			pictures.put(kind.key(), kind.of(subject, OptionalDouble.empty()));
		}
		return pictures;
	}

	private static byte[] svg(Picture picture) throws Failure {
		return new ChartExport(picture, new Look(Theme.LIGHT, FACE, Locale.SIMPLIFIED_CHINESE)).svg(ChartExport.WIDTH, picture.height());
	}

	private static void assertApart(String name, Picture picture) throws Failure {
		List<Texts.Text> texts = Texts.of(svg(picture), FACE);
		assertTrue(texts.size() > 4, name);
		Rectangle2D page = new Rectangle2D.Double(0, 0, ChartExport.WIDTH, picture.height());
		for (int i = 0; i < texts.size(); i++) {
			Texts.Text one = texts.get(i);
			assertTrue(page.contains(one.place()), name + ": leaves the page: " + one);
			for (Texts.Text other : texts.subList(i + 1, texts.size())) {
				Rectangle2D both = one.place().createIntersection(other.place());
				assertFalse(both.getWidth() > TOUCH && both.getHeight() > TOUCH, name + ": " + one + " over " + other);
			}
		}
	}

	@Test
	@DisplayName("All kinds, both languages, five years or one, fourteen prefectures or one: no words over others, none beyond the page")
	void wordsStandApart() throws Failure {
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			for (Map.Entry<String, Picture> each : pictures(locale).entrySet()) {
				assertApart(each.getKey(), each.getValue());
			}
		}
	}

	@Test
	@DisplayName("Thirty and five hundred committees: every name is written whole, on two lines where one is too short")
	void namesAreWhole() throws Failure {
		for (int many : List.of(30, 500)) {
			for (Map.Entry<String, Picture> each : committees(many).entrySet()) {
				if (many == 30) {
					assertApart(each.getKey(), each.getValue());
				}
				String all = Texts.of(svg(each.getValue()), FACE).stream().map(Texts.Text::words).collect(Collectors.joining());
				for (int i = 0; i < many; i++) {
					assertTrue(all.contains(COMMITTEE + (100 + i)), each.getKey() + ": " + (100 + i) + " of " + many);
				}
			}
		}
	}

	@Test
	@DisplayName("Wherever a forecast ends on its axis, its numbers stand clear of the years below")
	void forecasts() throws Failure {
		for (int passed = 500; passed < 700; passed += 8) {
			List<CountsRow> rows = new ArrayList<>();
			for (int year = 2021; year <= 2025; year++) {
				rows.add(KindTest.row("a", 1000, passed + year % 2 * 40, year));
			}
			assertApart("fan about " + passed, Kind.FAN.of(KindTest.counts(rows.toArray(CountsRow[]::new)), OptionalDouble.empty()));
		}
	}

	@Test
	@DisplayName("The first and the last of five hundred bars lie as near the ends of their axis as those of five")
	void barsFillTheirAxis() throws Failure {
		double five = firstBelowHeading(5);
		assertEquals(five, firstBelowHeading(500), 1);
	}

	private static double firstBelowHeading(int many) throws Failure {
		List<Texts.Text> texts = Texts.of(svg(committees(many).get("bars")), FACE);
		double heading = texts.stream().filter(each -> each.words().contains("95%")).mapToDouble(each -> each.place().getMaxY()).min().orElseThrow();
		return texts.stream().filter(each -> each.words().equals("合计")).mapToDouble(each -> each.place().getMinY()).min().orElseThrow() - heading;
	}

	@Test
	@DisplayName("A page longer than readers can show is measured in larger units, and shorter ones as ever")
	void longPages() throws Exception {
		for (double height : List.of(700.0, 30_000.0)) {
			PdfDocument document = new PdfDocument("t", Locale.ENGLISH, FACE);
			document.page(960, height).canvas().dispose();
			String text = new String(document.bytes(), StandardCharsets.ISO_8859_1);
			assertEquals(height > 14_400, text.contains("/UserUnit 4"), text);
			assertTrue(text.contains(height > 14_400 ? "/MediaBox [0 0 240 7500]" : "/MediaBox [0 0 960 700]"), text);
		}
	}
}
