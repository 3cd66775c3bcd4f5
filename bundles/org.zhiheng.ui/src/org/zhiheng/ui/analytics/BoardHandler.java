// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the board of the office one is in. */
public final class BoardHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(BoardView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(BoardView.ID, e);
		}
		return null;
	}
}
