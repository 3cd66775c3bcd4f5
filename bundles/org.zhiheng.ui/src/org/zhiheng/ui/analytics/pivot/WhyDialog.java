// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.pivot.PivotQuestion;
import org.zhiheng.statistics.why.Why;
import org.zhiheng.statistics.why.WhyRow;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.analytics.Answer;
import org.zhiheng.ui.common.RegistryTask;
import org.zhiheng.ui.common.RowTable;

/** Why a number is what it is: its definition, its counts, the clauses, and the applications behind it. */
public final class WhyDialog extends Dialog {

	private static final int PAGE = 200;
	private static final int MORE = IDialogConstants.CLIENT_ID + 1;

	private final Session session;
	private final Answer answer;
	private final Phrases phrases;
	private final List<WhyRow> read = new ArrayList<>();
	private @Nullable Why why;
	private @Nullable RowTable table;
	private @Nullable Label count;

	/**
	 * @param shell over which it opens
	 * @param session the workspace
	 * @param answer from whose population
	 */
	public WhyDialog(Shell shell, Session session, Answer answer) {
		super(shell);
		this.session = session;
		this.answer = answer;
		this.phrases = Phrases.of(WhyDialog.class, session.locale());
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	private record Explained(Why why, List<WhyRow> rows) {}

	/**
	 * Finds the explanation in the background, then opens.
	 *
	 * @param question of the table
	 * @param cell the codes of the number in it; none for the total
	 * @param refuse is told why there is none
	 */
	public void explain(PivotQuestion question, Map<Dimension, String> cell, Consumer<String> refuse) {
		new RegistryTask<>(phrases.text("why_job"), session, getParentShell(), (registry, progress) -> {
			PolicyBase policies = session.policies();
			Optional<Rule> rule = answer.protection();
			Why found = rule.isPresent() ? Why.of(answer.population(), question, cell, policies, rule.get())
				: Why.of(answer.population(), question, cell, policies);
			return new Explained(found, rows(found, found.rows().page(registry, 0, PAGE, progress)));
		}, explained -> {
			why = explained.why();
			read.addAll(explained.rows());
			open();
		}, refuse).schedule();
	}

	private List<WhyRow> rows(Why found, List<Kept> kept) {
		return kept.stream().map(each -> WhyRow.of(each, found.question().measure(), answer.labels())).toList();
	}

	private Why why() {
		return Objects.requireNonNull(why);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("why"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(920, 640);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		words.setText(new WhyWords(phrases, answer.labels()).of(why()));
		words.setData("org.zhiheng.id", "analytics.why.words");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, 220).applyTo(words);
		WhyRows content = new WhyRows(read, why().question().measure(), phrases);
		RowTable made = new RowTable(area, "analytics.why.rows", content.headings());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.show(content);
		table = made;
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		say();
		return area;
	}

	private void say() {
		Objects.requireNonNull(count).setText(phrases.text("why_rows", read.size(), why().rows().size()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button more = createButton(parent, MORE, phrases.text("why_more"), false);
		more.setEnabled(read.size() < why().rows().size());
		createButton(parent, IDialogConstants.CLOSE_ID, phrases.text("close"), true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == MORE) {
			more();
		} else {
			close();
		}
	}

	private void more() {
		getButton(MORE).setEnabled(false);
		new RegistryTask<>(phrases.text("why_job"), session, getShell(),
			(registry, progress) -> rows(why(), why().rows().page(registry, read.size(), PAGE, progress)), rows -> {
				read.addAll(rows);
				RowTable made = Objects.requireNonNull(table);
				made.show(new WhyRows(read, why().question().measure(), phrases));
				say();
				getButton(MORE).setEnabled(!rows.isEmpty() && read.size() < why().rows().size());
			}, sentence -> Objects.requireNonNull(count).setText(sentence)).schedule();
	}
}
