// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.files.PolicyFiles;

class PolicyEditingTest {

	private static final BigDecimal HIGHER = new BigDecimal("480");

	@Test
	void writesAnUntouchedFileByteForByte() throws Exception {
		PolicyEditing editing = Sample.notice();
		assertEquals(new String(Sample.noticeFile().bytes(), StandardCharsets.UTF_8), new String(editing.file().bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void writesChineseAsItIsAndReadsItBack() throws Exception {
		PolicyEditing editing = Sample.notice();
		new TypedChange(editing, Sample.document(editing), Literals.DOCUMENT__TITLE, "title").set("新的通知");
		assertTrue(new String(editing.file().bytes(), StandardCharsets.UTF_8).contains("title=\"新的通知\""));
		assertEquals("新的通知", ((Document) PolicyFiles.read(editing.file())).getTitle());
	}

	@Test
	void theStackAloneSaysWhatIsUnsavedAndSavingKeepsTheHistory() throws Exception {
		PolicyEditing editing = Sample.notice();
		assertFalse(editing.stack().isSaveNeeded());
		new TypedChange(editing, Sample.senior(editing), Literals.FEE_ROW__AMOUNT, "fee").set(HIGHER);
		assertTrue(editing.stack().isSaveNeeded());
		editing.keepAsSaved();
		assertFalse(editing.stack().isSaveNeeded());
		assertTrue(editing.stack().canUndo());
		editing.stack().undo();
		assertTrue(editing.stack().isSaveNeeded(), "back to 450, while 480 is on disk");
		editing.stack().redo();
		assertFalse(editing.stack().isSaveNeeded());
	}

	@Test
	void oneRunOfTypingIsOneCommand() throws Exception {
		PolicyEditing editing = Sample.notice();
		TypedChange field = new TypedChange(editing, Sample.senior(editing), Literals.FEE_ROW__AMOUNT, "fee");
		for (String typed : List.of("4", "48", "480")) {
			field.set(new BigDecimal(typed));
		}
		assertEquals(HIGHER, Sample.senior(editing).getAmount());
		editing.stack().undo();
		assertEquals(new BigDecimal("450"), Sample.senior(editing).getAmount());
		assertFalse(editing.stack().canUndo());
	}

	@Test
	void aRunThatEndsWhereItBeganLeavesNothingToUndo() throws Exception {
		PolicyEditing editing = Sample.notice();
		TypedChange field = new TypedChange(editing, Sample.senior(editing), Literals.FEE_ROW__AMOUNT, "fee");
		field.set(HIGHER);
		field.set(new BigDecimal("450"));
		assertFalse(editing.stack().canUndo());
		assertFalse(editing.stack().isSaveNeeded());
	}

	@Test
	void anotherRunIsAnotherCommand() throws Exception {
		PolicyEditing editing = Sample.notice();
		TypedChange field = new TypedChange(editing, Sample.senior(editing), Literals.FEE_ROW__AMOUNT, "fee");
		field.set(HIGHER);
		field.end();
		field.set(new BigDecimal("500"));
		editing.stack().undo();
		assertEquals(HIGHER, Sample.senior(editing).getAmount());
	}

	@Test
	void anEmptiedFieldIsUnset() throws Exception {
		PolicyEditing editing = Sample.notice();
		new TypedChange(editing, Sample.step(editing), Literals.TIMETABLE_STEP__OPENS, "opens").set(null);
		assertNull(Sample.step(editing).getOpens());
		editing.stack().undo();
		assertEquals(LocalDate.of(2025, 2, 17), Sample.step(editing).getOpens());
	}

	@Test
	void aNewNormComesWithItsClauseAndAFreeId() throws Exception {
		PolicyEditing editing = Sample.notice();
		Document notice = Sample.document(editing);
		int before = notice.getNorms().size();
		TimetableStep step = PolicyFactory.eINSTANCE.createTimetableStep();
		step.setStep("PAYMENT");
		new Additions(editing, Locale.CHINESE).norm(step, notice.getClauses().get(0));
		assertEquals("N-HT25-3.1-2", step.getId());
		assertEquals(List.of(notice.getClauses().get(0)), step.getClauses());
		PolicyFiles.read(editing.file());
		editing.stack().undo();
		assertEquals(before, notice.getNorms().size());
		assertFalse(editing.stack().canUndo(), "one gesture, one command");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 42, 2025 })
	void undoingEverythingLeadsBackAndRedoingForthAgain(long seed) throws Exception {
		PolicyEditing editing = Sample.notice();
		byte[] first = editing.file().bytes();
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			gesture(editing, random);
		}
		EObject last = EcoreUtil.copy(editing.root());
		int undone = 0;
		for (; editing.stack().canUndo(); undone++) {
			editing.stack().undo();
		}
		assertArrayEquals(first, editing.file().bytes());
		assertFalse(editing.stack().isSaveNeeded());
		for (; undone > 0; undone--) {
			editing.stack().redo();
		}
		assertTrue(EcoreUtil.equals(last, editing.root()));
	}

	private static void gesture(PolicyEditing editing, Random random) {
		Document notice = Sample.document(editing);
		Additions additions = new Additions(editing, Locale.ENGLISH);
		List<Norm> norms = notice.getNorms();
		switch (random.nextInt(6)) {
			case 0 -> additions.norm(step(random), notice.getClauses().get(random.nextInt(notice.getClauses().size())));
			case 1 -> norms.stream().filter(FeeTariff.class::isInstance).findFirst()
				.ifPresent(tariff -> additions.fee((FeeTariff) tariff, row(random)));
			case 2 -> {
				if (norms.size() > 1) {
					additions.remove(norms.get(random.nextInt(norms.size())));
				}
			}
			case 3 -> new TypedChange(editing, notice, Literals.DOCUMENT__TITLE, "t").set("通知" + random.nextInt(3));
			case 4 -> norms.forEach(
				norm -> new TypedChange(editing, norm, Literals.NORM__SUMMARY, "s").set(random.nextBoolean() ? null : "s" + random.nextInt()));
			default -> editing.stack().undo();
		}
	}

	private static TimetableStep step(Random random) {
		TimetableStep step = PolicyFactory.eINSTANCE.createTimetableStep();
		step.setStep("PAYMENT");
		step.setCloses(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)));
		return step;
	}

	private static FeeRow row(Random random) {
		FeeRow row = PolicyFactory.eINSTANCE.createFeeRow();
		row.setLabel("r" + random.nextInt());
		row.setAmount(BigDecimal.valueOf(random.nextInt(1000)));
		return row;
	}
}
