// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class PivotCommandTest extends OnBench {

	@BeforeEach
	void prepare() {
		demo(2000, 4);
	}

	@Test
	void aTableOnStandardOutput() throws IOException {
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region,level", "--columns", "year"), bench.err());
		JsonNode pivot = json();
		assertEquals("pivot/1", pivot.path("schema").asText());
		assertEquals("TOTAL", pivot.path("rows").get(pivot.path("rows").size() - 1).path("kind").asText());
		assertEquals(6, pivot.path("columns").size());
		assertEquals("route=REVIEW", pivot.path("question").path("where").asText(), "评审 alone unless said otherwise");
		assertTrue(bench.err().contains("演示数据"), bench.err());
		JsonNode total = pivot.path("rows").get(pivot.path("rows").size() - 1).path("cells").get(5);
		assertEquals(total.path("numerator").asDouble() / total.path("denominator").asDouble(), total.path("value").asDouble(), 1e-12);
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--measure", "distinct:employer", "--locale", "en"), bench.err());
		assertTrue(bench.err().contains("made up"), bench.err());
	}

	@Test
	void theSameSnapshotGivesTheSameBytes() throws IOException {
		for (String format : new String[]{ "xlsx", "csv", "html", "json" }) {
			Path one = folder.resolve("one." + format);
			Path two = folder.resolve("two." + format);
			assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "level", "--columns", "year", "--out", one), bench.err());
			assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "level", "--columns", "year", "--out", two), bench.err());
			assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two), format);
			if (!format.equals("xlsx")) {
				assertTrue(Files.readString(one).contains("演示数据"), format);
			}
		}
	}

	@Test
	void theWorkbookHasNumbersFormatsAndProvenance() throws IOException {
		Path file = folder.resolve("p.xlsx");
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "level", "--columns", "year", "--sort", "2024:desc", "--out", file),
			bench.err());
		String digest = json().path("digest").asText();
		try (InputStream in = Files.newInputStream(file); Workbook book = new XSSFWorkbook(in)) {
			Sheet table = book.getSheetAt(0);
			assertEquals(1, table.getPaneInformation().getVerticalSplitPosition());
			int last = table.getLastRowNum();
			assertEquals("合计", table.getRow(last).getCell(0).getStringCellValue());
			int cells = table.getRow(last).getLastCellNum();
			assertEquals("0.0%", table.getRow(last).getCell(cells - 1).getCellStyle().getDataFormatString());
			assertEquals("#,##0", table.getRow(last).getCell(cells - 2).getCellStyle().getDataFormatString());
			double rate = table.getRow(last).getCell(cells - 3).getNumericCellValue() / table.getRow(last).getCell(cells - 2).getNumericCellValue();
			assertEquals(rate, table.getRow(last).getCell(cells - 1).getNumericCellValue(), 1e-12);
			StringBuilder told = new StringBuilder();
			book.getSheet("出处").forEach(row -> told.append(row.getCell(0)).append('=').append(row.getCell(1)).append('\n'));
			assertTrue(told.toString().contains(digest) && told.toString().contains("演示数据"), told.toString());
			assertTrue(told.toString().contains("zhiheng pivot --workspace DIR --rows level --columns year --rate passed/reviewed"), told.toString());
		}
	}

	/** Printed, headings stand on every page, and the sheet of origins fits its page with every word in sight. */
	@Test
	void theWorkbookIsPrintedWhole() throws IOException {
		Path file = folder.resolve("p.xlsx");
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "level", "--columns", "year", "--locale", "en", "--out", file),
			bench.err());
		try (InputStream in = Files.newInputStream(file); Workbook book = new XSSFWorkbook(in)) {
			Sheet table = book.getSheetAt(0);
			int first = table.getRepeatingRows().getFirstRow();
			assertTrue(table.getRow(table.getRepeatingRows().getLastRow()).getCell(1).getStringCellValue().contains("assed"),
				"the names of the numbers");
			assertTrue(first < table.getRepeatingRows().getLastRow());
			Sheet origins = book.getSheetAt(1);
			assertTrue(origins.getFitToPage() && origins.getPrintSetup().getLandscape());
			for (Row row : origins) {
				assertTrue(row.getCell(0).getStringCellValue().length() * 256 < origins.getColumnWidth(0), row.getCell(0).getStringCellValue());
				double lines = Math.ceil(row.getCell(1).getStringCellValue().length() * 256.0 / origins.getColumnWidth(1));
				assertTrue(row.getHeightInPoints() >= 14 * lines, row.getCell(1).getStringCellValue());
			}
		}
	}

	@Test
	void analystsSeeCrosses() throws IOException {
		Path file = folder.resolve("p.csv");
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region", "--columns", "level", "--role", "analyst", "--out", file),
			bench.err());
		String text = Files.readString(file);
		assertTrue(text.contains("×") && text.contains("少于10人的格已隐去"), text);
		assertTrue(text.contains("--role analyst"), "the command that makes it again keeps the role");
		assertFalse(text.contains("NaN"));
		assertEquals(0, bench.run("pivot", "--workspace", workspace, "--rows", "region", "--columns", "level", "--out", file), bench.err());
		assertFalse(Files.readString(file).contains("×"));
	}

	@Test
	void whatCannotBeIsRefusedInASentence() {
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--rows", "year", "--columns", "year"));
		assertTrue(bench.err().contains("ZH-4031"), bench.err());
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--rows", "ethnicity"));
		assertTrue(bench.err().contains("ZH-4035"), bench.err());
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--measure", "weight"));
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--measure", "filed", "--rate", "passed/reviewed"));
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--top", "many"));
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--out", folder.resolve("p.doc")));
		assertEquals(2, bench.run("pivot", "--workspace", workspace, "--where", "region=和田"));
		assertEquals(2,
			bench.run("pivot", "--workspace", workspace, "--rows", "committee,series,employer", "--columns", "county,age_band,education"));
		assertTrue(bench.err().contains("ZH-40"), bench.err());
	}
}
