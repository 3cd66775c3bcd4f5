// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.IdNumber;

class ValueReadersTest {

	private final ColumnReaders readers = new ColumnReaders(name -> switch (name) {
		case "和田地区" -> List.of("653200");
		case "鼓楼区" -> List.of("320106", "320302");
		default -> List.of();
	}, LocalDate.of(2026, 6, 1), false);

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　", "无", " 无 ", "—", "——", "-", "/", "N/A", "\u00A0", "\u200B", "暂无" })
	void emptyIsNothingInEveryColumn(String text) {
		for (Column column : Column.values()) {
			assertEquals(Reading.EMPTY, readers.of(column).read(text), column.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\uFDD0E9", "张\uFFFD", "a\u0000b", "a\u0007" })
	void damageIsFoundInEveryColumn(String text) {
		for (Column column : Column.values()) {
			assertEquals(Trouble.DAMAGED_TEXT, readers.of(column).read(text).trouble(), column.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "=A1", "=VLOOKUP(A1,B:C,2)", "=\"\"", "=\"  \"" })
	void formulaErrorsAreNoText(String text) {
		assertEquals(Trouble.FORMULA_ERROR, readers.of(Column.EMPLOYER).read(text).trouble());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "FEE|280|280", "FEE|280.00|280", "FEE|280.50|280.5",
		"FEE|1,280.00|1280", "FEE|￥280|280", "FEE|280元|280", "FEE|-280|-280",
		"FEE|0|0", "FEE|0.00|0", "FEE|.5|!NUMBER", "FEE|２８０|280", "FEE|280块|!NUMBER", "FEE|1,28|!NUMBER", "FEE|0.5|0.5", "FEE|007|7", "FEE|5.|5",
		"INSURANCE_MONTHS|12|12", "INSURANCE_MONTHS|12个月|12", "INSURANCE_MONTHS|12.0|12", "INSURANCE_MONTHS|12.5|!WHOLE_NUMBER",
		"YES_VOTES|九|!NUMBER",
		"YES_VOTES|-1|-1", "YES_VOTES|007|7", "YEAR|2025|2025", "YEAR|2025年|2025", "YEAR|2025年度|2025", "YEAR|25|!YEAR",
		"YEAR|20250|!YEAR", "YEAR|２０２５|2025",
		"YEAR|4294969321|!YEAR" })
	void numbers(Column column, String text, String expected) {
		check(column, text, expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "NAME|阿依古丽•买买提|阿依古丽·买买提", "NAME|阿依古丽・买买提|阿依古丽·买买提", "NAME|阿依古丽 · 买买提|阿依古丽·买买提",
		"NAME|张　三|张三", "NAME|张三 |张三", "NAME|John Smith|John Smith", "NAME|𠮷田|𠮷田", "SERIES|工程系列|工程", "SERIES|工程|工程",
		"APPLICATION_NUMBER|ＨＴ２０２５０１|HT202501", "APPLICATION_NUMBER| HT 2025 |HT2025", "APPLICATION_NUMBER|2.02506E+11|!LOST_DIGITS",
		"DIPLOMA_NUMBER|1.06555E+17|!LOST_DIGITS", "CERTIFICATE_NUMBER|E12|E12", "EMPLOYER|某（和田）公司|某（和田）公司", "EMPLOYER|自由职业|自由职业",
		"PHONE|139 0000 0000|13900000000", "PHONE|139-0000-0000|13900000000", "PHONE|+8613900000000|13900000000", "PHONE|0903-2023456|09032023456",
		"PHONE|139abc|!PHONE", "PHONE|1.39E+10|!LOST_DIGITS", "PHONE|'13900000000|13900000000", "EMPLOYER_TYPE|民营|PRIVATE_ENTERPRISE",
		"EMPLOYER_TYPE|自由职业|FREELANCE", "EMPLOYER_TYPE|外星企业|!UNKNOWN_WORD", "LEVEL|高级|!AMBIGUOUS_WORD", "LEVEL|高 级|!AMBIGUOUS_WORD",
		"LEVEL|初级（助理级）|ASSISTANT", "ROUTE|认定|!AMBIGUOUS_WORD", "LEVEL|INTERMEDIATE|INTERMEDIATE", "LEVEL|ＩＮＴＥＲＭＥＤＩＡＴＥ|INTERMEDIATE",
		"REVIEWED|是|true", "REVIEWED|否|false", "REVIEWED|TRUE|true", "REVIEWED|也许|!BOOLEAN", "REGION|和田地区|653200", "REGION|鼓楼区|!REGION_AMBIGUOUS",
		"REGION|亚特兰蒂斯|!REGION_UNKNOWN", "CREDIT_CODE|91350100m000100y43|91350100M000100Y43", "CREDIT_CODE|91350100M000100Y44|!CREDIT_CHECK",
		"CREDIT_CODE|91350100|!CREDIT_FORM", "ID_NUMBER|11010519491231002x|11010519491231002X", "ID_NUMBER|１１０１０５１９４９１２３１００２Ｘ|11010519491231002X",
		"ID_NUMBER|110105 19491231 002X|11010519491231002X", "ID_NUMBER|4.40524E+17|!LOST_DIGITS", "ID_NUMBER|440524188001010000|!ID_CHECK",
		"ID_NUMBER|440524880101001|!ID_FORM", "ID_NUMBER|440524188001010015|!ID_CHECK", "SEX|男|MALE", "APPLICATION_NUMBER|=\"007\"|007",
		"ID_NUMBER|=\"11010519491231002X\"|11010519491231002X" })
	void texts(Column column, String text, String expected) {
		check(column, text, expected);
	}

	@Test
	void anImpossibleBirthDayInsideAnIdIsDamage() {
		String digits = "65320119901301001";
		check(Column.ID_NUMBER, digits + IdNumber.check(digits), "!ID_BIRTH");
	}

	@Test
	void madeUpPeopleAreLetInOnlyIntoADemonstration() {
		String digits = "00000019900101001";
		String id = digits + IdNumber.check(digits);
		check(Column.ID_NUMBER, id, "!ID_DEMO");
		ColumnReaders demo = new ColumnReaders(name -> List.of(), LocalDate.of(2026, 6, 1), true);
		assertEquals(id, demo.of(Column.ID_NUMBER).read(id).value());
		assertEquals("11010519491231002X", demo.of(Column.ID_NUMBER).read("11010519491231002X").value());
	}

	@Test
	void onlyBirthsGraduationsAndTitlesCannotBeInTheFuture() {
		List<Column> refused = new ArrayList<>();
		for (Column column : Column.values()) {
			if (readers.of(column).read("2026-12-31").trouble() == Trouble.FUTURE) {
				refused.add(column);
			}
		}
		assertEquals(List.of(Column.BIRTH_DATE, Column.GRADUATED_ON, Column.CURRENT_TITLE_OBTAINED_ON), refused);
	}

	@Test
	void foldingLeavesSoundTextsAlone() {
		String text = "和田某某公司A1";
		assertSame(text, CellText.fold(text));
		assertEquals("A1（和田）", CellText.fold(" Ａ１（和田）　"));
		assertEquals("A1(和田)", CellText.foldAll(" Ａ１（和田）　"));
		assertTrue(CellText.empty("无"));
		assertFalse(CellText.empty("无锡"));
	}

	@Test
	void aReaderGivesTheSameAnswerTwice() {
		for (String text : List.of("中级", "高级", "", "中级", "高级", "", "初级", "中级")) {
			Reading expected = new ColumnReaders(name -> List.of(), LocalDate.of(2026, 6, 1), false).of(Column.LEVEL).read(text);
			assertEquals(expected, readers.of(Column.LEVEL).read(text));
			assertEquals(expected, readers.of(Column.LEVEL).read(new String(text.toCharArray())));
		}
	}

	private void check(Column column, String text, String expected) {
		Reading reading = readers.of(column).read(text);
		assertEquals(expected, reading.trouble() == null ? String.valueOf(reading.value()) : "!" + reading.trouble(), column + " " + text);
	}
}
