// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What the window's own copy command does in a part. */
public final class CopyAction extends Action {

	private final Runnable copy;

	/** @param copy puts something on the clipboard */
	public CopyAction(Runnable copy) {
		this.copy = copy;
		setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
	}

	@Override
	public void run() {
		copy.run();
	}
}
