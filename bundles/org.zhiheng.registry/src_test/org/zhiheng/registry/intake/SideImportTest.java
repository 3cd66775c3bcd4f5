// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.FakeRegistry;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;

/** The tables beside that of applications: dirty files, reject files, round trips. */
class SideImportTest {

	private static final String HANDLING = "申报编号,环节,单位,经办人,时间,意见\r\n";
	private static final String ONE = "HT2025000001,主管审核,和田地区人社局,王芳,2025-03-10 11:20,同意\r\n";

	@TempDir
	private Path folder;
	private final FakeRegistry registry = new FakeRegistry(false);

	private Path file(String text) {
		return Sample.file(folder, "side.csv", text);
	}

	private void counts(ImportReport report, long read, long imported, long unchanged, long rejected, long duplicates) {
		assertEquals(List.of(read, imported, unchanged, rejected, duplicates),
			List.of(report.read(), report.imported(), report.unchanged(), report.rejected(), report.duplicates()));
	}

	private List<KeptSideRow> about(TableKind table, String about) throws Failure {
		return registry.sides().about(table, List.of(about));
	}

	@Test
	void aTableOfHandlingIsRecognisedByItsHeading() throws Exception {
		Path file = file(HANDLING + ONE + "HT2025000001, 单位审核 ,某公司,买买提•吐尔逊,2025/3/2,\r\n");
		ImportReport first = Sample.run(registry, file);
		counts(first, 2, 2, 0, 0, 0);
		assertEquals(TableKind.HANDLING, first.tables().get(0).table());
		assertEquals(2, first.waiting(), "the application is not held yet");
		List<KeptSideRow> kept = about(TableKind.HANDLING, "HT2025000001");
		assertEquals("SUPERVISOR_REVIEW", kept.get(0).row().get(SideColumn.HANDLING_STEP));
		assertEquals("2025-03-10T11:20", kept.get(0).row().get(SideColumn.HANDLING_AT));
		assertEquals("买买提·吐尔逊", kept.get(1).row().get(SideColumn.HANDLING_PERSON));
		counts(Sample.run(registry, file), 2, 0, 2, 0, 0);
	}

	@Test
	void anotherOpinionIsANewRevisionAndAnotherTimeAnotherRow() throws Exception {
		Sample.run(registry, file(HANDLING + ONE));
		counts(Sample.run(registry, file(HANDLING + ONE.replace("同意", "不同意"))), 1, 1, 0, 0, 0);
		assertEquals(1, registry.sides().count(TableKind.HANDLING));
		counts(Sample.run(registry, file(HANDLING + ONE.replace("03-10", "03-11"))), 1, 1, 0, 0, 0);
		assertEquals(2, registry.sides().count(TableKind.HANDLING));
	}

	@Test
	void dirtyRowsAreRejectedAndImportWhenMended() throws Exception {
		String text = "经办记录表\r\n" + HANDLING + ONE + ONE + ONE.replace("同意", "退回") + "HT2025000002,审核,和田地区人社局,王芳,2025-03-10,\r\n"
			+ "HT2025000003,主管审核,,王芳,2025-03-10,\r\n" + "HT2025000004,主管审核,和田地区人社局,王芳,2025-02-30,\r\n"
			+ "4.40524E+17,主管审核,和田地区人社局,王芳,2025-03-10,\r\n\r\n合计,5,,,,\r\n制表人：王芳,,,,,\r\n";
		ImportReport report = Sample.run(registry, file(text));
		counts(report, 7, 1, 0, 5, 1);
		Path reject = Objects.requireNonNull(report.rejectFile());
		String rejected = Files.readString(reject);
		assertTrue(rejected.startsWith("\uFEFF行号,列,原因,处理办法,申报编号,环节,单位,经办人,时间,意见"), rejected);
		assertTrue(rejected.contains("王芳"), "complete and unmasked, so that it imports as it is");
		assertFalse(report.samples().toString().contains("王芳"), "what the screen shows is masked");
		String mended = rejected.replace(",审核,", ",主管审核,").replace("主管审核,,王芳", "主管审核,和田地区人社局,王芳").replace("2025-02-30", "2025-02-28")
			.replace("4.40524E+17", "HT2025000005").replace("退回", "同意");
		counts(Sample.run(registry, Sample.file(folder, "mended.csv", mended)), 5, 4, 1, 0, 0);
		assertEquals(5, registry.sides().count(TableKind.HANDLING));
	}

	@Test
	void integrityKeepsPersonsByPseudonymAlone() throws Exception {
		String text = "姓名,身份证号,行为,决定文号,决定日期,登记库,系列,期限起,期限止\r\n" + "阿依古丽·买买提," + Sample.id(1)
			+ ",提供虚假材料,和人社〔2025〕9号,2025年6月3日,自治区职称评审诚信档案库,工程系列,2025-06-03,2028-06-03\r\n" + "某某," + Sample.id(2)
			+ ",论文代写,,2025-06,某市信用平台,,,\r\n" + "某某,6.53201E+17,剽窃,,2025-06-03,平台诚信名单库,,,\r\n";
		ImportReport report = Sample.run(registry, file(text));
		counts(report, 3, 2, 0, 1, 0);
		List<KeptSideRow> one = about(TableKind.INTEGRITY, registry.pseudonym(Sample.id(1)));
		assertEquals("FALSE_MATERIALS", one.get(0).row().get(SideColumn.INTEGRITY_ACT));
		assertEquals("工程", one.get(0).row().get(SideColumn.INTEGRITY_SERIES));
		assertEquals("2025-06-03", one.get(0).row().get(SideColumn.INTEGRITY_DECIDED_ON));
		assertNull(one.get(0).row().get(SideColumn.INTEGRITY_ID));
		assertNull(one.get(0).row().get(SideColumn.INTEGRITY_NAME));
		List<KeptSideRow> two = about(TableKind.INTEGRITY, registry.pseudonym(Sample.id(2)));
		assertEquals("论文代写", two.get(0).row().get(SideColumn.INTEGRITY_ACT), "an act that no list names is kept as it is");
		assertEquals("某市信用平台", two.get(0).row().get(SideColumn.INTEGRITY_REGISTER));
		assertFalse(report.samples().toString().contains(Sample.id(1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "SCORES|申报编号,专家编号,专家单位,评分,评审日期|HT1,Z001,某大学,86.5,2025-04-12",
		"EVIDENCE|申报编号,材料类别,编号,题名,正文,署名次序,文件摘要,上传时间,上传终端|HT1,论文,ISSN1,\"某题,副题\",,1,,2025-03-01 10:00,10.1.2.3" })
	void scoresAndEvidence(TableKind kind, String heading, String row) throws Exception {
		Path file = file(heading + "\r\n" + row + "\r\n" + row + "\r\n");
		counts(Sample.run(registry, file), 2, 1, 0, 0, 1);
		assertEquals(1, registry.sides().count(kind));
		counts(Sample.run(registry, file), 2, 0, 1, 0, 1);
	}

	@Test
	void aDigestIsADigest() throws Exception {
		String heading = "申报编号,材料类别,文件摘要\r\n";
		counts(Sample.run(registry, file(heading + "HT1,专利," + "AB".repeat(32) + "\r\nHT2,专利,abc\r\n")), 2, 1, 0, 1, 0);
		assertEquals("ab".repeat(32), about(TableKind.EVIDENCE, "HT1").get(0).row().get(SideColumn.EVIDENCE_DIGEST));
	}

	@ParameterizedTest
	@EnumSource(value = TableKind.class, names = "APPLICATIONS", mode = EnumSource.Mode.EXCLUDE)
	void requiredColumnsAreDemandedInWords(TableKind kind) throws Exception {
		List<? extends TableField> required = kind.fields().stream().filter(TableField::required).toList();
		String heading = required.stream().skip(1).map(TableField::heading).reduce((a, b) -> a + "," + b).orElseThrow() + ",备注";
		Failure failure = assertThrows(Failure.class, () -> Sample.run(registry, ImportRequest.of(file(heading + "\r\n"), null).as(kind)));
		assertTrue(List.of("ZH-2109", "ZH-2118").contains(failure.code()), failure.code());
		String sentence = failure.sentence(Locale.SIMPLIFIED_CHINESE);
		assertTrue(sentence.contains(required.get(0).heading()), sentence);
	}

	@ParameterizedTest
	@CsvSource({ "handling,HANDLING", "经办,HANDLING", "Integrity,INTEGRITY", "诚信,INTEGRITY", "评分,SCORES", "evidence,EVIDENCE",
		"applications,APPLICATIONS" })
	void tablesAreNamedInBothLanguages(String word, TableKind kind) {
		assertEquals(kind, TableKind.of(word).orElseThrow());
	}

	@Test
	void aWorkbookIsReadWholeApplicationsFirst() throws Exception {
		Path file = folder.resolve("all.xlsx");
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
			fill(book.newWorksheet("经办"), HANDLING + ONE.replace("HT2025000001", "HT2025000007") + "HT2025000009,盖章,某局,王芳,2025-03-01,\r\n");
			fill(book.newWorksheet("说明"), "本表由地区职称办填报\r\n");
			fill(book.newWorksheet("申报"), Sample.csv(Sample.row(7), Sample.row(8)));
		}
		ImportReport report = Sample.run(registry, file);
		assertEquals(List.of(TableKind.APPLICATIONS, TableKind.HANDLING), report.tables().stream().map(TableCount::table).toList());
		counts(report, 4, 3, 0, 1, 0);
		assertEquals(0, report.waiting(), "applications are kept before what is about them");
		Path reject = Objects.requireNonNull(report.rejectFile());
		assertEquals("reject-经办.csv", reject.getFileName().toString(), "each kind has a reject file of its own");
		String mended = Files.readString(reject).replace("盖章", "备案");
		counts(Sample.run(registry, Sample.file(folder, "mended.csv", mended)), 1, 1, 0, 0, 0);
		counts(Sample.run(registry, ImportRequest.of(file, null).as(TableKind.APPLICATIONS)), 2, 0, 2, 0, 0);
	}

	private static void fill(Worksheet sheet, String csv) {
		String[] lines = csv.split("\r\n");
		for (int r = 0; r < lines.length; r++) {
			String[] cells = lines[r].split(",", -1);
			for (int c = 0; c < cells.length; c++) {
				sheet.value(r, c, cells[c]);
			}
		}
	}

	@Test
	void aDryRunKeepsNothing() throws Exception {
		counts(Sample.run(registry, ImportRequest.of(file(HANDLING + ONE), null).dry()), 1, 1, 0, 0, 0);
		assertEquals(0, registry.sides().count(TableKind.HANDLING));
	}

	@Test
	void columnsAreMappedByHandForEachTable() throws Exception {
		Path file = file(HANDLING.replace("单位", "谁办的") + ONE);
		MappingTemplate template = MappingTemplate.NONE.with("谁办的", SideColumn.HANDLING_UNIT);
		Path saved = folder.resolve("t.properties");
		template.save(saved);
		assertEquals(template, MappingTemplate.load(saved));
		counts(Sample.run(registry, new ImportRequest(file, TableKind.HANDLING, MappingTemplate.load(saved), null, false, Locale.ENGLISH)), 1, 1, 0,
			0,
			0);
	}

	@ParameterizedTest
	@CsvSource({ "GB18030", "UTF-16" })
	void encodingsOfOffices(String charset) throws Exception {
		Charset encoding = Charset.forName(charset);
		Path file = Sample.file(folder, "gb.csv", HANDLING + ONE, encoding);
		counts(Sample.run(registry, file), 1, 1, 0, 0, 0);
	}
}
