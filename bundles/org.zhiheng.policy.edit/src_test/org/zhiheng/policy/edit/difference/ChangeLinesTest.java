// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.edit.Additions;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.Sample;
import org.zhiheng.policy.edit.word.PolicyWords;

class ChangeLinesTest {

	private static final Map<String, String> LEVELS = Map.of("SENIOR", "正高级", "INTERMEDIATE", "中级");

	private final ChangeLines chinese = new ChangeLines(new PolicyWords(Locale.SIMPLIFIED_CHINESE, code -> LEVELS.getOrDefault(code, code)));
	private final ChangeLines english = new ChangeLines(new PolicyWords(Locale.ENGLISH, code -> code));

	private static List<Difference> differences(PolicyEditing editing) {
		return Comparison.of(editing.saved(), editing.root());
	}

	@Test
	void nothingChangedIsNoLine() throws Exception {
		assertEquals(List.of(), differences(Sample.notice()));
	}

	@Test
	void aFeeIsToldWithUnitAndClause() throws Exception {
		PolicyEditing editing = Sample.notice();
		Sample.senior(editing).setAmount(new BigDecimal("480"));
		assertEquals("高级评审费 450 元/人（HT25-5.7.2）", chinese.before(differences(editing)));
		assertEquals("高级评审费 450 → 480 元/人（HT25-5.7.2）", chinese.after(differences(editing)));
		assertEquals("高级, fee: 450 → 480 CNY a person (HT25-5.7.2)", english.after(differences(editing)));
	}

	@Test
	void aDeadlineAndARateAreTold() throws Exception {
		PolicyEditing editing = Sample.notice();
		Sample.step(editing).setCloses(LocalDate.of(2025, 3, 10));
		Sample.rate(editing).setRate(new BigDecimal("0.65"));
		assertEquals("申报截止日期 2025-03-06 → 2025-03-10（HT25-3.1）\n2025通过率 （空） → 65 %（HT25-5.8.3）", chinese.after(differences(editing)));
	}

	@Test
	void aRenamedRowIsChangedAndNotExchanged() throws Exception {
		PolicyEditing editing = Sample.notice();
		Sample.senior(editing).setLabel("高级（含副高）");
		assertEquals(1, differences(editing).size());
		assertTrue(differences(editing).get(0) instanceof Difference.Changed);
	}

	@Test
	void whatCameAndWentIsToldInOneLineEach() throws Exception {
		PolicyEditing editing = Sample.series();
		Specialty specialty = PolicyFactory.eINSTANCE.createSpecialty();
		specialty.setName("航天");
		specialty.setClause("XJ23-1.1");
		new Additions(editing, Locale.CHINESE).specialty(Sample.engineering(editing), specialty);
		assertEquals("新增专业“航天”：条款 XJ23-1.1（XJ23-1.1）", chinese.after(differences(editing)));
		assertEquals("", chinese.before(differences(editing)));
		editing.keepAsSaved();
		new Additions(editing, Locale.CHINESE).remove(Sample.engineering(editing).getSpecialties().get(1));
		assertEquals("删除专业“林业”：条款 XJ23-1.1（XJ23-1.1）", chinese.after(differences(editing)));
		assertEquals("专业“林业”：条款 XJ23-1.1（XJ23-1.1）", chinese.before(differences(editing)));
	}

	@Test
	void listsAreComparedAsAWhole() throws Exception {
		PolicyEditing editing = Sample.notice();
		Sample.senior(editing).getLevels().add("INTERMEDIATE");
		assertEquals("高级级别 正高级 → 正高级、中级（HT25-5.7.2）", chinese.after(differences(editing)));
	}

	@Test
	void anotherClauseOfANormIsADifference() throws Exception {
		PolicyEditing editing = Sample.notice();
		Sample.rate(editing).getClauses().set(0, Sample.document(editing).getClauses().get(0));
		assertEquals(1, differences(editing).size());
	}
}
