// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;

/** Boxes to be ticked in views, whose tick is seen in both looks. */
public final class TickBox {

	private TickBox() {
	}

	/**
	 * A box that the platform's style sheet leaves alone: it paints boxes in views white, and with them the tick, which GTK draws in white. The words
	 * follow the colour of the parent's.
	 *
	 * @param parent in a view
	 * @param style besides {@link SWT#CHECK}
	 * @return the box, not ticked
	 */
	public static Button in(Composite parent, int style) {
		Button box = new Button(parent, SWT.CHECK | style);
		box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		box.setForeground(parent.getForeground());
		Listener follow = event -> {
			if (!box.getForeground().equals(parent.getForeground())) {
				box.setForeground(parent.getForeground());
			}
		};
		parent.addListener(SWT.Paint, follow);
		box.addListener(SWT.Dispose, event -> {
			if (!parent.isDisposed()) {
				parent.removeListener(SWT.Paint, follow);
			}
		});
		return box;
	}
}
