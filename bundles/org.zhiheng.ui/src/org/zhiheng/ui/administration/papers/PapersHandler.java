// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.papers;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.WritingDialog;
import org.zhiheng.ui.administration.WritingHandler;
import org.zhiheng.ui.common.RegistryTask;

/** 打印指南、清单和表格. */
public final class PapersHandler extends WritingHandler<PaperOrder> {

	private static final String ROLE = "administrator"; //$NON-NLS-1$

	/** Made by the workbench. */
	public PapersHandler() {
		super(PaperOrder.class);
	}

	@Override
	protected WritingDialog<PaperOrder> dialog(Shell shell, Session session, @NonNull List<Document> notices, @NonNull String edited) {
		return new PapersDialog(shell, notices, edited, session.locale());
	}

	@Override
	protected RegistryTask<?> task(Shell shell, Session session, @NonNull PaperOrder order) {
		return new RegistryTask<>(writing(session, order.file().getFileName()), session, shell,
			(registry, progress) -> order.print(session.policies(), registry, session.actor(ROLE, "form", order.reason()), session.locale()), //$NON-NLS-1$
			told -> tell(shell, session, MessageDialog.INFORMATION, told), sentence -> tell(shell, session, MessageDialog.ERROR, sentence));
	}
}
