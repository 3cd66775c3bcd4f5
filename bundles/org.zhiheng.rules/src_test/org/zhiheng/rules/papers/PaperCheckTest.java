// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.papers.PaperFinding.Kind;
import org.zhiheng.rules.papers.PaperLine.Need;

class PaperCheckTest {

	private static final PolicyBase BASE = base();
	private static final List<String> WHOLE = List.of("承诺书.jpg", "身份证.jpg", "一寸照片.jpg", "毕业证.jpg", "学信网查询结果.jpg", "业绩成果.jpg", "个人业务工作总结.txt",
		"社保缴费.jpg", "公示.jpg", "公示结果.jpg", "真实性保证书.jpg", "企业审核同意.jpg", "继续教育公需科目.jpg", "继续教育专业科目.jpg");

	private static PolicyBase base() {
		try {
			return PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	private static Facts facts(String day, Map<String, Object> given) {
		Map<String, Given> facts = new HashMap<>(
			Map.of("as_of", new Given.Value(LocalDate.parse(day)), "request.level", new Given.Value("INTERMEDIATE"),
				"request.route", new Given.Value("REVIEW"), "first_application", new Given.Value(Boolean.FALSE), "transferred_from_government",
				new Given.Value(Boolean.FALSE), "current_title", Given.NONE, "social_insurance_gap", Given.NONE));
		given.forEach((key, value) -> facts.put(key, new Given.Value(value)));
		return Facts.of(facts);
	}

	private static Checklist list(String document, Map<String, Object> given) {
		return new Checklists(BASE).of(document, facts("XJ23".equals(document) ? "2023-07-10" : "2025-03-01", given)).orElseThrow();
	}

	private static Need need(Checklist list, String clause) {
		return list.lines().stream().filter(line -> line.clause().equals(clause)).findFirst().orElseThrow().need();
	}

	private static List<PaperFinding> check(String document, Map<String, Object> given, List<HandedIn> files) {
		return PaperCheck.of(list(document, given), Dossier.of(files));
	}

	private static List<HandedIn> files(List<String> names) {
		return new ArrayList<>(names.stream().map(HandedIn::named).toList());
	}

	private static List<String> kinds(List<PaperFinding> findings, Kind kind) {
		return findings.stream().filter(each -> each.kind() == kind).map(each -> each.clauses().get(0)).toList();
	}

	@Test
	void whatIsAskedFollowsTheFacts() {
		assertEquals(Need.REQUIRED, need(list("XJ23", Map.of()), "XJ23-4.6"));
		assertEquals(Need.NOT_NEEDED, need(list("XJ23", Map.of("first_application", Boolean.TRUE)), "XJ23-4.6"));
		assertEquals(Need.NOT_NEEDED, need(list("BZ", Map.of("first_application", Boolean.TRUE)), "BZ-5.1.2"));
		assertEquals(Need.REQUIRED, need(list("JX19", Map.of("first_application", Boolean.TRUE)), "JX19-A2"));
		assertEquals(Need.NOT_NEEDED, need(list("XJ23", Map.of()), "XJ23-4.3.3"));
		assertEquals(Need.REQUIRED, need(list("XJ23", Map.of("transferred_from_government", Boolean.TRUE)), "XJ23-4.3.3"));
		assertEquals(Need.NOT_ASKED, need(list("BZ", Map.of()), "BZ-3.2.1.N"));
		assertEquals(Need.PRINTED, need(list("BZ", Map.of()), "BZ-5.3"));
		assertTrue(list("BZ", Map.of("request.level", "JUNIOR")).lines().stream().noneMatch(line -> line.clause().equals("BZ-5.2.3")));
		assertFalse(list("JX19", Map.of()).fewer());
	}

	@Test
	void aWholeDossierHasNoFaultButTheEndingOfItsText() {
		List<PaperFinding> findings = check("XJ23", Map.of(), files(WHOLE));
		assertEquals(List.of("XJ23-6.2"), findings.stream().filter(each -> each.kind().fault()).map(each -> each.clauses().get(0)).toList());
	}

	@Test
	void everyPaperLeftOutIsMissed() {
		Map<String, String> clauses = Map.of("承诺书.jpg", "XJ23-4.0", "身份证.jpg", "XJ23-4.1", "毕业证.jpg", "XJ23-4.2", "业绩成果.jpg", "XJ23-4.5",
			"个人业务工作总结.txt", "XJ23-4.8",
			"社保缴费.jpg", "XJ23-4.9.1", "公示结果.jpg", "XJ23-4.10", "继续教育公需科目.jpg", "XJ23-4.6");
		clauses.forEach((name, clause) -> {
			List<String> names = new ArrayList<>(WHOLE);
			names.remove(name);
			assertEquals(List.of(clause), kinds(check("XJ23", Map.of(), files(names)), Kind.MISSING), name);
		});
	}

	@Test
	void anyOfThreeIsEnoughInTheRegionAndNotFromElsewhere() {
		Map<String, Object> own = Map.of("current_title.obtained_in", "SAME_REGION", "current_title.documents", "CERTIFICATE");
		List<HandedIn> files = files(WHOLE);
		assertEquals(List.of("XJ23-4.3.1"), kinds(check("XJ23", titled("SAME_REGION"), files), Kind.MISSING));
		files.add(HandedIn.named("职称证书.jpg"));
		assertEquals(List.of(), kinds(check("XJ23", titled("SAME_REGION"), files), Kind.MISSING));
		assertEquals(List.of("XJ23-4.3.2"), kinds(check("XJ23", titled("OTHER_PROVINCE"), files), Kind.MISSING));
		assertFalse(own.isEmpty());
	}

	private static Map<String, Object> titled(String where) {
		return Map.of("current_title.obtained_in", where);
	}

	@Test
	void theSummaryMayHaveThreeThousandCharactersAndNotOneMore() {
		for (int length : new int[]{ 3000, 3001 }) {
			HandedIn summary = new HandedIn("个人业务工作总结.jpg", 1L, "字".repeat(length) + "\n ", null, null, null, null);
			List<String> found = kinds(check("XJ23", Map.of(), List.of(summary)), Kind.TOO_LONG);
			assertEquals(length == 3000 ? List.of() : List.of("XJ23-4.8"), found);
		}
	}

	@Test
	void aPublicationIsWholeOrNotThere() {
		List<HandedIn> files = files(WHOLE);
		assertEquals(List.of(), kinds(check("XJ23", Map.of(), files), Kind.INCOMPLETE));
		files.add(HandedIn.named("封面.jpg"));
		assertEquals(List.of("XJ23-4.7.2"), kinds(check("XJ23", Map.of(), files), Kind.INCOMPLETE));
		files.addAll(files(List.of("目录.jpg", "正文.jpg", "检索报告.jpg")));
		assertEquals(List.of(), kinds(check("XJ23", Map.of(), files), Kind.INCOMPLETE));
	}

	@Test
	void stampSourceEmptyFileAndUnaskedPapersAreFound() {
		HandedIn work = new HandedIn("代表作.jpg", 5L, null, null, null, null, Boolean.FALSE);
		assertEquals(List.of("XJ23-4.7.3"), kinds(check("XJ23", Map.of(), List.of(work)), Kind.STAMP));
		HandedIn wrong = new HandedIn("专业科目证书.jpg", 5L, null, "某培训网", 2024, "住建", null);
		assertEquals(List.of("BZ-5.1.4"),
			kinds(check("BZ", Map.of(), List.of(new HandedIn("住建专业科目证书.jpg", 5L, null, "某培训网", 2024, "住建", null))), Kind.SOURCE));
		assertEquals(List.of("BZ-5.1.3"),
			kinds(check("BZ", Map.of(), List.of(new HandedIn("继续教育.jpg", 5L, null, "某培训网", 2024, null, null))), Kind.SOURCE));
		assertEquals(List.of("HT25-5.1.5.2"),
			kinds(check("HT25", Map.of(), List.of(new HandedIn("继续教育合格证书.jpg", 5L, null, "某培训网", 2023, null, null))), Kind.SOURCE));
		assertEquals(List.of(),
			kinds(check("HT25", Map.of(), List.of(new HandedIn("继续教育合格证书.jpg", 5L, null, "某培训网", 2021, null, null))), Kind.SOURCE));
		assertEquals(List.of("XJ23-6.2"),
			kinds(check("XJ23", Map.of(), List.of(new HandedIn("承诺书.jpg", 0L, null, null, null, null, null))), Kind.EMPTY));
		assertEquals(List.of("BZ-3.2.1.N"), kinds(check("BZ", Map.of(), files(List.of("社保缴费记录.jpg"))), Kind.NOT_ASKED));
		assertEquals(1, kinds(check("BZ", Map.of(), files(List.of("旅游.jpg"))), Kind.SUPERFLUOUS).size());
		assertEquals(5L, wrong.bytes());
	}

	@Test
	void anEmptyEntryMustSayNone() {
		Map<String, String> fields = new HashMap<>();
		fields.put("工作简历", " ");
		Dossier dossier = new Dossier(List.of(), fields, Hidden.NONE);
		PaperFinding found = PaperCheck.of(list("XJ23", Map.of()), dossier).stream().filter(each -> each.kind() == Kind.BLANK).findFirst()
			.orElseThrow();
		assertEquals(List.of("XJ23-4.4", "XJ23-6.1"), found.clauses());
	}

	@Test
	void whatTellsThePersonIsFoundAndNotRepeated() {
		Hidden hidden = new Hidden(Map.of("NAME", "阿·买提", "UNIT", "和田某某公司"));
		List<HandedIn> files = List.of(HandedIn.named("阿•买提业绩.jpg"),
			new HandedIn("总结.txt", 9L, "我在和田某某 公司工作，电话13800000000，证号653221199001011234", null, null, null, null));
		List<PaperFinding> findings = new Masking(BASE.document("HT25").orElseThrow()).check(files, hidden).stream()
			.filter(each -> each.kind() == Kind.UNMASKED).toList();
		assertEquals(4, findings.size());
		findings.forEach(each -> assertEquals("HT25-5.1.4.1", each.clauses().get(0)));
		for (PaperFinding each : findings) {
			String said = each.sentence().in(Locale.SIMPLIFIED_CHINESE) + each.sentence().in(Locale.ENGLISH);
			assertFalse(said.contains("买提") || said.contains("某某") || said.contains("13800000000") || said.contains("19900101"), said);
		}
		assertEquals(List.of(), new Masking(BASE.document("BZ").orElseThrow()).check(files, hidden));
	}
}
