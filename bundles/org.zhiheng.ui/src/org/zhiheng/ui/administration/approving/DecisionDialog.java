// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.approving;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Recording;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.ColumnDialog;
import org.zhiheng.ui.administration.Parts;

/** Asks who takes a step and why, shows what changes, and says what nobody vouches for. A refusal stands in the dialog, and nothing is lost. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class DecisionDialog extends ColumnDialog {

	private static final int WIDTH = 460;
	private static final int CHANGES = 130;
	private static final int REASON = 54;

	private final Decision decision;
	private final Consumer<String> told;
	private Text name;
	private Text reason;
	private Label refusal;

	DecisionDialog(Shell shell, @NonNull Decision decision, Consumer<String> told) {
		super(shell);
		this.decision = decision;
		this.told = told;
	}

	@Override
	protected String title() {
		return text("title"); //$NON-NLS-1$
	}

	@Override
	protected String widget() {
		return "decision.dialog"; //$NON-NLS-1$
	}

	private String text(String key) {
		return decision.text(key + "_" + decision.step().name()); //$NON-NLS-1$
	}

	@Override
	protected void fill(Composite area) {
		label(area, text("intent")); //$NON-NLS-1$
		changes(area);
		caption(area, "name"); //$NON-NLS-1$
		name = new Text(area, SWT.BORDER | SWT.SINGLE);
		name.setText(System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		name.setData(Parts.WIDGET_ID, "decision.name"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		label(area, decision.text("unverified")) //$NON-NLS-1$
			.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		caption(area, "reason"); //$NON-NLS-1$
		reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		reason.setData(Parts.WIDGET_ID, "decision.reason"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, REASON).applyTo(reason);
		refusal = label(area, ""); //$NON-NLS-1$
		refusal.setForeground(JFaceColors.getErrorText(area.getDisplay()));
		refusal.setData(Parts.WIDGET_ID, "decision.refusal"); //$NON-NLS-1$
		name.addListener(SWT.Modify, event -> check());
		reason.addListener(SWT.Modify, event -> check());
		reason.setFocus();
	}

	private void changes(Composite area) {
		caption(area, "changes"); //$NON-NLS-1$
		Text changes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		changes.setData(Parts.WIDGET_ID, "decision.changes"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, CHANGES).applyTo(changes);
		try {
			changes.setText(decision.changes());
		} catch (Failure failure) {
			changes.setText(failure.sentence(decision.locale()));
		}
	}

	private void caption(Composite area, String key) {
		GridDataFactory.fillDefaults().indent(0, 10).applyTo(label(area, decision.text(key)));
	}

	private static Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!name.getText().isBlank() && !reason.getText().isBlank());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, decision.text("cancel"), false); //$NON-NLS-1$
		createButton(parent, IDialogConstants.OK_ID, text("ok"), true).setData(Parts.WIDGET_ID, "decision.ok"); //$NON-NLS-1$ //$NON-NLS-2$
		check();
	}

	@Override
	protected void okPressed() {
		String who = name.getText().strip();
		String why = reason.getText().strip();
		Recording[] receipt = new Recording[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					receipt[0] = decision.take(who, why);
				} catch (Failure e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Failure failure) {
				refuse(failure.sentence(decision.locale()));
				return;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		super.okPressed();
		decision.session().changed(Session.Topic.POLICIES);
		decision.session().changed(Session.Topic.JOURNAL);
		told.accept(decision.done(receipt[0]));
	}

	private void refuse(String sentence) {
		refusal.setText(sentence);
		refusal.requestLayout();
		Shell shell = getShell();
		shell.setSize(shell.getSize().x, Math.max(shell.getSize().y, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y));
	}
}
