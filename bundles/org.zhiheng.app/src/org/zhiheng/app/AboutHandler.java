// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what the product is made of. */
public final class AboutHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		new AboutDialog(HandlerUtil.getActiveShell(event)).open();
		return null;
	}
}
