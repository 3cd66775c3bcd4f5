// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.FakeRegistry;
import org.zhiheng.registry.IdNumber;
import org.zhiheng.registry.Submission;

class ImportTest {

	@TempDir
	private Path folder;
	private final FakeRegistry registry = new FakeRegistry(false);

	private ImportReport run(String text) throws Failure {
		return Sample.run(registry, Sample.file(folder, "t.csv", text));
	}

	private static void counts(ImportReport report, long read, long imported, long unchanged, long rejected, long duplicates) {
		assertEquals(List.of(read, imported, unchanged, rejected, duplicates),
			List.of(report.read(), report.imported(), report.unchanged(), report.rejected(), report.duplicates()), () -> report.samples().toString());
	}

	@Test
	void aSoundRowArrivesInCanonicalValues() throws Exception {
		counts(run(Sample.csv(Sample.row(1, Column.FIRST_APPLICATION, "是"))), 1, 1, 0, 0, 0);
		Submission held = registry.held.get("HT2025000001");
		ApplicationRow row = held.row();
		assertEquals(2025, row.year());
		assertEquals("PRIVATE_ENTERPRISE", row.get(Column.EMPLOYER_TYPE));
		assertEquals("653200", row.get(Column.REGION));
		assertEquals("REVIEW", row.get(Column.ROUTE));
		assertEquals("INTERMEDIATE", row.get(Column.LEVEL));
		assertEquals("BACHELOR", row.get(Column.EDUCATION));
		assertEquals("2025-03-02T10:20", row.get(Column.SUBMITTED_AT));
		assertEquals("true", row.get(Column.FIRST_APPLICATION));
		assertNull(row.get(Column.NAME));
		assertEquals("阿依古丽·买买提", held.identity().name());
		assertEquals(Sample.id(1), held.identity().idNumber());
	}

	@Test
	void theSameFileAgainChangesNothing() throws Exception {
		String text = Sample.csv(Sample.row(1), Sample.row(2));
		ImportReport first = run(text);
		counts(first, 2, 2, 0, 0, 0);
		counts(run(text), 2, 0, 2, 0, 0);
		assertNull(first.rejectFile());
		assertFalse(Files.exists(folder.resolve("reject.csv")));
		assertEquals(List.of(first.sha256(), first.sha256()), registry.received);
		assertEquals("t.csv sha256:" + first.sha256(), registry.reasons.get(0).source());
		assertEquals("tester", registry.reasons.get(0).actor());
	}

	@Test
	void otherSpellingsOfTheSameValuesAreUnchanged() throws Exception {
		run(Sample.csv(Sample.row(1)));
		Map<Column, String> dirty = Sample.row(1);
		dirty.put(Column.NAME, " 阿依古丽•买买提　");
		dirty.put(Column.YEAR, "２０２５");
		dirty.put(Column.EDUCATION, "本科");
		dirty.put(Column.GRADUATED_ON, "2015年7月1日");
		dirty.put(Column.FEE, "280.00");
		dirty.put(Column.EMPLOYER_TYPE, "民营");
		dirty.put(Column.SUBMITTED_AT, "2025/3/2 10:20");
		dirty.put(Column.DEGREE, "无");
		counts(run(Sample.csv(dirty)), 1, 0, 1, 0, 0);
	}

	@Test
	void otherContentOfAKnownNumberIsImported() throws Exception {
		run(Sample.csv(Sample.row(1)));
		counts(run(Sample.csv(Sample.row(1, Column.STATUS, "已退回"))), 1, 1, 0, 0, 0);
		counts(run(Sample.csv(Sample.row(1, Column.NAME, "古丽"))), 1, 1, 0, 0, 0);
		assertEquals("古丽", registry.held.get("HT2025000001").identity().name());
	}

	@Test
	void withinAFileTheSameRowIsADuplicateAndAnotherIsRejected() throws Exception {
		ImportReport report = run(Sample.csv(Sample.row(1), Sample.row(1, Column.NAME, "阿依古丽・买买提"), Sample.row(1, Column.FEE, "281"),
			Sample.row(1, Column.PHONE, "13900000000"), Sample.row(2)));
		counts(report, 5, 2, 0, 2, 1);
		assertEquals(List.of("4", "5"), report.samples().stream().map(Rejection::row).toList());
		assertEquals("申报编号", report.samples().get(0).columns());
		assertEquals("280", registry.held.get("HT2025000001").row().get(Column.FEE));
	}

	@Test
	void contradictionsAreImportedForAuditorsToSee() throws Exception {
		Map<Column, String> row = Sample.row(1);
		row.put(Column.BIRTH_DATE, "1999-09-09");
		row.put(Column.SEX, "女");
		row.put(Column.EXPERTS_PRESENT, "9");
		row.put(Column.YES_VOTES, "12");
		row.put(Column.REVIEWED, "否");
		row.put(Column.OUTCOME, "通过");
		row.put(Column.FEE, "-280");
		row.put(Column.PAID_ON, "2031-01-01");
		counts(run(Sample.csv(row)), 1, 1, 0, 0, 0);
	}

	@ParameterizedTest
	@EnumSource(Column.class)
	void aMissingRequiredColumnRefusesTheFileAndIsNamed(Column column) throws Exception {
		if (!column.required()) {
			return;
		}
		List<Column> columns = Sample.columns();
		columns.remove(column);
		Path file = Sample.file(folder, "t.csv", Sample.heading(columns) + "\n" + Sample.line(columns, Sample.row(1)) + "\n");
		Failure failure = assertThrows(Failure.class, () -> Sample.run(registry, file));
		assertEquals("ZH-2109", failure.code());
		assertTrue(failure.getMessage().contains("：" + column.heading() + "；"), failure.getMessage());
		assertTrue(registry.held.isEmpty() && registry.received.isEmpty());
	}

	@ParameterizedTest
	@EnumSource(Column.class)
	void aMissingRequiredValueRejectsTheRow(Column column) throws Exception {
		ImportReport report = run(Sample.csv(Sample.row(1, column, "无"), Sample.row(2)));
		counts(report, 2, column.required() ? 1 : 2, 0, column.required() ? 1 : 0, 0);
		if (column.required()) {
			assertEquals(column.heading(), report.samples().get(0).columns());
		}
	}

	@Test
	void aHeadingWithoutRowsIsNoRows() throws Exception {
		counts(run(Sample.heading(Sample.columns())), 0, 0, 0, 0, 0);
	}

	@Test
	void aFileOfOtherThingsIsRefused() {
		assertEquals("ZH-2108", assertThrows(Failure.class, () -> run("a,b,c\n1,2,3\n")).code());
		assertEquals("ZH-2102", assertThrows(Failure.class, () -> run("")).code());
	}

	@Test
	void titlesTotalsSignaturesAndRepeatedHeadingsAreNoRows() throws Exception {
		List<Column> columns = Sample.columns();
		String commas = ",".repeat(columns.size() - 1);
		String text = "和田地区2025年职称申报汇总表" + commas + "\n填报单位：某局" + commas + "\n" + Sample.heading(columns) + "\n"
			+ Sample.line(columns, Sample.row(1)) + "\n" + commas
			+ "\n二、工程系列" + commas + "\n" + Sample.heading(columns) + "\n" + Sample.line(columns, Sample.row(2)) + "\n合计,,2人" + commas.substring(2)
			+ "\n总计：2" + commas + "\n制表人：某某,,审核人：某某" + commas.substring(2) + "\n2025年3月1日" + commas + "\n备注：以上属实" + commas + "\n";
		counts(run(text), 2, 2, 0, 0, 0);
	}

	@Test
	void aPoorRowWithAnIdNumberIsNeverDroppedInSilence() throws Exception {
		List<Column> columns = Sample.columns();
		String commas = ",".repeat(columns.size() - 4);
		ImportReport report = run(Sample.heading(columns) + "\n合计,," + "," + Sample.id(1) + commas + "\n");
		assertEquals(Column.ID_NUMBER, columns.get(3));
		counts(report, 1, 0, 0, 1, 0);
	}

	@Test
	void aRowThatIsTooLongOrTooShortIsRejected() throws Exception {
		List<Column> columns = Sample.columns();
		String line = Sample.line(columns, Sample.row(1));
		String text = Sample.heading(columns) + "\n" + line + ",\n" + Sample.line(columns, Sample.row(2)) + ",x\n"
			+ line.substring(0, line.lastIndexOf(',')) + "\n";
		ImportReport report = run(text);
		counts(report, 3, 1, 0, 2, 0);
		assertEquals("", report.samples().get(0).columns());
	}

	@Test
	void headingsAreKnownInOtherWordsAndOrders() throws Exception {
		List<Column> columns = Sample.columns();
		Collections.reverse(columns);
		String heading = Sample.heading(columns).replace("身份证号", "＊身份证号码：").replace("单位名称", " 工作单位 ")
			.replace("申报时间", "申报日期(yyyy-mm-dd)").replace("学历", "学 历");
		ImportReport report = run("序号," + heading + ",家庭住址\n1," + Sample.line(columns, Sample.row(1)) + ",x\n");
		counts(report, 1, 1, 0, 0, 0);
		assertEquals(List.of("序号", "家庭住址"), report.unknownColumns());
		assertEquals("BACHELOR", registry.held.get("HT2025000001").row().get(Column.EDUCATION));
	}

	@Test
	void theOwnNameOfAColumnGoesBeforeItsSynonyms() throws Exception {
		List<Column> columns = Sample.columns();
		ImportReport report = run("编号," + Sample.heading(columns) + "\n9," + Sample.line(columns, Sample.row(1)) + "\n");
		assertEquals(List.of("编号"), report.unknownColumns());
		assertEquals("HT2025000001", registry.held.firstKey());
	}

	@Test
	void twoHeadingsForOneColumnRefuseTheFileUnlessATemplateDecides() throws Exception {
		List<Column> columns = Sample.columns();
		String text = Sample.heading(columns).replace("单位名称", "工作单位") + ",所在单位\n" + Sample.line(columns, Sample.row(1)) + ",乙公司\n";
		assertEquals("ZH-2110", assertThrows(Failure.class, () -> run(text)).code());
		Path file = folder.resolve("t.csv");
		ImportRequest byHand = new ImportRequest(file, MappingTemplate.NONE.with("所在单位", Column.EMPLOYER), null, false, Locale.ENGLISH);
		counts(Sample.run(registry, byHand), 1, 1, 0, 0, 0);
		assertEquals("乙公司", registry.held.get("HT2025000001").row().get(Column.EMPLOYER));
	}

	@Test
	void aTemplateMapsAnyHeading() throws Exception {
		List<Column> columns = Sample.columns();
		Path file = Sample.file(folder, "t.csv", Sample.heading(columns).replace("系列", "大类 甲") + "\n" + Sample.line(columns, Sample.row(1)) + "\n");
		MappingTemplate template = MappingTemplate.NONE.with("大类甲", Column.SERIES).without("学历");
		counts(Sample.run(registry, new ImportRequest(file, template, null, false, Locale.ENGLISH)), 1, 1, 0, 0, 0);
		assertEquals("工程", registry.held.get("HT2025000001").row().get(Column.SERIES));
		assertNull(registry.held.get("HT2025000001").row().get(Column.EDUCATION));
	}

	@Test
	void gb18030WithSemicolonsIsRead() throws Exception {
		String text = Sample.csv(Sample.row(1)).replace(',', ';');
		counts(Sample.run(registry, Sample.file(folder, "t.csv", text, Charset.forName("GB18030"))), 1, 1, 0, 0, 0);
		assertEquals("阿依古丽·买买提", registry.held.get("HT2025000001").identity().name());
	}

	@Test
	void madeUpPeopleNeedADemonstration() throws Exception {
		String digits = "00000019900101001";
		String text = Sample.csv(Sample.row(1, Column.ID_NUMBER, digits + IdNumber.check(digits)));
		counts(run(text), 1, 0, 0, 1, 0);
		counts(Sample.run(new FakeRegistry(true), Sample.file(folder, "t.csv", text)), 1, 1, 0, 0, 0);
	}

	@Test
	void aDryRunKeepsNothingAndTellsTheSame() throws Exception {
		run(Sample.csv(Sample.row(1)));
		Path file = Sample.file(folder, "t.csv", Sample.csv(Sample.row(1), Sample.row(2), Sample.row(3, Column.LEVEL, "高级")));
		int batches = registry.batches.size();
		ImportReport report = Sample.run(registry, ImportRequest.of(file, null).dry());
		counts(report, 3, 1, 1, 1, 0);
		assertEquals(batches, registry.batches.size());
		assertEquals(1, registry.received.size());
		assertTrue(registry.changes.isEmpty());
		assertNull(report.rejectFile());
	}

	@Test
	void anInspectionShowsHowHeadingsAreUnderstood() throws Exception {
		Path file = Sample.file(folder, "t.csv", "序号," + Sample.csv(Sample.row(1)).replace("年度", "啥"));
		Inspection inspection = Import.inspect(file, MappingTemplate.NONE);
		Inspection.Sheet sheet = inspection.sheets().get(0);
		assertEquals(List.of(Column.YEAR), sheet.missing());
		assertTrue(sheet.read());
		assertEquals("序号", sheet.headings().get(0).heading());
		assertTrue(sheet.headings().get(0).column().isEmpty());
		assertEquals(Column.APPLICATION_NUMBER, sheet.headings().get(1).column().orElse(null));
		assertNotNull(Import.inspect(file, MappingTemplate.NONE.with("啥", Column.YEAR)));
	}

	@Test
	void theRejectFileMustNotBeTheFileItself() {
		Path file = Sample.file(folder, "t.csv", Sample.csv(Sample.row(1)));
		assertEquals("ZH-2113", assertThrows(Failure.class, () -> Sample.run(registry, ImportRequest.of(file, file))).code());
		assertTrue(registry.held.isEmpty());
	}
}
