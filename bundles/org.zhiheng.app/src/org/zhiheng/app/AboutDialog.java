// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.zhiheng.message.Phrases;

/** Name, version and runtime, and for every component its version and licence. */
final class AboutDialog extends Dialog {

	private static final Point SIZE = new Point(720, 560);
	private static final int[] WEIGHTS = { 5, 3, 4 };

	private final Phrases phrases = Phrases.of(AboutDialog.class, Locale.getDefault());

	AboutDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(phrases.text("about_title")); //$NON-NLS-1$
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, phrases.text("about_close"), true); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 6).applyTo(area);
		Label name = new Label(area, SWT.NONE);
		name.setText(phrases.text("about_name")); //$NON-NLS-1$
		name.setFont(JFaceResources.getHeaderFont());
		String version = Platform.getBundle("org.zhiheng.app").getVersion().toString(); //$NON-NLS-1$
		line(area, phrases.text("about_version", version)); //$NON-NLS-1$
		line(area, phrases.text("about_runtime", System.getProperty("java.version"), System.getProperty("os.name"), System.getProperty("os.arch"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		line(area, phrases.text("about_licence")); //$NON-NLS-1$
		line(area, phrases.text("about_notices")).setFont(JFaceResources.getBannerFont()); //$NON-NLS-1$
		components(area);
		return area;
	}

	private static Label line(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		return label;
	}

	private void components(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setData("org.zhiheng.id", "about.components"); //$NON-NLS-1$ //$NON-NLS-2$
		String[] keys = { "about_component", "about_componentVersion", "about_componentLicence" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 0; i < keys.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(phrases.text(keys[i]));
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i]));
		}
		for (Notice notice : Notice.installed()) {
			new TableItem(table, SWT.NONE).setText(new String[]{ notice.name(), notice.version(), notice.licence() });
		}
	}
}
