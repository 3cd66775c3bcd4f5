// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.exporting;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.policy.Document;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.administration.WritingDialog;
import org.zhiheng.ui.administration.WritingHandler;
import org.zhiheng.ui.administration.content.Editions;
import org.zhiheng.ui.common.RegistryTask;

/** 导出为文件: policies as documents, or as decision tables. */
public final class ExportHandler extends WritingHandler<Export> {

	/** Made by the workbench. */
	public ExportHandler() {
		super(Export.class);
	}

	@Override
	protected WritingDialog<Export> dialog(Shell shell, Session session, @NonNull List<Document> notices, @NonNull String edited) {
		return new ExportDialog(shell, notices, edited, session.locale());
	}

	@Override
	protected RegistryTask<?> task(Shell shell, Session session, @NonNull Export export) {
		Editions editions = new Editions(session.shipped(), session::policies, session.policyFolder());
		return new RegistryTask<>(writing(session, export.file().getFileName()), session, shell,
			(registry, progress) -> export.write(editions, session.locale(), progress),
			written -> tell(shell, session, MessageDialog.INFORMATION, export.told(written, session.locale())),
			sentence -> tell(shell, session, MessageDialog.ERROR, sentence));
	}
}
