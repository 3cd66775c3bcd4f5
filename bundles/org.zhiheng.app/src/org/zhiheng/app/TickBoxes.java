// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/** Gives boxes and circles that are not ticked a rim that is seen on dark ground too: GTK's own is hardly lighter than the window. */
final class TickBoxes {

	/** By this key SWT takes a sheet for one widget; other systems than GTK pass it over. */
	private static final String SHEET = "org.eclipse.swt.internal.gtk.css"; //$NON-NLS-1$

	private static final String RIM = "check:not(:checked), radio:not(:checked) { border: 1px solid alpha(#8a9299, 0.95); }"; //$NON-NLS-1$

	private TickBoxes() {
	}

	/** For every box made from now on. */
	static void rim(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				button.setData(SHEET, RIM);
			}
		});
	}
}
