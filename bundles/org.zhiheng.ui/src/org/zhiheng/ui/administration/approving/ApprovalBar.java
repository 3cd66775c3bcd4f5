// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.approving;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.rules.approval.Drafts;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Parts;
import org.zhiheng.ui.administration.approving.Standing.Step;

/** The line above a policy's form: where it stands between draft and force, and what can be done next. */
public final class ApprovalBar {

	private final Session session;
	private final String document;
	private final BooleanSupplier saved;
	private final Consumer<String> told;
	private final Phrases phrases;
	private final Composite bar;
	private final Label words;
	private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
	private final Session.Listener listener = this::changed;

	/**
	 * @param parent where
	 * @param session the workspace
	 * @param document id of the file's root
	 * @param saved saves the editor where it is unsaved; says whether there is nothing unsaved left
	 * @param told shows a sentence to the person
	 */
	public ApprovalBar(Composite parent, @NonNull Session session, @NonNull String document, BooleanSupplier saved, Consumer<String> told) {
		this.session = session;
		this.document = document;
		this.saved = saved;
		this.told = told;
		this.phrases = Phrases.of(ApprovalBar.class, session.locale());
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 6).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		words = new Label(bar, SWT.WRAP);
		words.setData(Parts.WIDGET_ID, "approval.standing"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		Composite right = new Composite(bar, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginTop = 0;
		row.marginBottom = 0;
		right.setLayout(row);
		for (Step step : Step.values()) {
			button(right, step);
		}
		session.listen(listener);
		bar.addListener(SWT.Dispose, event -> session.forget(listener));
		refresh();
	}

	private void button(Composite parent, Step step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(phrases.text(step.name()));
		button.setToolTipText(phrases.text(step.name() + "_tip")); //$NON-NLS-1$
		button.setData(Parts.WIDGET_ID, "approval." + step.name()); //$NON-NLS-1$
		button.setEnabled(false);
		button.addListener(SWT.Selection, event -> decide(step));
		buttons.put(step, button);
	}

	private void changed(Session.Topic topic) {
		if (topic == Session.Topic.POLICIES) {
			bar.getDisplay().asyncExec(this::refresh);
		}
	}

	/** Asks anew where the file stands, beside the window's thread. */
	public void refresh() {
		if (!bar.isDisposed()) {
			CompletableFuture.supplyAsync(this::standing).whenComplete((standing, problem) -> {
				if (!bar.isDisposed()) {
					bar.getDisplay().asyncExec(() -> show(standing, problem));
				}
			});
		}
	}

	private Standing standing() {
		try {
			return Standing.of(session.registry(), session.shipped(), new Drafts(session.folder()), document);
		} catch (Failure failure) {
			throw new CompletionException(failure);
		}
	}

	private void show(Standing standing, Throwable problem) {
		if (bar.isDisposed()) {
			return;
		}
		if (problem != null) {
			words.setText(problem.getCause() instanceof Failure failure ? failure.sentence(session.locale()) : String.valueOf(problem.getMessage()));
		} else {
			words.setText(standing.sentence(session.locale()));
		}
		buttons.forEach((step, button) -> button.setEnabled(problem == null && standing.steps().contains(step)));
		words.requestLayout();
	}

	private void decide(Step step) {
		if (step == Step.SUBMIT && !saved.getAsBoolean()) {
			return;
		}
		new DecisionDialog(bar.getShell(), new Decision(session, document, step), told).open();
	}
}
