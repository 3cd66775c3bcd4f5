// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.ui.Session;

/** Opens the import of applications. */
public final class ImportHandler extends AbstractHandler {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 520;

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = window.getShell();
		WizardDialog dialog = new WizardDialog(shell, new ImportWizard(window.getService(Session.class), shell));
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.open();
		return null;
	}
}
