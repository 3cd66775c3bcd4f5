// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Identity;

class FormsTest {

	private static final Path GOLDEN = Path.of("src_test", "org", "zhiheng", "exchange", "forms");
	private static final ApplicationRow ROW = ApplicationRow.builder().set(Column.APPLICATION_NUMBER, "HT2025-0007").set(Column.YEAR, 2025)
		.set(Column.EMPLOYER, "和田示例建材有限公司").set(Column.REGION, "653201").set(Column.EMPLOYER_TYPE, "PRIVATE_ENTERPRISE").set(Column.ROUTE, "REVIEW")
		.set(Column.SERIES, "工程").set(Column.SPECIALTY, "建材专业").set(Column.LEVEL, "INTERMEDIATE").set(Column.EDUCATION, "BACHELOR")
		.set(Column.CURRENT_TITLE, "助理工程师").set(Column.CURRENT_TITLE_OBTAINED_ON, "2020-11").set(Column.PUBLICITY_FROM, "2025-02-20")
		.set(Column.PUBLICITY_TO, "2025-02-26").build();
	private static final Identity PERSON = new Identity("阿依古丽·买买提", "65322119900101432X", "13800000000", "FEMALE", "维吾尔族");

	private final PolicyBase base = base();

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private static FormTemplate form(String id) {
		return FormTemplates.find(id).orElseThrow();
	}

	private byte[] word(String id, List<FormValues> values) throws Failure {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new FormPrint(base, form(id), Map.of(), false).write(values, true, out);
		return out.toByteArray();
	}

	private static String text(byte[] word) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
			XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			return extractor.getText().strip();
		}
	}

	private FormValues values(String document, boolean person) {
		return FormValues.of(ROW, person ? PERSON : null, base, document, false);
	}

	/** Compares with a golden file; with -Dzhiheng.golden=write the file is written instead, to be looked at before it is committed. */
	private static void golden(String name, String actual) throws IOException {
		Path file = GOLDEN.resolve(name);
		if ("write".equals(System.getProperty("zhiheng.golden"))) {
			Files.writeString(file, actual + "\n");
		}
		assertEquals(Files.readString(file).strip(), actual.strip());
	}

	@Test
	void everyBlankFormReadsAsItsGoldenFile() throws Exception {
		StringBuilder all = new StringBuilder();
		for (FormTemplate template : FormTemplates.all()) {
			all.append("== ").append(template.id()).append('\n').append(text(word(template.id(), List.of()))).append("\n\n");
		}
		golden("blank.txt", all.toString());
	}

	@Test
	void everyFilledFormReadsAsItsGoldenFile() throws Exception {
		StringBuilder all = new StringBuilder();
		for (FormTemplate template : FormTemplates.all()) {
			all.append("== ").append(template.id()).append('\n').append(text(word(template.id(), List.of(values(template.document(), true)))))
				.append("\n\n");
		}
		golden("filled.txt", all.toString());
	}

	@Test
	void theBlankTemplatesAreThoseOfTheNotices() throws Exception {
		for (FormTemplate template : FormTemplates.all()) {
			if (template.ours() || template.id().equals("ht25-assessment")) {
				continue;
			}
			String blank = FilledForm.of(template, List.of()).text().replaceAll("\\s", "");
			for (String clause : template.clauses()) {
				String quote = base.clause(clause).orElseThrow().getQuote().replaceAll("\\s", "");
				boolean of = clause.contains("-F");
				assertTrue(!of || blank.contains(quote) || clause.equals("HT25-F1") || clause.equals("HT25-F1.1"),
					template.id() + " " + clause + " " + quote);
			}
		}
	}

	@Test
	void withoutAReasonNobodyIsNamed() throws Exception {
		for (FormTemplate template : FormTemplates.all()) {
			String text = text(word(template.id(), List.of(values(template.document(), false))));
			assertFalse(text.contains("买买提") || text.contains("653221"), template.id());
		}
	}

	@Test
	void publicNoticesHideTheMiddleOfTheIdNumberUnlessToldOtherwise() throws Exception {
		String hidden = FilledForm.of(form("ht25-publicity"), List.of(values("HT25", true))).text();
		assertTrue(hidden.contains("6532**********432X") && !hidden.contains(PERSON.idNumber()));
		String whole = FilledForm.of(form("ht25-publicity"), List.of(FormValues.of(ROW, PERSON, base, "HT25", true))).text();
		assertTrue(whole.contains(PERSON.idNumber()));
		assertFalse(hidden.contains("模板") || hidden.contains("×××同志"));
	}

	@Test
	void politicalStatusIsLeftToWriteAndNeverInvented() {
		String text = FilledForm.of(form("xj23-publicity"), List.of(values("XJ23", true))).text();
		assertTrue(text.contains("政治面貌：" + FilledForm.TO_WRITE), text);
		assertTrue(text.contains("（突出政治表现，强调职业操守和从业行为）"));
	}

	@Test
	void theSameFormGivesTheSameBytesAndSaysThatItIsADemonstration() throws Exception {
		byte[] one = word("ht25-payment", List.of(values("HT25", true)));
		assertArrayEquals(one, word("ht25-payment", List.of(values("HT25", true))));
		assertTrue(text(one).contains("280元") && text(one).contains("演示数据") && text(one).contains("通知未附样式"));
	}

	@Test
	void aShortPublicityIsFoundAndFiveWorkingDaysAreNot() {
		FormCheck check = new FormCheck(base);
		FormTemplate form = form("ht25-publicity");
		FormValues five = FormValues.NONE.with(Map.of("公示开始", "2025-02-20", "公示结束", "2025年2月26日"));
		assertTrue(check.values(form, five).stream().noneMatch(FormFinding::fault));
		FormValues four = FormValues.NONE.with(Map.of("公示开始", "2025-02-20", "公示结束", "2025年2月25日"));
		FormFinding found = check.values(form, four).stream().filter(FormFinding::fault).findFirst().orElseThrow();
		assertEquals("HT25-5.2.3", found.clauses().get(0));
		assertTrue(found.sentence().in(Locale.ENGLISH).contains("only 4 working days"));
	}

	@Test
	void aReturnNeedsItsReasonAndAClauseThereIs() {
		FormCheck check = new FormCheck(base);
		List<String> clauses = new ArrayList<>();
		check.values(form("ht25-return"), FormValues.NONE.with(Map.of("姓名", "张三", "条款", "HT25-99"))).stream().filter(FormFinding::fault)
			.forEach(each -> clauses.add(each.clauses().get(0)));
		assertEquals(List.of("HT25-5.1.1.2", "HT25-5.2.1"), clauses);
		assertTrue(check.values(form("ht25-return"), FormValues.NONE.with(Map.of("退回原因", "缺毕业证", "条款", "HT25-5.1.2"))).isEmpty());
	}

	@Test
	void aWrittenFormMustKeepTheWordsOfTheTemplate() {
		FormCheck check = new FormCheck(base);
		FormTemplate form = form("xj23-publicity-result");
		FormValues values = values("XJ23", true).with(Map.of("公示天数", "5", "日期", "2023年7月14日"));
		String good = FilledForm.of(form, List.of(values)).text();
		assertEquals(List.of(), check.text(form, good).stream().filter(FormFinding::fault).toList());
		assertEquals("XJ23-F2", check.text(form, good.replace("无投诉、举报", "没有意见")).get(0).clauses().get(0));
		assertFalse(check.text(form, FilledForm.of(form, List.of()).text()).isEmpty());
		FormTemplate opinion = form("xj23-unit-opinion");
		assertTrue(check.text(opinion, "本单位已审核，同意推荐").stream().anyMatch(each -> each.clauses().contains("XJ23-4.12.3")));
	}
}
