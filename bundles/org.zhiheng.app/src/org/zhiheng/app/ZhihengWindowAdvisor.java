// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** The one window. */
final class ZhihengWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point FIRST_SIZE = new Point(1360, 860);

	private final Session session;

	ZhihengWindowAdvisor(IWorkbenchWindowConfigurer configurer, Session session) {
		super(configurer);
		this.session = session;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {

			@Override
			protected void makeActions(IWorkbenchWindow window) {
				// The menu itself stands in plugin.xml; these make its commands follow the active part.
				for (ActionFactory each : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.UNDO, ActionFactory.REDO,
					ActionFactory.COPY, ActionFactory.QUIT, ActionFactory.RESET_PERSPECTIVE }) {
					register(each.create(window));
				}
			}
		};
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(FIRST_SIZE);
		window.setShowPerspectiveBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		Phrases phrases = Phrases.of(ZhihengWindowAdvisor.class, session.locale());
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		String name = String.valueOf(session.folder().getFileName());
		session.opened().thenAccept(registry -> window.getWindow().getShell().getDisplay().asyncExec(
			() -> window.getActionBarConfigurer().getStatusLineManager().setMessage(phrases.text(registry.demo() ? "status_demo" : "status_real", name)))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
