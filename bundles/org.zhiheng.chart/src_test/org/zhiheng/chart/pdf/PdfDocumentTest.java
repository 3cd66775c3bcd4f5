// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiheng.chart.Typeface;

/** What every PDF file keeps. */
class PdfDocumentTest {

	private static byte[] written(Typeface typeface, FontPlaces places, String... texts) throws Exception {
		PdfDocument document = new PdfDocument("题 <1>", Locale.SIMPLIFIED_CHINESE, typeface, places);
		PdfPage first = document.page(595, 842);
		Graphics2D g2 = first.canvas();
		for (int i = 0; i < texts.length; i++) {
			g2.setFont(new Font(typeface.family(), i % 2 == 0 ? Font.PLAIN : Font.BOLD, 12));
			g2.drawString(texts[i], 40, 60 + 20 * i);
		}
		g2.dispose();
		PdfPage second = document.page(595, 842);
		second.link(new Rectangle2D.Double(10, 10, 50, 20), first, 40);
		document.bookmark(1, "一", first, 0);
		document.bookmark(2, "甲", first, 100);
		document.bookmark(2, "乙", first, 200);
		document.bookmark(1, "二", second, 0);
		return document.bytes();
	}

	@Test
	@DisplayName("Chinese text is text in an embedded font: it reads back as written, and the file is the same twice")
	void text() throws Exception {
		Typeface typeface = Typeface.installed();
		byte[] file = written(typeface, FontPlaces.here(), "职称评审通过率 64.0% ≥ −1", "克孜勒苏 · Kizilsu");
		assertArrayEquals(file, written(typeface, FontPlaces.here(), "职称评审通过率 64.0% ≥ −1", "克孜勒苏 · Kizilsu"));
		PdfReading reading = new PdfReading(file);
		assertTrue(reading.placesHold());
		assumeTrue(!reading.with("/FontFile").isEmpty(), "a machine without a font that can be embedded");
		assertEquals(List.of("职称评审通过率 64.0% ≥ −1", "克孜勒苏 · Kizilsu"), reading.text());
		assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("CreationDate"));
		assertTrue(file.length < 200_000, "only the glyphs that are used: " + file.length);
	}

	@Test
	@DisplayName("A TrueType font is embedded too, with the parts of composed letters")
	void trueType() throws Exception {
		assumeTrue(new Font("DejaVu Sans", Font.PLAIN, 12).getFamily(Locale.ENGLISH).equals("DejaVu Sans"));
		PdfReading reading = new PdfReading(written(new Typeface("DejaVu Sans", true), FontPlaces.here(), "Ürümqi é", "Â"));
		assertEquals(List.of("Ürümqi é", "Â"), reading.text());
		assertTrue(reading.with("/FontFile2").size() == 2 && !reading.with("/CIDFontType2").isEmpty());
	}

	@Test
	@DisplayName("A character that the font lacks, and a font that is damaged or not found, become outlines")
	void outlines(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("notosanscjk-broken.ttc"), "ttcf damaged beyond reading".getBytes(StandardCharsets.US_ASCII));
		Files.write(folder.resolve("short.otf"), new byte[]{ 1, 2, 3 });
		PdfReading none = new PdfReading(written(Typeface.installed(), new FontPlaces(List.of(folder, folder.resolve("absent"))), "职称"));
		assertTrue(none.text().isEmpty() && none.with("/FontFile").isEmpty() && none.placesHold());
		assertTrue(none.with(" c\n").size() > 0, "letters are drawn as curves");
		PdfReading lacking = new PdfReading(written(Typeface.installed(), FontPlaces.here(), "\uE123"));
		assertTrue(lacking.text().isEmpty());
	}

	@Test
	@DisplayName("Bookmarks are a tree, links lead to their page")
	void bookmarks() throws Exception {
		PdfReading reading = new PdfReading(written(Typeface.installed(), FontPlaces.here(), "一"));
		assertEquals(1, reading.with("/Outlines /First").size());
		assertEquals(1, reading.with("/Count -2").size(), "two bookmarks below the first");
		assertTrue(reading.with("/Subtype /Link").get(0).contains("/Dest [3 0 R")
			|| reading.with("/Subtype /Link").get(0).contains(" 0 R /XYZ 0 802 null]"));
		assertEquals(1, reading.with("/Lang (zh-CN)").size());
	}

	@Test
	@DisplayName("Numbers have at most three decimals and never an exponent")
	void numbers() {
		assertEquals("0", Objects.number(0.0001));
		assertEquals("0", Objects.number(-0.0001));
		assertEquals("-1.5", Objects.number(-1.5));
		assertEquals("12345678", Objects.number(12_345_678));
		assertEquals("0.05", Objects.number(0.05));
		assertEquals("0.333", Objects.number(1 / 3.0));
	}
}
