// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.whatif;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings what-if to the front. */
public final class WhatIfHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			page.showView(WhatIfView.ID);
			fill(page);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	/** Whether the view fills the window. */
	static boolean filled(IWorkbenchPage page) {
		IWorkbenchPartReference view = page.findViewReference(WhatIfView.ID);
		return view != null && page.getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED;
	}

	/** Lets the view fill the window: requirements, picture and table want all of it; restoring the view gives the charts back. */
	static void fill(IWorkbenchPage page) {
		IWorkbenchPartReference view = page.findViewReference(WhatIfView.ID);
		if (view != null && !filled(page)) {
			page.setPartState(view, IWorkbenchPage.STATE_MAXIMIZED);
			page.addPartListener(new GivingBack(page));
		}
	}

	/** Gives the charts back when the view is closed: the platform would leave the folder it lay in over them. */
	private record GivingBack(IWorkbenchPage page) implements IPartListener2 {

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			if (WhatIfView.ID.equals(part.getId())) {
				page.removePartListener(this);
				if (!PlatformUI.getWorkbench().isClosing()) {
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::restore);
				}
			}
		}

		private void restore() {
			if (page.getWorkbenchWindow().getShell() == null) {
				return;
			}
			for (IViewReference view : page.getViewReferences()) {
				if (page.getPartState(view) == IWorkbenchPage.STATE_MAXIMIZED) {
					page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
				}
			}
		}
	}
}
