// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.swt.widgets.Control;

/** Does a thing once, a moment after it was last asked for: a filter follows the typing without running at each key. */
public final class Delay {

	private final Control control;
	private final int milliseconds;
	private final Runnable act;
	private int asked;

	/**
	 * @param control nothing happens once it is disposed
	 * @param milliseconds to wait
	 * @param act on the window's thread
	 */
	public Delay(Control control, int milliseconds, Runnable act) {
		this.control = control;
		this.milliseconds = milliseconds;
		this.act = act;
	}

	/** Asks for it. */
	public void ask() {
		int mine = ++asked;
		control.getDisplay().timerExec(milliseconds, () -> {
			if (mine == asked && !control.isDisposed()) {
				act.run();
			}
		});
	}
}
