// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to one of the three offices. */
public final class OfficeHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			PlatformUI.getWorkbench().showPerspective(event.getParameter("org.zhiheng.app.office.perspective"), //$NON-NLS-1$
				HandlerUtil.getActiveWorkbenchWindowChecked(event));
			return null;
		} catch (WorkbenchException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
