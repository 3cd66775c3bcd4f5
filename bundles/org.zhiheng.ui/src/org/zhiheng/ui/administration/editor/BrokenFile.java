// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.administration.Icons;
import org.zhiheng.ui.administration.Parts;

/** Stands in the editor's place where a file cannot be read: one sentence, and nothing is touched. */
final class BrokenFile {

	private static final int WIDTH = 480;

	BrokenFile(Composite parent, Phrases phrases, String sentence) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(12, 8).applyTo(body);
		new Label(body, SWT.NONE).setImage(new Icons(body).image("error")); //$NON-NLS-1$
		Label heading = new Label(body, SWT.NONE);
		heading.setText(phrases.text("broken_heading")); //$NON-NLS-1$
		heading.setFont(JFaceResources.getHeaderFont());
		new Label(body, SWT.NONE);
		Label words = new Label(body, SWT.WRAP);
		words.setText(sentence);
		words.setData(Parts.WIDGET_ID, "editor.broken"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
	}
}
