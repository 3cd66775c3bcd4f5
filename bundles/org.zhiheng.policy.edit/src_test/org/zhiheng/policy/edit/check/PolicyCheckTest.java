// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.edit.Sample;
import org.zhiheng.policy.edit.word.CodeNames;
import org.zhiheng.policy.edit.word.PolicyWords;

class PolicyCheckTest {

	private final PolicyCheck check = new PolicyCheck(new PolicyWords(Locale.SIMPLIFIED_CHINESE, CodeNames.PLAIN), DayOff.WEEKENDS);
	private PolicyEditing editing;

	@BeforeEach
	void open() throws Exception {
		editing = Sample.notice();
	}

	private List<Finding> found(Severity severity) {
		return check.of(editing.root()).stream().filter(finding -> finding.severity() == severity).toList();
	}

	private void assertFound(Severity severity, EObject subject, EStructuralFeature feature, String part) {
		List<Finding> found = found(severity);
		assertTrue(found.stream().anyMatch(each -> each.subject() == subject && each.feature() == feature && each.sentence().contains(part)),
			found.toString());
	}

	@Test
	void aSoundNoticeOnlyHasItsOpenRate() {
		assertEquals(List.of(), found(Severity.ERROR));
		assertEquals(List.of(), found(Severity.WARNING));
		assertFound(Severity.NOTE, Sample.rate(editing), Literals.PASS_RATE_RULE__RATE, "尚未设定");
	}

	@Test
	void closingBeforeOpeningIsAnError() {
		Sample.step(editing).setCloses(LocalDate.of(2025, 2, 10));
		assertFound(Severity.ERROR, Sample.step(editing), Literals.TIMETABLE_STEP__CLOSES, "早于开始日期2025-02-17");
	}

	@Test
	void aDeadlineOnASundayIsAWarningWithTheWorkingDayBefore() {
		Sample.step(editing).setCloses(LocalDate.of(2025, 3, 9));
		assertFound(Severity.WARNING, Sample.step(editing), Literals.TIMETABLE_STEP__CLOSES, "2025-03-07");
	}

	@Test
	void aDateOfAnotherYearIsAWarning() {
		Sample.step(editing).setOpens(LocalDate.of(2024, 2, 17));
		assertFound(Severity.WARNING, Sample.step(editing), Literals.TIMETABLE_STEP__OPENS, "2024年");
	}

	@Test
	void aSummaryThatTellsTheOldDateOrFeeIsAWarning() {
		Sample.step(editing).setCloses(LocalDate.of(2025, 3, 7));
		Sample.senior(editing).setAmount(new BigDecimal("480"));
		assertFound(Severity.WARNING, Sample.step(editing), Literals.NORM__SUMMARY, "3月6日");
		assertFound(Severity.WARNING, Sample.tariff(editing), Literals.NORM__SUMMARY, "450元");
	}

	@Test
	void aNormWithoutClauseIsAnError() {
		Sample.rate(editing).getClauses().clear();
		assertFound(Severity.ERROR, Sample.rate(editing), Literals.NORM__CLAUSES, "没有依据条款");
	}

	@Test
	void impossibleFeesRatesAndPeriodsAreErrors() {
		Sample.senior(editing).setAmount(new BigDecimal("-1"));
		Sample.rate(editing).setRate(new BigDecimal("1.5"));
		Sample.period(editing).setLength(-2);
		assertFound(Severity.ERROR, Sample.senior(editing), Literals.FEE_ROW__AMOUNT, "不能为负");
		assertFound(Severity.ERROR, Sample.rate(editing), Literals.PASS_RATE_RULE__RATE, "0到100");
		assertFound(Severity.ERROR, Sample.period(editing), Literals.PERIOD_RULE__LENGTH, "不能为负");
	}

	@Test
	void aLevelChargedTwiceIsAWarning() {
		Sample.tariff(editing).getRows().get(1).getLevels().add("SENIOR");
		assertFound(Severity.WARNING, Sample.tariff(editing).getRows().get(1), Literals.FEE_ROW__LEVELS, "高级");
	}

	@Test
	void seriesAreNamedOnce() throws Exception {
		editing = Sample.series();
		Sample.engineering(editing).setName("农业技术");
		Sample.engineering(editing).getSpecialties().get(1).setName("建材");
		Sample.engineering(editing).getTitles().get(0).setName(" ");
		assertEquals(3, found(Severity.ERROR).size());
	}
}
