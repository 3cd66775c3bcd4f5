// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template of the annual report: what it decides, and how it is refused. */
class ReportTemplateTest extends ReportBench {

	@Test
	@DisplayName("The template decides: title, office, sections; its own in the workspace is used unless another is named")
	void template() throws IOException {
		people(800);
		Files.createDirectories(workspace.resolve("templates"));
		Files.writeString(workspace.resolve("templates/report.properties"), "title = {0} 年和田报告\noffice = 测试职称办\nsections = summary, missing\n");
		String html = new String(report("a.html"), StandardCharsets.UTF_8);
		assertTrue(html.contains("<h1>2025 年和田报告</h1>") && html.contains("测试职称办") && !html.contains("<table>"));
		Path other = folder.resolve("t.properties");
		assertEquals(0, bench.run("report", "--print-template", "--out", other));
		assertTrue(new String(report("a.html", "--template", other), StandardCharsets.UTF_8).contains("历年趋势"));
		assertEquals(0, bench.run("report", "--print-template", "--locale", "en"));
		assertTrue(bench.out().contains("sections = summary, funnel"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "titel = x|ZH-5061|1", "title = x\\ntitle = y|ZH-5062|2", "#\\nsections = summary, weather|ZH-5063|2",
		"threshold = 4|ZH-5063|1", "threshold = 10.5|ZH-5063|1", "confidence = 100|ZH-5063|1", "confidence = high|ZH-5063|1",
		"dimensions = sex|ZH-5063|1",
		"dimensions = committee|ZH-5063|1", "outliers = region, level|ZH-5063|1", "outliers = route|ZH-5063|1", "scores.level = 大师|ZH-5063|1",
		"scores.cap = 101|ZH-5063|1", "sections = summary, summary|ZH-5063|1" })
	@DisplayName("What is wrong in a template is named with its line; nothing is written")
	void wrongTemplate(String text, String code, String line) throws IOException {
		Path file = folder.resolve("t.properties");
		Files.writeString(file, text.replace("\\n", "\n"));
		assertEquals(2,
			bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("a.pdf"), "--template", file, "--locale", "en"));
		assertTrue(bench.err().contains(code) && bench.err().contains("Line " + line + " "), bench.err());
		assertFalse(Files.exists(folder.resolve("a.pdf")));
	}

	@ParameterizedTest
	@CsvSource({ "png, 0", "jpg, 0", "gif, 2", "svg, 2", "none, 2", "cut, 2", "wide, 2" })
	@DisplayName("An office's logo stands in each kind of file; what is no PNG or JPEG, damaged, missing or too large is refused in one sentence")
	void logo(String kind, int code) throws IOException {
		people(800);
		BufferedImage image = new BufferedImage(kind.equals("wide") ? 4001 : 120, 60, BufferedImage.TYPE_INT_RGB);
		Path logo = folder.resolve("标志.bin");
		if (List.of("png", "jpg", "gif", "cut", "wide").contains(kind)) {
			ImageIO.write(image, List.of("cut", "wide").contains(kind) ? "png" : kind, logo.toFile());
		}
		if (kind.equals("cut")) {
			Files.write(logo, Arrays.copyOf(Files.readAllBytes(logo), 40));
		} else if (kind.equals("svg")) {
			Files.writeString(logo, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
		}
		Path file = folder.resolve("t.properties");
		Files.writeString(file, "logo = 标志.bin\noffice = 和田职称办\nsections = summary\n");
		if (code != 0) {
			assertEquals(code, bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("a.pdf"), "--template", file));
			assertTrue(bench.err().contains(kind.equals("none") ? "ZH-5068" : kind.equals("wide") ? "ZH-5070" : "ZH-5069"), bench.err());
			assertFalse(Files.exists(folder.resolve("a.pdf")) || bench.err().contains("Exception"), bench.err());
			return;
		}
		String pdf = new String(report("a.pdf", "--template", file), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.contains("/Subtype /Image") && pdf.contains("/Width 120 /Height 60"));
		assertTrue(new String(report("a.html", "--template", file), StandardCharsets.UTF_8)
			.contains("src=\"data:image/" + (kind.equals("png") ? "png" : "jpeg") + ";base64,"));
		assertTrue(new String(report("a.docx", "--template", file), StandardCharsets.ISO_8859_1).contains("word/media/"));
	}

	@Test
	@DisplayName("A PDF tells readers that do not see it what is a heading, a table's heading cell, a figure and its words")
	void tags() throws IOException {
		people(2000);
		String pdf = new String(report("a.pdf"), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.contains("/MarkInfo <</Marked true>>") && pdf.contains("/Lang (zh") && pdf.contains("/DisplayDocTitle true"));
		for (String kind : List.of("/S /Document", "/S /H1", "/S /H2", "/S /Table", "/S /TR", "/S /TD", "/Scope /Column", "/Scope /Row", "/S /LBody",
			"/S /Caption", "/S /TOCI")) {
			assertTrue(pdf.contains(kind), kind);
		}
		String words = "<FEFF" + HexFormat.of().withUpperCase().formatHex("历年职称评审通过率".getBytes(StandardCharsets.UTF_16BE));
		assertTrue(pdf.contains("/S /Figure") && pdf.contains("/Alt " + words), "a chart says what it shows");
	}

	@Test
	@DisplayName("An older editor's GB18030 is read")
	void oldEncoding() throws IOException {
		people(300);
		Path file = folder.resolve("t.properties");
		Files.write(file, "office = 和田地区职称办\r\nsections = summary\r\n".getBytes("GB18030"));
		assertTrue(new String(report("a.html", "--template", file), StandardCharsets.UTF_8).contains("和田地区职称办"));
	}
}
