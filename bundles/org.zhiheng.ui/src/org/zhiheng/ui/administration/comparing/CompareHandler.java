// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.comparing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.Parts;

/** 比较版本: opens the page, or brings it to the front. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			String name = Phrases.of(Differences.class, window.getService(Session.class).locale()).text("title"); //$NON-NLS-1$
			window.getActivePage().openEditor(new ComparisonInput(name), Parts.COMPARISON);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(String.valueOf(e.getMessage()), e);
		}
	}
}
