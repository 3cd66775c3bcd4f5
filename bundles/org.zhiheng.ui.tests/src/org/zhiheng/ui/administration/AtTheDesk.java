// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhiheng.ui.Session;

/** A clerk at the window of the administration, who leaves no editor open. */
abstract class AtTheDesk {

	final Clerk clerk = new Clerk();
	Session session;
	IWorkbenchPage page;

	@BeforeEach
	final void sitDown() throws Exception {
		page = PlatformUI.getWorkbench().showPerspective("org.zhiheng.app.administration",
			PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		session = PlatformUI.getWorkbench().getService(Session.class);
		clerk.until("the workspace", () -> session.opened().isDone());
	}

	@AfterEach
	final void leave() {
		page.closeAllEditors(false);
	}

	final void command(String id) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
	}
}
