// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.peer;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts and ends. */
public final class EmptyCommand implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing runs
	}
}
