// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.RowTable;

/** Lists whom a change touches, under a sentence that says by which clauses. */
final class TouchedDialog extends Dialog {

	private static final Point SIZE = new Point(1080, 560);

	private static final List<String> WIDE = List.of("person", "application"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Touched touched;
	private final String title;

	TouchedDialog(Shell shell, Touched touched, String title) {
		super(shell);
		this.touched = touched;
		this.title = title;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		Label told = new Label(area, SWT.WRAP);
		told.setText(touched.sentence().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		told.setData("org.zhiheng.id", "analytics.whatif.touched"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(told);
		RowTable table = new RowTable(area, "analytics.whatif.people", //$NON-NLS-1$
			Touched.HEADINGS.stream().map(each -> Heading.words(touched.phrases().text("person." + each), WIDE.contains(each) ? 26 : 12, 60)) //$NON-NLS-1$
				.toList());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.show(touched);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
