// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;

/** Opens the import of applications. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = window.getShell();
		Session session = window.getService(Session.class);
		new ImportDialog(shell, new ImportWizard(session, shell), Phrases.of(ImportHandler.class, session.locale())).open();
		return null;
	}
}
