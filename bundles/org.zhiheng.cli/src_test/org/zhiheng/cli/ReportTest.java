// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annual report from the command line, in all its formats. */
class ReportTest extends ReportBench {

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "docx", "html", "xlsx" })
	@DisplayName("The same snapshot gives the same bytes, in both languages")
	void sameBytes(String format) throws IOException {
		people(1500);
		for (String locale : List.of("zh", "en")) {
			byte[] first = report("a." + format, "--locale", locale);
			assertTrue(bench.out().contains("sha256"));
			assertArrayEquals(first, report("b." + format, "--locale", locale));
			assertTrue(first.length > 10_000);
		}
	}

	@Test
	@DisplayName("HTML: sections, definitions, made-up data named, nothing from outside; totals are sums of what is shown to the office")
	void html() throws IOException {
		people(2000);
		String html = new String(report("a.html", "--role", "administrator"), StandardCharsets.UTF_8);
		for (String expected : List.of("2025年度职称评审统计报告", "概况", "按地州", "历年趋势", "与上年比较", "演示数据：人员均为虚构", "通过率 = 通过 ÷ 参评", "不得公布",
			"撤销：本工作区还没有导入诚信表", "Newcombe", "缺少的内容与局限")) {
			assertTrue(html.contains(expected), expected);
		}
		assertFalse(html.contains("NaN") || html.contains("http://") && html.contains("<script") || html.contains("src=\"http"));
		List<List<String>> rows = rows(html, "2025年度各地州申报、参评、通过与确认");
		List<String> total = rows.remove(rows.size() - 1);
		for (int column : List.of(1, 2, 4, 5, 8)) {
			assertEquals(number(total.get(column)), rows.stream().mapToLong(row -> number(row.get(column))).sum(), "column " + column);
		}
		assertEquals(String.format("%.1f%%", 100.0 * number(total.get(5)) / number(total.get(4))), total.get(6));
	}

	@Test
	@DisplayName("What may be published withholds: no small count stands in any table, at least two rows where any, and their sum is no small count")
	void withheld() throws IOException {
		people(4000);
		String html = new String(report("a.html"), StandardCharsets.UTF_8);
		assertTrue(html.contains("可公布：少于 10 人的数已隐去"));
		int hidden = 0;
		for (String name : List.of("地州", "级别", "系列", "单位性质")) {
			List<List<String>> rows = rows(html, "2025年度各" + name + "申报、参评、通过与确认");
			List<String> total = rows.remove(rows.size() - 1);
			List<String> head = head(html, "2025年度各" + name + "申报、参评、通过与确认");
			int of = head.indexOf("参评");
			int some = head.indexOf("通过");
			long rest = number(total.get(of));
			long restPassed = number(total.get(some));
			long dots = 0;
			for (List<String> row : rows) {
				if (row.get(of).equals("•")) {
					dots++;
					continue;
				}
				long n = number(row.get(of));
				long passed = number(row.get(some));
				assertTrue(n == 0 || passed >= 10 && n - passed >= 10, name + " " + row);
				rest -= n;
				restPassed -= passed;
			}
			assertTrue(dots == 0 ? rest == 0 : dots > 1 && restPassed >= 10 && rest - restPassed >= 10,
				name + ": " + dots + " hide " + restPassed + "/" + rest);
			hidden += dots;
		}
		assertTrue(hidden > 0, "the case is not empty");
	}

	private static List<String> head(String html, String caption) {
		String table = table(html, caption);
		return cells(table.substring(0, table.indexOf("</thead>")));
	}

	private static String table(String html, String caption) {
		Matcher found = Pattern.compile("<caption>表 \\d+　" + Pattern.quote(caption) + "</caption>").matcher(html);
		assertTrue(found.find(), caption);
		return html.substring(found.start(), html.indexOf("</table>", found.start()));
	}

	private static List<List<String>> rows(String html, String caption) {
		String table = table(html, caption);
		List<List<String>> rows = new ArrayList<>();
		for (String row : table.substring(table.indexOf("<tbody>")).split("<tr>")) {
			if (!cells(row).isEmpty()) {
				rows.add(cells(row));
			}
		}
		return rows;
	}

	private static List<String> cells(String row) {
		Matcher cell = Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>").matcher(row);
		return Stream.iterate(cell.find(), found -> found, found -> cell.find()).map(found -> cell.group(1)).toList();
	}

	private static long number(String cell) {
		return cell.equals("–") ? 0 : Long.parseLong(cell.replace(",", ""));
	}

	@Test
	@DisplayName("Word: real headings in order, a picture for each chart, header and page numbers")
	void word() throws IOException {
		people(2000);
		Map<String, String> parts = parts(report("a.docx", "--locale", "en"));
		String text = parts.get("word/document.xml");
		Matcher heading = Pattern.compile("<w:pStyle w:val=\"Heading1\"/>.*?<w:t[^>]*>([^<]*)</w:t>", Pattern.DOTALL).matcher(text);
		List<String> headings = Stream.iterate(heading.find(), found -> found, found -> heading.find()).map(found -> heading.group(1)).toList();
		assertEquals(
			List.of("1  Summary", "2  From application to confirmation", "3  Acceptance, pass rate and yield", "4  The years",
				"5  Compared with the year before", "6  Pass rates by year", "7  Who differs from all together", "8  Quantified scores", "9  Fees",
				"10  Definitions", "11  Methods", "12  Sources", "13  What is missing, and limits"),
			headings);
		assertTrue(parts.keySet().stream().filter(name -> name.startsWith("word/media/")).count() >= 3);
		assertTrue(text.split("<w:tbl>").length > 10);
		assertTrue(parts.values().stream()
			.anyMatch(part -> part.contains("<w:hdr") && part.contains("Annual statistics of professional-title review 2025")));
		assertTrue(
			parts.values().stream().anyMatch(part -> part.contains("<w:ftr") && part.contains("Synthetic demo data") && part.contains("NUMPAGES")));
	}

	private static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	@Test
	@DisplayName("Workbook: numbers are numbers with formats, a sheet a table, provenance last")
	void workbook() throws IOException {
		people(2000);
		Map<String, String> parts = parts(report("a.xlsx"));
		String book = parts.get("xl/workbook.xml");
		assertTrue(book.contains("name=\"环节\"") && book.contains("name=\"地州\"") && book.contains("name=\"出处\""), book);
		String steps = parts.get("xl/worksheets/sheet1.xml");
		assertTrue(steps.matches("(?s).*<c r=\"B4\" s=\"3\"><v>[0-9]+</v></c><c r=\"C4\" s=\"4\"><v>1.0</v></c>.*"), steps);
		assertTrue(parts.values().stream().noneMatch(xml -> xml.contains("NaN")));
	}

	@Test
	@DisplayName("Unknown year, empty workspace, unknown format, missing options and unwritable places are refused in a sentence")
	void refused() throws IOException {
		people(300);
		Path out = folder.resolve("a.html");
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 1999, "--out", out));
		assertTrue(bench.err().contains("ZH-5064") && bench.err().contains("2021, 2022"), bench.err());
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("a.odt")));
		assertTrue(bench.err().contains("ZH-5066"));
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 2025));
		assertTrue(bench.err().contains("ZH-7003"));
		assertEquals(2, bench.run("report", "--workspace", workspace, "--out", out));
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", "soon", "--out", out));
		assertTrue(bench.err().contains("ZH-7006"));
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("nowhere/a.html")));
		assertTrue(bench.err().contains("ZH-7010"));
		assertEquals(2, bench.run("report", "--workspace", folder.resolve("none"), "--year", 2025, "--out", out));
		assertTrue(bench.err().contains("ZH-7014"));
		assertFalse(Files.exists(out));
	}

	@Test
	@DisplayName("In English no table and no chart names a series in Chinese; published scores tell no line of a single person")
	void english() throws IOException {
		people(3000);
		String html = new String(report("a.html", "--locale", "en", "--role", "administrator"), StandardCharsets.UTF_8);
		assertTrue(html.contains("Engineering") && html.contains("Health"), "series by their English names");
		for (String chinese : List.of("工程", "卫生", "中小学", "和田地区", "国务院")) {
			assertFalse(html.contains(chinese), chinese);
		}
		assertTrue(html.contains("exactly on it"), "the office sees the line");
		String open = new String(report("a.html", "--locale", "en"), StandardCharsets.UTF_8);
		assertTrue(open.contains("The median is in") && open.contains("the line is in"));
		assertFalse(open.contains("exactly on it") || open.contains("90th percentile 8"));
	}

	@Test
	@DisplayName("Scenarios named by the template: sentence, table by prefecture and waterfall for the office; withheld from what is published; missing ones named")
	void scenarios() throws IOException {
		people(2000);
		assertEquals(0, bench.run("whatif", "--workspace", workspace, "--year", 2025, "--change", "cap:INTERMEDIATE=50", "--save", "上限", "--role",
			"administrator"), bench.err());
		Files.createDirectories(workspace.resolve("templates"));
		Files.writeString(workspace.resolve("templates/report.properties"), "sections = scenario, missing\nscenario = 上限, 没有的\n");
		String html = new String(report("a.html", "--role", "administrator"), StandardCharsets.UTF_8);
		assertTrue(html.contains("情景“没有的”没有找到") && !html.contains("情景“上限”没有找到"), html);
		List<List<String>> rows = rows(html, "情景“上限”：各地州试算前后");
		List<String> total = rows.remove(rows.size() - 1);
		assertEquals(number(total.get(1)), rows.stream().mapToLong(row -> number(row.get(1))).sum());
		assertTrue(number(total.get(3)) > 0 && total.get(5).startsWith("−"), "a cap of 50 percent lets fewer pass: " + total);
		assertTrue(html.contains("<svg"), "the waterfall");
		String open = new String(report("b.html", "--locale", "en"), StandardCharsets.UTF_8);
		assertTrue(open.contains("so it is not published") && !open.contains("<table>"), "the table by prefecture beside the rates would tell");
		assertTrue(open.contains("multiples of 10 people") && open.contains("<svg"), open);
		Files.writeString(workspace.resolve("templates/report.properties"), "sections = summary, scenario\nscenario = 上限\n");
		open = new String(report("b.html", "--locale", "en"), StandardCharsets.UTF_8);
		assertTrue(open.contains("its totals less the numbers of review") && !open.contains("<svg"), "few applied by other routes");
		Files.writeString(workspace.resolve("templates/report.properties"), "sections = scenario\nscenario = 上限\nthreshold = 20\n");
		open = new String(report("b.html", "--locale", "en"), StandardCharsets.UTF_8);
		assertTrue(open.contains("so this section is withheld") && !open.contains("<svg"), "answers protect 10 people, not 20");
		Files.writeString(workspace.resolve("scenarios/上限.json"), "{}");
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("c.html"), "--role", "administrator"));
		assertTrue(bench.err().contains("ZH-5071") && !Files.exists(folder.resolve("c.html")), bench.err());
	}

	@Test
	@DisplayName("Scenarios chosen by name or file are printed in place of those of the template, and one that is nowhere is refused with those there are")
	void scenariosChosen() throws IOException {
		people(2000);
		for (String name : List.of("五成", "六成")) {
			assertEquals(0,
				bench.run("whatif", "--workspace", workspace, "--year", 2025, "--change", "cap:INTERMEDIATE=" + ("五成".equals(name) ? 50 : 60),
					"--save", name, "--role", "administrator"),
				bench.err());
		}
		Path elsewhere = folder.resolve("other.json");
		Files.move(workspace.resolve("scenarios/六成.json"), elsewhere);
		Files.createDirectories(workspace.resolve("templates"));
		Files.writeString(workspace.resolve("templates/report.properties"), "sections = fees, definitions\nscenario = 没有的\n");
		String html = new String(report("a.html", "--role", "administrator", "--scenario", "五成", "--scenario", elsewhere.toString()),
			StandardCharsets.UTF_8);
		assertTrue(html.contains("情景“五成”：各地州试算前后"), html);
		assertTrue(html.contains("未设 → 50%") && html.contains("未设 → 60%"), "both are told");
		assertFalse(html.contains("没有的"));
		assertTrue(html.indexOf("各地州试算前后") < html.indexOf("id=\"definitions\""), "before the definitions");
		assertEquals(2, bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("c.html"), "--scenario", "七成"));
		assertTrue(bench.err().contains("ZH-7050") && bench.err().contains("五成") && !Files.exists(folder.resolve("c.html")), bench.err());
	}

	@Test
	@DisplayName("So few people that the whole year is small: the report says so and shows no number")
	void tiny() throws IOException {
		people(12);
		int code = bench.run("report", "--workspace", workspace, "--year", 2025, "--out", folder.resolve("a.html"));
		if (code == 0) {
			String html = Files.readString(folder.resolve("a.html"));
			assertTrue(html.contains("人数过少"));
		} else {
			assertTrue(bench.err().contains("ZH-5064"), bench.err());
		}
	}
}
