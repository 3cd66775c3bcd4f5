// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.jdt.annotation.NonNull;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.edit.entry.Entry;
import org.zhiheng.ui.administration.ColumnDialog;
import org.zhiheng.ui.administration.Parts;

/**
 * Asks for what a new rule needs, in one column with room to breathe: label above, field, reason below where something is not right yet. It can be
 * confirmed when everything can be taken.
 */
abstract class AskDialog extends ColumnDialog {

	private static final int WIDTH = 62;

	private final Desk desk;
	private final String id;
	private final List<Question> questions = new ArrayList<>();
	private Runnable answers = () -> check();

	/**
	 * @param shell where
	 * @param desk the editor's
	 * @param id its name in phrases and for tests
	 */
	AskDialog(Shell shell, Desk desk, String id) {
		super(shell);
		this.desk = desk;
		this.id = id;
	}

	/** Something asked. */
	interface Question {

		/** Whether the answer can be taken. */
		boolean answered();
	}

	final Desk desk() {
		return desk;
	}

	@Override
	protected final String title() {
		return desk.text(id + "_title"); //$NON-NLS-1$
	}

	@Override
	protected final String widget() {
		return id + ".dialog"; //$NON-NLS-1$
	}

	@Override
	protected final void fill(Composite area) {
		Label intent = new Label(area, SWT.WRAP);
		intent.setText(intent());
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(WIDTH), SWT.DEFAULT).applyTo(intent);
		answers = questions(area);
	}

	/** What the dialog is about. */
	String intent() {
		return desk.text(id + "_intent"); //$NON-NLS-1$
	}

	/**
	 * Makes the questions.
	 *
	 * @param area a column
	 * @return adds what was asked for, by one command, when the dialog is confirmed
	 */
	abstract Runnable questions(Composite area);

	@Override
	protected void okPressed() {
		answers.run();
		super.okPressed();
	}

	final <T> Asked<T> ask(Composite area, String label, @NonNull Entry<T> entry, String unit, String first) {
		Asked<T> asked = new Asked<>(desk, area, desk.text(label), entry, unit, id + "." + label, this::check); //$NON-NLS-1$
		asked.propose(first);
		questions.add(asked);
		return asked;
	}

	final ClausePicker clause(Composite area, Document notice) {
		ClausePicker picker = new ClausePicker(desk, area, notice, id, this::check);
		questions.add(picker);
		return picker;
	}

	final void require(Question question) {
		questions.add(question);
	}

	/** A label above a field. */
	final void label(Composite area, String key) {
		caption(area, desk.text(key));
	}

	static void caption(Composite area, String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label);
	}

	final void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(questions.stream().allMatch(Question::answered));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, desk.text("cancel"), false); //$NON-NLS-1$
		createButton(parent, IDialogConstants.OK_ID, desk.text(id + "_ok"), true).setData(Parts.WIDGET_ID, id + ".ok"); //$NON-NLS-1$ //$NON-NLS-2$
		check();
	}
}
