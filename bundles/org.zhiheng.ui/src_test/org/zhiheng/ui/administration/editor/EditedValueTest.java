// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiheng.message.Failure;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.SeriesCatalogue;
import org.zhiheng.policy.edit.PolicyEditing;
import org.zhiheng.policy.files.PolicyFile;
import org.zhiheng.ui.administration.Sample;

class EditedValueTest {

	/** Where every thread may look at values. */
	private static final class Anywhere extends Realm {

		@Override
		public boolean isCurrent() {
			return true;
		}
	}

	/** One bound field: which feature, and a value to set. */
	private record Bound<T>(EStructuralFeature feature, Class<T> type, T value) {}

	private final Realm realm = new Anywhere();
	private final PolicyEditing notice = open(Sample.notice("450"));
	private final PolicyEditing catalogue = open(Sample.series());

	private static PolicyEditing open(PolicyFile file) {
		try {
			return PolicyEditing.of(file);
		} catch (Failure e) {
			throw new AssertionError(e);
		}
	}

	@TestFactory
	List<DynamicTest> everyBoundFieldCanBeSetAndUndone() {
		Document document = (Document) notice.root();
		Series series = ((SeriesCatalogue) catalogue.root()).getSeries().get(0);
		List<DynamicTest> tests = new ArrayList<>();
		fields(tests, notice, document.getNorms().get(0), new Bound<>(Literals.TIMETABLE_STEP__OPENS, LocalDate.class, LocalDate.of(2025, 2, 18)),
			new Bound<>(Literals.TIMETABLE_STEP__CLOSES, LocalDate.class, LocalDate.of(2025, 3, 7)),
			new Bound<>(Literals.TIMETABLE_STEP__CLOSES_BEFORE, Boolean.class, true), new Bound<>(Literals.NORM__SUMMARY, String.class, "新"),
			new Bound<>(Literals.NORM__SUMMARY_EN, String.class, "new"));
		fields(tests, notice, document.getNorms().get(1), new Bound<>(Literals.PERIOD_RULE__LENGTH, Integer.class, 7),
			new Bound<>(Literals.PERIOD_RULE__UNIT, DayUnit.class, DayUnit.WORKING_DAY));
		fields(tests, notice, ((FeeTariff) document.getNorms().get(2)).getRows().get(0), new Bound<>(Literals.FEE_ROW__LABEL, String.class, "高"),
			new Bound<>(Literals.FEE_ROW__AMOUNT, BigDecimal.class, new BigDecimal("480")));
		fields(tests, notice, document.getNorms().get(3), new Bound<>(Literals.PASS_RATE_RULE__YEAR, Integer.class, 2026),
			new Bound<>(Literals.PASS_RATE_RULE__LEVEL, String.class, "SENIOR"),
			new Bound<>(Literals.PASS_RATE_RULE__SERIES, String.class, "ENGINEERING"),
			new Bound<>(Literals.PASS_RATE_RULE__RATE, BigDecimal.class, new BigDecimal("0.65")));
		fields(tests, catalogue, series, new Bound<>(Literals.SERIES__NAME, String.class, "工程"),
			new Bound<>(Literals.SERIES__NAME_EN, String.class, "E"));
		fields(tests, catalogue, series.getSpecialties().get(0), new Bound<>(Literals.SPECIALTY__NAME, String.class, "水利"),
			new Bound<>(Literals.SPECIALTY__NAME_EN, String.class, "Water"));
		fields(tests, catalogue, series.getTitles().get(0), new Bound<>(Literals.TITLE_NAME__NAME, String.class, "正高"));
		return tests;
	}

	private void fields(List<DynamicTest> tests, PolicyEditing editing, EObject owner, Bound<?>... bound) {
		for (Bound<?> each : bound) {
			tests.add(DynamicTest.dynamicTest(each.feature().getName(), () -> setAndUndo(editing, owner, each)));
		}
	}

	private <T> void setAndUndo(PolicyEditing editing, EObject owner, Bound<T> bound) {
		EditedValue<T> value = new EditedValue<>(realm, editing, owner, bound.feature(), bound.type(), "change");
		T before = value.getValue();
		List<T> told = new ArrayList<>();
		value.addValueChangeListener(event -> told.add(event.diff.getNewValue()));
		value.setValue(bound.value());
		assertEquals(bound.value(), owner.eGet(bound.feature()));
		assertTrue(editing.stack().isSaveNeeded());
		editing.stack().undo();
		assertEquals(before, value.getValue());
		assertFalse(editing.stack().isSaveNeeded());
		editing.stack().redo();
		assertEquals(bound.value(), value.getValue());
		editing.stack().undo();
		assertEquals(List.of(bound.value(), bound.value()), told.stream().filter(bound.value()::equals).toList());
		value.dispose();
		assertEquals(List.of(), owner.eAdapters().stream().filter(each -> each.getClass().getName().contains("EditedValue")).toList());
	}

	@Test
	void aKeystrokeAfterAnotherIsTheSameCommandUntilTheFieldIsLeft() {
		EObject row = ((FeeTariff) ((Document) notice.root()).getNorms().get(2)).getRows().get(0);
		EditedValue<BigDecimal> value = new EditedValue<>(realm, notice, row, Literals.FEE_ROW__AMOUNT, BigDecimal.class, "change");
		value.setValue(new BigDecimal("4"));
		value.setValue(new BigDecimal("48"));
		value.endRun();
		value.setValue(new BigDecimal("480"));
		notice.stack().undo();
		assertEquals(new BigDecimal("48"), value.getValue());
		notice.stack().undo();
		assertEquals(new BigDecimal("450"), value.getValue());
		assertFalse(notice.stack().canUndo());
	}
}
