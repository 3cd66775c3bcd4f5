// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.RegistryTask;

/** Writes the annual report. */
public final class ReportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		Session session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class);
		Phrases phrases = Phrases.of(ReportHandler.class, session.locale());
		ReportDialog dialog = new ReportDialog(shell, phrases);
		dialog.create();
		new RegistryTask<List<Integer>>(phrases.text("report_years"), session, dialog.getShell(),
			(registry, progress) -> years(registry, session, progress),
			dialog::years, dialog::problem).schedule();
		dialog.open();
		dialog.order().ifPresent(order -> write(order, session, shell, phrases));
		return null;
	}

	private static List<Integer> years(Registry registry, Session session, Progress progress) throws Failure {
		return ReportMaker.years(new PolicyRegions(session.policies()).population(registry, progress));
	}

	private static void write(ReportOrder order, Session session, Shell shell, Phrases phrases) {
		RegistryTask<Path> task = new RegistryTask<>(phrases.text("report_job", Integer.toString(order.year())), session, shell,
			(registry, progress) -> order.write(session.folder(), registry, session.policies(), session.locale(), progress),
			file -> written(file, shell, phrases), sentence -> refused(sentence, shell, phrases));
		task.setUser(true);
		task.schedule();
	}

	private static void written(Path file, Shell shell, Phrases phrases) {
		MessageDialog dialog = new MessageDialog(shell, phrases.text("report_title"), null, phrases.text("report_written", file),
			MessageDialog.INFORMATION,
			new String[]{ phrases.text("report_open"), phrases.text("report_close") }, 0);
		if (dialog.open() == 0) {
			Program.launch(file.toString());
		}
	}

	private static void refused(String sentence, Shell shell, Phrases phrases) {
		new MessageDialog(shell, phrases.text("report_title"), null, sentence, MessageDialog.ERROR, new String[]{ phrases.text("report_close") }, 0)
			.open();
	}
}
