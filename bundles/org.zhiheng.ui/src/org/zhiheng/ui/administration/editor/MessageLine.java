// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.zhiheng.policy.edit.check.Finding;
import org.zhiheng.policy.edit.check.Severity;
import org.zhiheng.ui.administration.Parts;

/**
 * The line under the fields of one object that says in words what is found there; it takes no room while nothing is.
 */
final class MessageLine {

	private final Desk desk;
	private final EObject object;
	private final Composite line;
	private final GridData room;
	private final Label icon;
	private final Label words;

	/**
	 * @param desk the editor's
	 * @param parent a composite with a grid
	 * @param columns how many columns the line spans
	 * @param object whose findings are told
	 * @param id name for tests
	 */
	MessageLine(Desk desk, Composite parent, int columns, EObject object, String id) {
		this.desk = desk;
		this.object = object;
		line = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 0, 6).applyTo(line);
		room = GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).create();
		line.setLayoutData(room);
		icon = desk.toolkit().createLabel(line, ""); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		words = desk.toolkit().createLabel(line, "", SWT.WRAP); //$NON-NLS-1$
		words.setData(Parts.WIDGET_ID, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(desk.width(40), SWT.DEFAULT).applyTo(words);
		Runnable listener = this::refresh;
		desk.board().listen(listener);
		line.addListener(SWT.Dispose, event -> desk.board().forget(listener));
		show(desk.board().at(object));
	}

	private void refresh() {
		boolean before = room.exclude;
		String told = words.getText();
		show(desk.board().at(object));
		if (before != room.exclude || !told.equals(words.getText())) {
			desk.reflow();
			if (!room.exclude && desk.isAt(object)) {
				FormToolkit.ensureVisible(line);
			}
		}
	}

	private void show(List<Finding> findings) {
		room.exclude = findings.isEmpty();
		line.setVisible(!findings.isEmpty());
		if (findings.isEmpty()) {
			words.setText(""); //$NON-NLS-1$
			return;
		}
		Severity gravest = findings.get(0).severity();
		icon.setImage(desk.icons().image(gravest));
		words.setText(findings.stream().map(Finding::sentence).distinct().collect(Collectors.joining("\n"))); //$NON-NLS-1$
		words.setForeground(gravest == Severity.ERROR ? JFaceColors.getErrorText(line.getDisplay()) : line.getForeground());
	}
}
