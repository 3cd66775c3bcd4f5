// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.zhiheng.ui.Session;

/**
 * Measures the start for the benchmark: usable is when the window is drawn, the workspace is open behind it, and the tree of the policy office is filled. Then it
 * says so and closes the window.
 */
final class UsableWindow {

	private static final int AGAIN = 1;

	private final Display display;

	private UsableWindow(Display display) {
		this.display = display;
	}

	static void measure(Session session) {
		UsableWindow window = new UsableWindow(PlatformUI.getWorkbench().getDisplay());
		session.opened().thenRun(() -> window.display.asyncExec(window::look));
	}

	private void look() {
		if (!filled()) {
			display.timerExec(AGAIN, this::look);
			return;
		}
		// behind what is still to be drawn
		display.asyncExec(() -> {
			System.out.println("usable " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime())); //$NON-NLS-1$
			PlatformUI.getWorkbench().close();
		});
	}

	private boolean filled() {
		for (Shell shell : display.getShells()) {
			if (filled(shell)) {
				return true;
			}
		}
		return false;
	}

	private static boolean filled(Composite body) {
		for (Control each : body.getChildren()) {
			if (each instanceof Tree tree ? tree.getItemCount() > 0 : each instanceof Composite inner && filled(inner)) {
				return true;
			}
		}
		return false;
	}
}
