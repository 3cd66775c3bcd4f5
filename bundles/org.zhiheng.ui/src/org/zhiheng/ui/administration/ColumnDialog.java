// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog that can be resized, whose content stands in one column with room to breathe. */
public abstract class ColumnDialog extends Dialog {

	private static final int MARGIN = 20;

	/** @param shell where */
	protected ColumnDialog(Shell shell) {
		super(shell);
	}

	/** The words of its title. */
	protected abstract String title();

	/** The name of the dialog, for tests. */
	protected abstract String widget();

	/** Fills the column from top to bottom. */
	protected abstract void fill(Composite column);

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
		shell.setData(Parts.WIDGET_ID, widget());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite column = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(column);
		fill(column);
		return column;
	}
}
