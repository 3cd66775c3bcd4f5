// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.FakeRegistry;

class XlsxImportTest {

	@TempDir
	private Path folder;
	private final FakeRegistry registry = new FakeRegistry(false);
	private final List<Column> columns = Sample.columns();

	private Path book(Consumer<Workbook> content) throws IOException {
		Path file = folder.resolve("t.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
			content.accept(book);
		}
		return file;
	}

	private void heading(Worksheet sheet, int row) {
		for (int i = 0; i < columns.size(); i++) {
			sheet.value(row, i, columns.get(i).heading());
		}
	}

	private void row(Worksheet sheet, int at, Map<Column, String> row) {
		for (int i = 0; i < columns.size(); i++) {
			sheet.value(at, i, row.get(columns.get(i)));
		}
	}

	private int place(Column column) {
		return columns.indexOf(column);
	}

	private ApplicationRow held(int n) {
		return registry.held.get(String.format("HT2025%06d", n)).row();
	}

	@Test
	void aPlainSheetIsRead() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			sheet.value(0, 0, "2025年申报汇总表");
			sheet.range(0, 0, 0, columns.size() - 1).merge();
			heading(sheet, 2);
			row(sheet, 3, Sample.row(1));
			row(sheet, 5, Sample.row(2, Column.LEVEL, "高级"));
			sheet.value(6, 0, "合计");
			sheet.value(6, place(Column.FEE), 560);
		});
		ImportReport report = Sample.run(registry, file);
		assertEquals(List.of(2L, 1L, 1L), List.of(report.read(), report.imported(), report.rejected()), report.samples()::toString);
		assertEquals("6", report.samples().get(0).row());
	}

	@Test
	void numbersAndDatesOfTheSheetAreReadAsTheyAreMeant() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			row(sheet, 1, Sample.row(1));
			sheet.value(1, place(Column.YEAR), 2025);
			sheet.value(1, place(Column.FEE), 280.1);
			sheet.value(1, place(Column.REGION), 653201); // a code, as a number
			sheet.value(1, place(Column.GRADUATED_ON), LocalDate.of(2015, 7, 1));
			sheet.style(1, place(Column.GRADUATED_ON)).format("yyyy-mm-dd").set();
			sheet.value(1, place(Column.SUBMITTED_AT), LocalDateTime.of(2025, 3, 2, 10, 20));
			row(sheet, 2, Sample.row(2));
			sheet.value(2, place(Column.GRADUATED_ON), 42186);
			sheet.value(2, place(Column.SUBMITTED_AT), 20250302);
			sheet.value(2, place(Column.FEE), 0.1 + 0.2);
		});
		assertEquals(2, Sample.run(registry, file).imported());
		assertEquals("2025", held(1).get(Column.YEAR));
		assertEquals("280.1", held(1).get(Column.FEE));
		assertEquals("653201", held(1).get(Column.REGION));
		assertEquals("2015-07-01", held(1).get(Column.GRADUATED_ON));
		assertEquals("2025-03-02T10:20", held(1).get(Column.SUBMITTED_AT));
		assertEquals("2015-07-01", held(2).get(Column.GRADUATED_ON));
		assertEquals("2025-03-02", held(2).get(Column.SUBMITTED_AT));
		assertTrue(held(2).get(Column.FEE).startsWith("0.3"));
	}

	@Test
	void anIdNumberThatIsANumberHasLostItsEnd() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			for (int i = 1; i < 12; i++) {
				row(sheet, i, Sample.row(i));
				sheet.value(i, place(Column.ID_NUMBER), 653201199001010000L + i * 1000L);
			}
		});
		ImportReport report = Sample.run(registry, file);
		assertEquals(11, report.rejected());
		assertTrue(Files.readString(folder.resolve("reject.csv")).contains(",6.5320119900101"), "as the sheet shows it");
		assertTrue(report.samples().stream().allMatch(each -> each.reasons().contains("截断")), report.samples()::toString);
	}

	@Test
	void hiddenSheetsAreNamedAndHiddenRowsAreRead() throws Exception {
		Path file = book(book -> {
			Worksheet shown = book.newWorksheet("申报");
			heading(shown, 0);
			row(shown, 1, Sample.row(1));
			shown.hideRow(1);
			Worksheet second = book.newWorksheet("申报2");
			heading(second, 0);
			row(second, 1, Sample.row(2, Column.LEVEL, "高级"));
			Worksheet other = book.newWorksheet("说明");
			other.value(0, 0, "本表由各单位填报");
			for (VisibilityState state : List.of(VisibilityState.HIDDEN, VisibilityState.VERY_HIDDEN)) {
				Worksheet hidden = book.newWorksheet(state.name());
				heading(hidden, 0);
				row(hidden, 1, Sample.row(3));
				hidden.setVisibilityState(state);
			}
		});
		ImportReport report = Sample.run(registry, file);
		assertEquals(List.of("HIDDEN", "VERY_HIDDEN"), report.hiddenSheets());
		assertEquals(List.of(2L, 1L, 1L), List.of(report.read(), report.imported(), report.rejected()));
		assertEquals("申报2!2", report.samples().get(0).row());
	}

	@Test
	void aHeadingOfTwoRowsIsRead() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			for (int i = 0; i < columns.size(); i++) {
				boolean group = columns.get(i) == Column.EDUCATION || columns.get(i) == Column.GRADUATED_ON;
				sheet.value(group ? 1 : 0, i, columns.get(i).heading());
			}
			sheet.value(0, place(Column.EDUCATION), "教育情况");
			row(sheet, 2, Sample.row(1));
		});
		ImportReport report = Sample.run(registry, file);
		assertEquals(1, report.imported());
		assertEquals(List.of(), report.unknownColumns());
		assertEquals("BACHELOR", held(1).get(Column.EDUCATION));
		assertEquals("2015-07-01", held(1).get(Column.GRADUATED_ON));
		assertEquals("教育情况/学历", Import.inspect(file, MappingTemplate.NONE).sheets().get(0).headings().get(place(Column.EDUCATION)).heading());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "true" })
	void the1904DateSystemIsHonouredAlsoInTheRejectFile(String yes) throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			row(sheet, 1, Sample.row(1));
			sheet.value(1, place(Column.GRADUATED_ON), 42186 - 1462);
			row(sheet, 2, Sample.row(2, Column.LEVEL, "高级"));
			sheet.value(2, place(Column.GRADUATED_ON), 42186 - 1462);
		});
		ImportReport report = Sample.run(registry,
			edited(file, "xl/workbook.xml", text -> text.replace("date1904=\"false\"", "date1904=\"" + yes + "\"")));
		assertEquals(1, report.imported());
		assertEquals("2015-07-01", held(1).get(Column.GRADUATED_ON));
		assertTrue(Files.readString(folder.resolve("reject.csv")).contains(",2015-07-01,"));
	}

	@Test
	void formulasGiveTheirValueAndTheirErrorsAreDamage() throws Exception {
		Path plain = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			row(sheet, 1, Sample.row(1));
			sheet.value(1, place(Column.FEE), 111);
			row(sheet, 2, Sample.row(2));
			sheet.value(2, place(Column.FEE), 222);
			row(sheet, 3, Sample.row(3));
			sheet.formula(3, place(Column.EMPLOYER), "A1+B1");
		});
		Path file = edited(plain, "xl/worksheets/sheet1.xml", text -> text.replaceFirst("<v>111</v>", "<f>A1+B1</f><v>280</v>")
			.replaceFirst("( t=\"n\")?><v>222</v>", " t=\"e\"><f>1/0</f><v>#DIV/0!</v>"));
		ImportReport report = Sample.run(registry, file);
		assertEquals("280", held(1).get(Column.FEE));
		assertEquals(2, report.rejected());
		assertTrue(report.samples().get(0).reasons().contains("#DIV/0!"), report.samples()::toString);
		assertTrue(report.samples().get(1).reasons().contains("=A1+B1"), report.samples()::toString);
	}

	@Test
	void aSheetThatLacksARequiredColumnIsRefusedByName() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("申报");
			heading(sheet, 0);
			sheet.value(0, place(Column.SERIES), "某某");
		});
		Failure failure = assertThrows(Failure.class, () -> Sample.run(registry, file));
		assertTrue(failure.getMessage().contains("申报") && failure.getMessage().contains("系列"), failure.getMessage());
	}

	@Test
	void zipsThatAreNoWorkbooksAreRefused() throws Exception {
		Path file = folder.resolve("z.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("hello.txt"));
			zip.write(1);
		}
		assertEquals("ZH-2103", assertThrows(Failure.class, () -> Sample.run(registry, file)).code());
		Path whole = book(book -> heading(book.newWorksheet("Sheet1"), 0));
		byte[] bytes = Files.readAllBytes(whole);
		Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals("ZH-2103", assertThrows(Failure.class, () -> Sample.run(registry, half)).code());
		Path broken = edited(whole, "xl/worksheets/sheet1.xml", text -> text.substring(0, text.length() / 2));
		assertEquals("ZH-2103", assertThrows(Failure.class, () -> Sample.run(registry, broken)).code());
	}

	@Test
	void aSheetThatBreaksOffBehindManyRowsStopsTheImport() throws Exception {
		Path whole = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			for (int i = 1; i < 200; i++) {
				row(sheet, i, Sample.row(i));
			}
		});
		Path broken = edited(whole, "xl/worksheets/sheet1.xml", text -> text.replace("<row r=\"150\"", "<v>&amp"));
		assertEquals("ZH-2107", assertThrows(Failure.class, () -> Sample.run(registry, broken)).code());
		assertTrue(registry.held.isEmpty());
	}

	@Test
	void aWorkbookUnderAnotherNameIsRead() throws Exception {
		Path file = book(book -> {
			Worksheet sheet = book.newWorksheet("Sheet1");
			heading(sheet, 0);
			row(sheet, 1, Sample.row(1));
		});
		assertEquals(1, Sample.run(registry, Files.move(file, folder.resolve("t.csv"))).imported());
	}

	private interface Edit {
		String of(String text);
	}

	/** Rewrites one part of a workbook. */
	private Path edited(Path file, String part, Edit edit) throws IOException {
		Path out = folder.resolve("edited.xlsx");
		try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				byte[] bytes = in.getInputStream(entry).readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part) ? edit.of(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
			}
		}
		return out;
	}
}
