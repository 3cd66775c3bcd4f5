// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.analytics.pivot.WhyDialog;

/** A view that shows something of the window's enquiry. */
abstract class EnquiryPart extends ViewPart {

	private @Nullable Analysis analysis;
	private @Nullable Phrases phrases;
	private List<StepAction> steps = List.of();
	private final Runnable listener = () -> {
		steps.forEach(StepAction::update);
		refresh();
	};

	@Override
	public final void createPartControl(Composite parent) {
		phrases = Phrases.of(EnquiryPart.class, getSite().getService(Session.class).locale());
		Analysis shared = Analysis.of(getSite());
		analysis = shared;
		steps();
		create(parent);
		shared.enquiry().listen(listener);
		refresh();
	}

	/** Undo and redo take steps of the analysis back and again, wherever in the office one is. */
	private void steps() {
		StepAction undo = StepAction.undo(enquiry());
		StepAction redo = StepAction.redo(enquiry());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		steps = List.of(undo, redo);
	}

	/** Makes the widgets. */
	abstract void create(Composite parent);

	/** Shows the enquiry as it is now. */
	abstract void refresh();

	final Phrases phrases() {
		return Objects.requireNonNull(phrases);
	}

	final Analysis analysis() {
		return Objects.requireNonNull(analysis);
	}

	final Enquiry enquiry() {
		return analysis().enquiry();
	}

	/**
	 * Says why a number is what it is: its definition, its counts, the clauses, and the applications behind it.
	 *
	 * @param answer from whose population
	 * @param pointed the number
	 * @param refuse is told why there is no explanation
	 */
	final void why(Answer answer, Pointed pointed, Consumer<String> refuse) {
		new WhyDialog(getSite().getShell(), getSite().getService(Session.class), answer).explain(pointed.table(), pointed.cell(), refuse);
	}

	/** Why there is no answer, in a sentence. */
	final String sentence(Enquiry.State state) {
		if (state instanceof Enquiry.Failed failed) {
			return failed.sentence();
		}
		if (state instanceof Enquiry.Nobody nobody) {
			return phrases().text(nobody.demo() ? "nobody_demo" : "nobody");
		}
		return phrases().text("reading");
	}

	@Override
	public void dispose() {
		@Nullable
		Analysis shared = analysis;
		if (shared != null) {
			shared.enquiry().forget(listener);
		}
		super.dispose();
	}
}
