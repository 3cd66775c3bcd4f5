// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Question;
import org.zhiheng.statistics.inference.Counted;

/** What holds of every file written. */
class ExportTest {

	private static Picture.Lines lines(Locale locale) throws Failure {
		return new Pictures(Samples.labels(locale)).lines(Samples.population().ask(Question.of(Dimension.REGION, Dimension.YEAR)), Set.of("653200"));
	}

	private static Picture.Bars bars(Locale locale) throws Failure {
		return new Pictures(Samples.labels(locale)).bars(Samples.population().ask(Question.of(Dimension.REGION)), Dimension.REGION, Set.of());
	}

	private static Look look(Theme theme, Locale locale) {
		return new Look(theme, Typeface.installed(), locale);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	@DisplayName("SVG: well formed, words as text, nothing from outside, the same bytes twice, no NaN")
	void svg(String tag) throws Exception {
		Locale locale = Locale.forLanguageTag(tag);
		for (Picture picture : List.of(lines(locale), bars(locale))) {
			ChartExport export = new ChartExport(picture, look(Theme.LIGHT, locale));
			byte[] bytes = export.svg(960, 600);
			String text = new String(bytes, StandardCharsets.UTF_8);
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
			String words = document.getDocumentElement().getTextContent();
			assertTrue(words.contains(picture.heading().title()));
			assertTrue(words.contains(picture.heading().definition()));
			picture.heading().footer().forEach(line -> assertTrue(words.contains(line), line));
			assertTrue(words.contains(picture.heading().demo().orElseThrow()));
			picture.marks().forEach(mark -> assertTrue(words.contains(mark.label()), mark.label()));
			assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("xlink:href=\"http") || text.contains("<!DOCTYPE"));
			assertArrayEquals(bytes, export.svg(960, 600));
		}
	}

	@Test
	@DisplayName("PDF: the words and numbers of the picture as text, the same bytes twice")
	void pdf() throws Exception {
		Picture.Bars picture = bars(Locale.SIMPLIFIED_CHINESE);
		ChartExport export = new ChartExport(picture, look(Theme.LIGHT, Locale.SIMPLIFIED_CHINESE));
		byte[] bytes = export.pdf(960, picture.height());
		assertArrayEquals(bytes, export.pdf(960, picture.height()));
		List<String> words = new org.zhiheng.chart.pdf.PdfReading(bytes).text();
		if (Typeface.installed().complete() && !words.isEmpty()) {
			assertTrue(words.contains(picture.heading().title()) && words.contains(picture.heading().demo().orElseThrow()));
			picture.marks().forEach(mark -> assertTrue(words.contains(mark.label()), mark.label()));
		}
	}

	@Test
	@DisplayName("SVG of bars carries every number of the model: rate, interval, counts")
	void svgNumbers() throws Failure {
		Picture.Bars picture = bars(Locale.ENGLISH);
		String text = new String(new ChartExport(picture, look(Theme.LIGHT, Locale.ENGLISH)).svg(960, 600), StandardCharsets.UTF_8);
		for (Mark mark : picture.marks()) {
			assertTrue(text.contains(String.format(Locale.ROOT, "%,d/%,d", mark.counted().passed(), mark.counted().total())), mark.label());
			assertTrue(text.contains(org.zhiheng.statistics.Percent.of(mark.counted().rate())), mark.label());
		}
	}

	@Test
	@DisplayName("PNG has the size asked for; pixels follow the zoom; background is the theme's; too large is refused")
	void raster() throws Exception {
		ChartExport dark = new ChartExport(lines(Locale.ENGLISH), look(Theme.DARK, Locale.ENGLISH));
		var image = ImageIO.read(new ByteArrayInputStream(dark.png(400, 300, 1.5)));
		assertEquals(600, image.getWidth());
		assertEquals(450, image.getHeight());
		Raster raster = dark.pixels(401, 300, 1.25);
		assertEquals(501, raster.width());
		assertEquals(raster.width() * raster.height(), raster.argb().length);
		assertEquals(Theme.DARK.background().getRGB(), raster.argb()[0]);
		assertTrue(java.util.Arrays.stream(raster.argb()).distinct().count() > 20, "something is drawn");
		assertEquals("ZH-4102", assertThrows(Failure.class, () -> dark.png(100_000, 100_000, 1)).code());
		assertEquals(1, dark.pixels(0, 0, 1).argb().length);
	}

	@Test
	@DisplayName("A pointer over a mark finds it with its numbers; far away it finds nothing")
	void spots() throws Failure {
		Picture.Lines picture = lines(Locale.ENGLISH);
		ChartExport export = new ChartExport(picture, look(Theme.LIGHT, Locale.ENGLISH));
		Spots spots = export.pixels(960, 600, 2).spots();
		assertEquals(picture.marks().stream().filter(mark -> mark.rate().isPresent()).count(), spots.size());
		assertTrue(spots.at(1, 1).isEmpty());
		Optional<Mark> found = Optional.empty();
		for (int y = 100; y < 560 && found.isEmpty(); y++) {
			found = spots.at(104, y).filter(mark -> mark.label().equals("Hotan"));
		}
		String hover = export.hover(found.orElseThrow());
		assertTrue(hover.startsWith("Hotan 2021: ") && hover.contains("/"), hover);
	}

	@Test
	@DisplayName("The CSV twin holds exactly the marks of the picture, under the same words, in records of one width")
	void csv() throws Failure {
		for (Picture picture : List.of(lines(Locale.SIMPLIFIED_CHINESE), bars(Locale.SIMPLIFIED_CHINESE))) {
			String text = new CsvTwin(picture, Locale.SIMPLIFIED_CHINESE).text();
			List<List<String>> records = CsvReading.parse(text);
			assertTrue(text.endsWith("\r\n"));
			assertTrue(records.stream().allMatch(record -> record.size() == 7));
			List<List<String>> head = records.stream().filter(record -> record.get(0).startsWith("# ")).toList();
			assertEquals(picture.heading().title(), head.get(0).get(1));
			assertEquals(picture.heading().definition(), head.get(1).get(1));
			assertEquals("演示数据：人员均为虚构", head.get(2).get(1));
			List<List<String>> numbers = records.subList(head.size() + 1, records.size());
			assertEquals(picture.marks().size(), numbers.size());
			for (int i = 0; i < numbers.size(); i++) {
				same(picture.marks().get(i), numbers.get(i));
			}
		}
	}

	private static void same(Mark mark, List<String> record) {
		assertEquals(mark.label(), record.get(0));
		assertEquals(mark.counted().passed(), Long.parseLong(record.get(2)));
		assertEquals(mark.counted().total(), Long.parseLong(record.get(3)));
		if (mark.rate().isEmpty()) {
			assertEquals(List.of("", "", ""), record.subList(4, 7));
		} else {
			assertEquals(mark.counted().rate(), Double.parseDouble(record.get(4)));
			assertEquals(mark.interval().orElseThrow().low(), Double.parseDouble(record.get(5)));
			assertEquals(mark.interval().orElseThrow().high(), Double.parseDouble(record.get(6)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx" })
	@DisplayName("A name that a spreadsheet would run is written as text")
	void guarded(String name) {
		Heading heading = new Heading(name, "d", List.of(), List.of(), Optional.empty());
		Mark mark = new Mark(List.of(name), name, new Counted(1, 2));
		List<List<String>> records = CsvReading.parse(
			new CsvTwin(new Picture.Bars(heading, List.of("r", "c"), mark, List.of(mark), Set.of()), Locale.ENGLISH).text());
		assertEquals("'" + name, records.get(0).get(1));
		assertEquals("'" + name, records.get(records.size() - 1).get(0));
	}

	@Test
	@DisplayName("Commas, quotes and line breaks survive; tiny rates are written without an exponent")
	void quoting() {
		String name = "a,\"b\"\r\nc";
		Mark mark = new Mark(List.of(name), name, new Counted(1, 2_000_000));
		Heading heading = new Heading("t", "d", List.of(), List.of(), Optional.empty());
		String text = new CsvTwin(new Picture.Bars(heading, List.of("r", "c"), mark, List.of(mark), Set.of()), Locale.ENGLISH).text();
		List<List<String>> records = CsvReading.parse(text);
		assertEquals(name, records.get(records.size() - 1).get(0));
		assertEquals("0.00000050", records.get(records.size() - 1).get(4));
		assertNotEquals(-1, new String(new CsvTwin(new Picture.Bars(heading, List.of("r", "c"), mark, List.of(), Set.of()), Locale.ENGLISH).bytes(),
			StandardCharsets.UTF_8).indexOf('\uFEFF'));
	}
}
