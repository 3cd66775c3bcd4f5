// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.policy.edit.check.Severity;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.Parts;

/** One line above the form: what was saved, or why it was not. */
final class NoticeBar {

	private final Icons icons;
	private final Composite bar;
	private final GridData room;
	private final Label icon;
	private final Label words;

	NoticeBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		icons = new Icons(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 6).applyTo(bar);
		room = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		bar.setLayoutData(room);
		icon = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		words = new Label(bar, SWT.WRAP);
		words.setData(Parts.WIDGET_ID, "editor.notice"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		bar.setVisible(false);
	}

	void show(Severity severity, String sentence) {
		icon.setImage(icons.image(severity == Severity.NOTE ? "kept" : severity == Severity.WARNING ? "warning" : "error")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		words.setText(sentence);
		room.exclude = false;
		bar.setVisible(true);
		bar.requestLayout();
	}

	void hide() {
		if (!room.exclude) {
			room.exclude = true;
			bar.setVisible(false);
			bar.getParent().layout();
		}
	}
}
