// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.zhiheng.ui.administration.Parts;

/**
 * One section of a notice's sheet: a heading with the link that adds, and one block of fields for each of its rules. The blocks are made anew when
 * rules came or went.
 */
abstract class SheetSection {

	private static final int GAP = 10;
	private static final int COLUMN_GAP = 7;

	private final Desk desk;
	private final Composite body;
	private List<? extends EObject> shown = List.of();

	/**
	 * @param desk the editor's
	 * @param parent the sheet
	 * @param id name of the section in phrases and for tests
	 * @param columns columns of the body's grid
	 */
	SheetSection(Desk desk, Composite parent, String id, int columns) {
		this.desk = desk;
		Section section = desk.toolkit().createSection(parent, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(desk.text(id));
		section.setSeparatorControl(desk.toolkit().createCompositeSeparator(section));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(section);
		body = desk.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 8).spacing(COLUMN_GAP, 6).applyTo(body);
		section.setClient(body);
		section.setTextClient(link(section, "add", desk.text(id + "_add"), id + ".add", this::add)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	final Desk desk() {
		return desk;
	}

	final Shell shell() {
		return body.getShell();
	}

	/** What the section shows, in order. */
	abstract List<? extends EObject> content();

	/** Makes the fields of one of them. */
	abstract void block(Composite parent, EObject object);

	/** Makes what stands above the first block. */
	void heading(Composite parent) {
		// most sections need none
	}

	/** Asks for something new and adds it. */
	abstract void add();

	/** Makes the blocks anew where their objects changed; the lists of parts count too. */
	final void refresh() {
		List<? extends EObject> now = content();
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		if (now.isEmpty()) {
			desk.toolkit().createLabel(body, desk.text("nothing")); //$NON-NLS-1$
		} else {
			heading(body);
			now.forEach(each -> block(body, each));
		}
		desk.toolkit().paintBordersFor(body);
		desk.reflow();
	}

	final ImageHyperlink link(Composite parent, String icon, String label, String id, Runnable action) {
		ImageHyperlink link = desk.toolkit().createImageHyperlink(parent, SWT.CENTER);
		link.setImage(desk.icons().image(icon));
		link.setText(label);
		link.setData(Parts.WIDGET_ID, id);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	/** The cross at the end of a row. */
	final void remover(Composite parent, EObject object, String id) {
		ImageHyperlink cross = link(parent, "remove", "", id, () -> desk.additions().remove(object)); //$NON-NLS-1$ //$NON-NLS-2$
		cross.setToolTipText(desk.text("remove", desk.words().name(object))); //$NON-NLS-1$
	}

	/** A short grey word above a column. */
	final void caption(Composite parent, String words, int columns) {
		Control label = desk.toolkit().createLabel(parent, words);
		label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(label);
	}
}
