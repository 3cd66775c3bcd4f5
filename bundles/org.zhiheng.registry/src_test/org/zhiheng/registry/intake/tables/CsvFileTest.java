// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.intake.values.CellText;

class CsvFileTest {

	private static final HeadingScore SCORE = cells -> (int) Arrays.stream(cells).filter(List.of("姓名", "单位", "级别")::contains).count();

	@TempDir
	private Path folder;

	private List<RawRow> rows(byte[] bytes) throws IOException, Failure {
		Path file = Files.write(folder.resolve("t.csv"), bytes);
		List<RawRow> rows = new ArrayList<>();
		try (TableFile tables = TableFiles.open(file, SCORE)) {
			assertEquals(Digests.sha256(file), tables.sha256());
			tables.read(tables.tables().get(0), new CellKind[0], rows::add);
		}
		return rows;
	}

	private List<RawRow> rows(String text) throws IOException, Failure {
		return rows(text.getBytes(StandardCharsets.UTF_8));
	}

	private String refused(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("t.csv"), bytes);
		Failure failure = assertThrows(Failure.class, () -> TableFiles.open(file, SCORE).close());
		return failure.code();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK" })
	void encodingsWithoutAMarkAreTold(String charset) throws Exception {
		List<RawRow> rows = rows("姓名,单位,级别\n张三,和田某某公司,中级\n".getBytes(Charset.forName(charset)));
		assertArrayEquals(new String[]{ "张三", "和田某某公司", "中级" }, rows.get(1).cells());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" })
	void encodingsWithAMarkAreTold(String charset) throws Exception {
		List<RawRow> rows = rows("\uFEFF姓名,单位,级别\n张三,𠮷田公司,中级\n".getBytes(Charset.forName(charset)));
		assertArrayEquals(new String[]{ "姓名", "单位", "级别" }, rows.get(0).cells());
		assertArrayEquals(new String[]{ "张三", "𠮷田公司", "中级" }, rows.get(1).cells());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void separatorsAreToldFromTheHeading(String separator) throws Exception {
		List<RawRow> rows = rows("题,名;单\t位\n" + String.join(separator, "姓名", "单位", "级别") + "\n"
			+ String.join(separator, "张三", "\"a" + separator + "b\"", "中级"));
		assertArrayEquals(new String[]{ "张三", "a" + separator + "b", "中级" }, rows.get(2).cells());
	}

	@Test
	void aByteThatDoesNotDecodeStaysInItsRow() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("姓名,单位,级别\n张三,甲,中级\n李".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.writeBytes("四,乙,中级\n王五,丙,中级\n".getBytes(StandardCharsets.UTF_8));
		List<RawRow> rows = rows(bytes.toByteArray());
		assertEquals(List.of("姓名", "张三", "李\uFDD0E9四", "王五"), rows.stream().map(row -> row.cell(0)).toList());
		assertTrue(CellText.damaged(rows.get(2).cell(0)));
		assertFalse(rows.stream().anyMatch(row -> String.join("", row.cells()).indexOf('\uFFFD') >= 0));
	}

	@Test
	void gb18030BehindAHeadingInAsciiIsTold() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		HeadingScore english = cells -> cells[0].equals("name") ? 3 : 0;
		bytes.writeBytes("name,unit\n张三,和田\n".getBytes(Charset.forName("GB18030")));
		Path file = Files.write(folder.resolve("t.csv"), bytes.toByteArray());
		List<RawRow> rows = new ArrayList<>();
		try (TableFile tables = TableFiles.open(file, english)) {
			tables.read(tables.tables().get(0), new CellKind[0], rows::add);
		}
		assertEquals("张三", rows.get(1).cell(0));
	}

	@Test
	void rowsAreNumberedByTheirFirstLine() throws Exception {
		List<RawRow> rows = rows("姓名,单位\r\n\r\n张三,\"甲\r\n乙\"\r\n李四,\"a\"\"b\"\n,\n王五,丙");
		assertEquals(List.of(1L, 3L, 5L, 7L), rows.stream().map(RawRow::number).toList());
		assertEquals("甲\r\n乙", rows.get(1).cell(1));
		assertEquals("a\"b", rows.get(2).cell(1));
	}

	@Test
	void loosePairsOfQuotesTearOnlyTheirRow() throws Exception {
		List<RawRow> rows = rows("姓名,单位\n张三,\"某\"某公司\"有限\"\n\n李四,\"乙\" \n王五,某\"丙\"\n");
		assertEquals(List.of(false, true, false, false), rows.stream().map(RawRow::torn).toList());
		assertEquals("某\"丙\"", rows.get(3).cell(1));
	}

	@Test
	void anUnclosedQuoteInTheLastLineTearsThatRow() throws Exception {
		List<RawRow> rows = rows("姓名,单位\n张三,甲\n李四,\"乙");
		assertEquals(List.of(false, false, true), rows.stream().map(RawRow::torn).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "姓名,单位\n张三,\"甲\n李四,乙\n王五,丙\n", "姓名,单位\n张三,\"甲\n李四,\"乙\"\n王五,丙\n",
		"姓名,单位\n张三,\"甲\r\"\n李四,乙\n" })
	void anUnclosedQuoteBeforeOtherRowsRefusesTheFile(String text) throws Exception {
		assertEquals("ZH-2106", refused(text.getBytes(StandardCharsets.UTF_8)));
		Failure failure = assertThrows(Failure.class, () -> TableFiles.open(folder.resolve("t.csv"), SCORE).close());
		assertTrue(failure.getMessage().contains("第 2 行"), failure.getMessage());
	}

	@Test
	void filesOfOtherKindsAreRefused() throws Exception {
		assertEquals("ZH-2102", refused(new byte[0]));
		assertEquals("ZH-2102", refused("\uFEFF".getBytes(StandardCharsets.UTF_8)));
		assertEquals("ZH-2102", refused("\n \r\n,,\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals("ZH-2105", refused("姓名,单位\n张三,甲\n".getBytes(StandardCharsets.UTF_16LE)));
		assertEquals("ZH-2104", refused(new byte[]{ (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1 }));
		assertEquals("ZH-2103", refused("PK\u0003\u0004 no zip behind".getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals("ZH-2103", refused("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals("ZH-2101", assertThrows(Failure.class, () -> TableFiles.open(folder.resolve("absent.csv"), SCORE).close()).code());
		Path text = Files.writeString(folder.resolve("t.xlsx"), "姓名,单位\n");
		assertEquals("ZH-2103", assertThrows(Failure.class, () -> TableFiles.open(text, SCORE).close()).code());
	}

	@Test
	void readingStopsWhenTheSinkSaysSo() throws Exception {
		Path file = Files.writeString(folder.resolve("t.csv"), "姓名\n甲\n乙\n丙\n");
		List<RawRow> rows = new ArrayList<>();
		try (TableFile tables = TableFiles.open(file, SCORE)) {
			tables.read(tables.tables().get(0), new CellKind[0], row -> {
				rows.add(row);
				return rows.size() < 2;
			});
			assertEquals(4, tables.size());
		}
		assertEquals(2, rows.size());
	}

	/** The scan of quotation marks and the parser must agree where a record ends, else the wrong row is torn. */
	@Test
	void scanAndParserCountTheSameRecords() throws Exception {
		Random random = new Random(4180);
		String[] pieces = { "a", "b", "\"", "\"\"", ",", "\n", "\r\n", "张", " ", "\"x\"", ",\"", "\",", "\r" };
		int compared = 0;
		for (int round = 0; round < 4000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(14); i >= 0; i--) {
				text.append(pieces[random.nextInt(pieces.length)]);
			}
			QuoteScan scan = new QuoteScan(',');
			scan.take(text.toString().toCharArray(), text.length());
			scan.end();
			if (scan.lost() == 0) {
				long parsed = CsvRows.reader(',').build(new CsvRows(), text.toString()).stream().count();
				assertEquals(parsed, scan.records(), () -> text.toString().replace("\n", "\\n").replace("\r", "\\r"));
				compared++;
			}
		}
		assertTrue(compared > 2000);
	}
}
