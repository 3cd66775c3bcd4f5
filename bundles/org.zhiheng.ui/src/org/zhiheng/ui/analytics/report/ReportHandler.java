// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.report;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.ui.Session;

/** Writes the annual report. */
public final class ReportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new Reporting(window.getShell(), window.getService(Session.class)).open(OptionalInt.empty(), List.of());
		return null;
	}
}
