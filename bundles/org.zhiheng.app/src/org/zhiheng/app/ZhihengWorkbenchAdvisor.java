// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.zhiheng.ui.Session;

/** Says how the workbench starts: with the policy office, and with the window as it was left. */
final class ZhihengWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Session session;

	ZhihengWorkbenchAdvisor(Session session) {
		this.session = session;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		// Every part takes the session from its site.
		PlatformUI.getWorkbench().getService(IEclipseContext.class).set(Session.class, session);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ZhihengWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		if (Boolean.getBoolean("zhiheng.closeWhenUsable")) { //$NON-NLS-1$
			UsableWindow.measure(session);
		}
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AdministrationPerspective.ID;
	}
}
