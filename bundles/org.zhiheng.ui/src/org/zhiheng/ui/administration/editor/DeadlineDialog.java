// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Handling;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.edit.entry.DayEntry;
import org.zhiheng.policy.edit.entry.Entered;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.policy.edit.entry.WordEntry;
import org.zhiheng.ui.administration.Parts;

/**
 * Asks for a deadline: what is due, until when, and by which clause.
 */
final class DeadlineDialog extends AskDialog {

	/** What can be due, filings first, since they are what most often comes anew. */
	private static final List<@NonNull String> STEPS = List.of("PRE_WORK_FILING", "PRE_MEETING_FILING", "POST_FILING", "DECLARATION", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
		"MATERIAL_REVIEW",     //$NON-NLS-1$
		"PAPER_MATERIALS", "PAYMENT", "REVIEW_MEETING", "UNIT_PUBLICITY", "POST_REVIEW_PUBLICITY", "QUALIFICATION_DOCUMENT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** The last day must be given. */
	private static final class LastDay implements Entry<LocalDate> {

		private final DayEntry days = new DayEntry();

		@Override
		public @NonNull Entered<LocalDate> readFolded(@NonNull String text) {
			return text.isEmpty() ? new Entered.Refused<>("word_missing", "") : days.readFolded(text); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public @NonNull String write(@Nullable LocalDate value) {
			return days.write(value);
		}
	}

	private final Document notice;

	DeadlineDialog(Shell shell, Desk desk, Document notice) {
		super(shell, desk, "deadline"); //$NON-NLS-1$
		this.notice = notice;
	}

	@Override
	Runnable questions(Composite area) {
		ClausePicker picker = clause(area, notice);
		label(area, "deadline_step"); //$NON-NLS-1$
		Combo steps = new Combo(area, SWT.READ_ONLY);
		steps.setItems(STEPS.stream().map(desk().words()::code).toArray(String[]::new));
		steps.setData(Parts.WIDGET_ID, "deadline.step"); //$NON-NLS-1$
		steps.select(0);
		Asked<String> summary = ask(area, "deadline_summary", new WordEntry(false), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<LocalDate> opens = ask(area, "deadline_opens", new DayEntry(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Asked<LocalDate> closes = ask(area, "deadline_closes", new LastDay(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return () -> {
			TimetableStep step = PolicyFactory.eINSTANCE.createTimetableStep();
			step.setStep(STEPS.get(steps.getSelectionIndex()));
			step.setSummary(summary.value());
			step.setOpens(opens.value());
			step.setCloses(closes.value());
			desk().additions().norm(step, picker.clause(), Handling.REMIND, Handling.CHECK);
		};
	}
}
