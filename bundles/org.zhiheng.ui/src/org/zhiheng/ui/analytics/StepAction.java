// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What the window's own undo and redo do in the statistics office: take a step of the analysis back, or again. */
final class StepAction extends Action {

	private final Runnable act;
	private final BooleanSupplier possible;

	private StepAction(String command, Runnable act, BooleanSupplier possible) {
		this.act = act;
		this.possible = possible;
		setActionDefinitionId(command);
		update();
	}

	static StepAction undo(Enquiry enquiry) {
		return new StepAction(IWorkbenchCommandConstants.EDIT_UNDO, enquiry::undo, enquiry::canUndo);
	}

	static StepAction redo(Enquiry enquiry) {
		return new StepAction(IWorkbenchCommandConstants.EDIT_REDO, enquiry::redo, enquiry::canRedo);
	}

	/** Lights up or greys out as the enquiry stands. */
	void update() {
		setEnabled(possible.getAsBoolean());
	}

	@Override
	public void run() {
		act.run();
	}
}
