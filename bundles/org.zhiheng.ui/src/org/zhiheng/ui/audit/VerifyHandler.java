// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Verifies the open workspace and shows the verdict. */
public final class VerifyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			if (page.showView("org.zhiheng.ui.audit.verification") instanceof VerificationView view) {
				view.verify(List.of());
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
