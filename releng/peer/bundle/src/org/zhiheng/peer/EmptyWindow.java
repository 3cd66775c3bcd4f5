// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.peer;

import java.lang.management.ManagementFactory;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** Opens an empty workbench window; with {@code zhiheng.closeWhenUsable} says when it is usable, and closes. */
public final class EmptyWindow implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {

				@Override
				public String getInitialWindowPerspectiveId() {
					return "org.zhiheng.peer.perspective"; //$NON-NLS-1$
				}

				@Override
				public void postStartup() {
					if (Boolean.getBoolean("zhiheng.closeWhenUsable")) { //$NON-NLS-1$
						display.asyncExec(() -> {
							System.out.println("usable " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime())); //$NON-NLS-1$
							PlatformUI.getWorkbench().close();
						});
					}
				}
			});
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().close();
	}
}
