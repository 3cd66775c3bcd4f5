// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The content of an editor for one kind of policy file. */
interface Sheet {

	/** Shows what a command added or took away; values are bound and follow by themselves. */
	void refresh();

	/** Lays a sheet out: what can be chosen on the left, the chosen one on the right. */
	static void sideBySide(Composite sheet) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(24, 8).applyTo(sheet);
	}

	/** The left side of such a sheet, for more than one widget. */
	static Composite left(Desk desk, Composite sheet) {
		sideBySide(sheet);
		Composite left = desk.toolkit().createComposite(sheet);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(left);
		return left;
	}
}
