// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.message.Phrases;

/** A wizard whose buttons speak the reader's language; the platform's own know English only. */
final class ImportDialog extends WizardDialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 480;

	private final Map<Integer, String> labels;

	ImportDialog(Shell parent, IWizard wizard, Phrases phrases) {
		super(parent, wizard);
		labels = Map.of(IDialogConstants.BACK_ID, phrases.text("button_back"), IDialogConstants.NEXT_ID, phrases.text("button_next"),
			IDialogConstants.FINISH_ID, phrases.text("button_finish"), IDialogConstants.CANCEL_ID, phrases.text("button_cancel"));
		setPageSize(WIDTH, HEIGHT);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		for (Control each : parent.getChildren()) {
			if (each instanceof Button button && Integer.valueOf(IDialogConstants.CANCEL_ID).equals(button.getData())) {
				// The one button that the platform makes by itself.
				button.setText(labels.getOrDefault(IDialogConstants.CANCEL_ID, button.getText()));
			}
		}
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		Button button = super.createButton(parent, id, labels.getOrDefault(id, label), defaultButton);
		button.setData("org.zhiheng.id", "import.button." + id);
		return button;
	}
}
