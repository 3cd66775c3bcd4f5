// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.editor;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What is chosen in a table, in full beside it; made anew only where it has changed.
 *
 * @param <T> what is chosen
 */
abstract class Details<T> {

	/** What the parts are made with. */
	protected final Desk desk;
	/** Holds the parts, one below the other. */
	protected final Composite body;
	private final int width;
	private @Nullable T chosen;
	private List<? extends Object> shown = List.of();

	/**
	 * @param width of the words, in characters
	 * @param spacing between the parts, in pixels
	 */
	Details(Desk desk, Composite parent, int width, int spacing) {
		this.desk = desk;
		this.width = width;
		body = desk.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, spacing).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
	}

	/** All that is shown of it; where this stays equal, nothing is made anew. Empty where it is there no more. */
	protected abstract List<? extends Object> state(@NonNull T present);

	/** Makes the parts. */
	protected abstract void create(@NonNull T present);

	final void show(@Nullable T now) {
		chosen = now;
		refresh();
	}

	/** Shows what is chosen as it stands now. */
	final void refresh() {
		T present = chosen;
		List<? extends Object> now = present == null ? List.of() : state(present);
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		if (present != null && !now.isEmpty()) {
			create(present);
		}
		desk.reflow();
	}

	/** Words that wrap, so far below what stands above. */
	protected final Label words(String text, int indent) {
		Label label = desk.toolkit().createLabel(body, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, indent).hint(desk.width(width), SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Makes words recede. */
	protected static void grey(Label label) {
		label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}
}
