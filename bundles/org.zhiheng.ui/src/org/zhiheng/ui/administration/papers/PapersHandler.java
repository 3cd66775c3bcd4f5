// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.editor.PolicyEditor;
import org.zhiheng.ui.common.RegistryTask;

/** 打印指南、清单和表格: asks what and where to, and writes it beside the window's thread. */
public final class PapersHandler extends AbstractHandler {

	private static final String ROLE = "administrator"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		try {
			PapersDialog dialog = new PapersDialog(window.getShell(), PolicyFiles.base(session.shipped()).documents(), edited(window),
				session.locale());
			dialog.open();
			dialog.asked().ifPresent(order -> run(window.getShell(), session, order));
		} catch (Failure failure) {
			tell(window.getShell(), session, MessageDialog.ERROR, failure.sentence(session.locale()));
		}
		return null;
	}

	private static @NonNull String edited(IWorkbenchWindow window) {
		return window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof PolicyEditor editor
			? editor.document().map(Document::getId).orElse("") //$NON-NLS-1$
			: ""; //$NON-NLS-1$
	}

	private static void run(Shell shell, Session session, @NonNull PaperOrder order) {
		String name = Phrases.of(PaperOrder.class, session.locale()).text("writing", String.valueOf(order.file().getFileName())); //$NON-NLS-1$
		RegistryTask<String> task = new RegistryTask<>(name, session, shell,
			(registry, progress) -> order.print(session.policies(), registry, session.actor(ROLE, "form", order.reason()), session.locale()), //$NON-NLS-1$
			told -> tell(shell, session, MessageDialog.INFORMATION, told), sentence -> tell(shell, session, MessageDialog.ERROR, sentence));
		task.setUser(true);
		task.schedule();
	}

	private static void tell(Shell shell, Session session, int kind, String sentence) {
		Phrases phrases = Phrases.of(PaperOrder.class, session.locale());
		new MessageDialog(shell, phrases.text("title"), null, sentence, kind, 0, phrases.text("close")).open(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
