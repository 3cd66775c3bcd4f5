// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template of the annual report: what it decides, and how it is refused. */
class ReportTemplateTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Path workspace;

	@BeforeEach
	void open() {
		bench = new Bench(folder.resolve("home"));
		workspace = folder.resolve("ws");
	}

	private void people(int applications) {
		assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", applications, "--seed", 3), bench.err());
	}

	private byte[] report(String file, Object... more) throws IOException {
		List<Object> words = new ArrayList<>(List.of("report", "--workspace", workspace, "--year", "2025", "--out", folder.resolve(file)));
		words.addAll(List.of(more));
		assertEquals(0, bench.run(words.toArray()), bench.err());
		return Files.readAllBytes(folder.resolve(file));
	}

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

	@Test
	@DisplayName("An older editor's GB18030 is read")
	void oldEncoding() throws IOException {
		people(300);
		Path file = folder.resolve("t.properties");
		Files.write(file, "office = 和田地区职称办\r\nsections = summary\r\n".getBytes("GB18030"));
		assertTrue(new String(report("a.html", "--template", file), StandardCharsets.UTF_8).contains("和田地区职称办"));
	}
}
