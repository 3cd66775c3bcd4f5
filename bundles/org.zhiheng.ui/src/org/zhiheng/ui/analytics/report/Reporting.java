// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.report;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.exchange.report.TemplateFile;
import org.zhiheng.exchange.scenarios.ScenarioFolder;
import org.zhiheng.message.Phrases;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.common.RegistryTask;

/** Asks for an annual report and writes it in the background. */
public final class Reporting {

	private final Shell shell;
	private final Session session;
	private final Phrases phrases;

	/**
	 * @param shell above which it is asked
	 * @param session whose workspace
	 */
	public Reporting(Shell shell, Session session) {
		this.shell = shell;
		this.session = session;
		this.phrases = Phrases.of(ReportHandler.class, session.locale());
	}

	/**
	 * Asks and writes.
	 *
	 * @param year chosen at first, empty for the latest
	 * @param scenarios ticked at first besides those of the workspace's template
	 */
	public void open(OptionalInt year, List<String> scenarios) {
		ReportDialog dialog = new ReportDialog(shell, phrases, year);
		dialog.create();
		new RegistryTask<List<Integer>>(phrases.text("report_years"), session, dialog.getShell(),
			(registry, progress) -> ReportMaker.years(new PolicyRegions(session.policies()).population(registry, progress)), dialog::years,
			dialog::problem).schedule();
		new RegistryTask<List<String>>(phrases.text("report_years"), session, dialog.getShell(),
			(registry, progress) -> new ScenarioFolder(session.folder()).names(), names -> dialog.scenarios(names, scenarios), dialog::problem)
			.schedule();
		new RegistryTask<List<String>>(phrases.text("report_years"), session, dialog.getShell(),
			(registry, progress) -> TemplateFile.of(session.folder()).scenarios(), dialog::named, dialog::problem).schedule();
		dialog.open();
		dialog.order().ifPresent(this::write);
	}

	private void write(ReportOrder order) {
		RegistryTask<Path> task = new RegistryTask<>(phrases.text("report_job", Integer.toString(order.year())), session, shell,
			(registry, progress) -> order.write(session.folder(), registry, session.policies(), session.locale(), progress), this::written,
			this::refused);
		task.setUser(true);
		task.schedule();
	}

	private void written(Path file) {
		MessageDialog dialog = new MessageDialog(shell, phrases.text("report_title"), null, phrases.text("report_written", file),
			MessageDialog.INFORMATION, new String[]{ phrases.text("report_open"), phrases.text("report_close") }, 0);
		if (dialog.open() == 0) {
			Program.launch(file.toString());
		}
	}

	private void refused(String sentence) {
		new MessageDialog(shell, phrases.text("report_title"), null, sentence, MessageDialog.ERROR, new String[]{ phrases.text("report_close") }, 0)
			.open();
	}
}
