// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Import;
import org.zhiheng.registry.intake.ImportReport;
import org.zhiheng.registry.intake.ImportRequest;
import org.zhiheng.registry.intake.MappingTemplate;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.MonitorProgress;
import org.zhiheng.ui.common.RegistryTask;

/** Reads a file of applications or of tables beside them: chosen, its headings shown, tried without keeping anything, then imported in the background. */
final class ImportWizard extends Wizard {

	/** A step that may fail for the world's reasons. */
	@FunctionalInterface
	interface Step {
		/** @param progress of the wizard */
		void run(Progress progress) throws Failure;
	}

	private final Session session;
	private final Shell window;
	private final Phrases phrases;
	private final FilePage filePage;
	private final MappingPage mappingPage;
	private final TrialPage trialPage;

	ImportWizard(Session session, Shell window) {
		this.session = session;
		this.window = window;
		this.phrases = Phrases.of(ImportWizard.class, session.locale());
		this.filePage = new FilePage(phrases);
		this.mappingPage = new MappingPage(phrases);
		this.trialPage = new TrialPage(phrases);
		setWindowTitle(phrases.text("import_title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(filePage);
		addPage(mappingPage);
		addPage(trialPage);
	}

	/** The file chosen, empty where none is or it cannot be read. */
	Optional<Path> file() {
		return filePage.file();
	}

	/** Which kind of table is read, or null where each table tells itself. */
	@Nullable
	TableKind table() {
		return filePage.kind();
	}

	/** What was mapped by hand. */
	MappingTemplate template() {
		return mappingPage.template();
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == trialPage && trialPage.isPageComplete();
	}

	/**
	 * Runs a step of the wizard on another thread, with its progress and cancel.
	 *
	 * @param name of the step
	 * @param step the work
	 * @return the failure, empty where it went well
	 */
	Optional<Failure> run(String name, Step step) {
		@Nullable
		Failure[] problem = new @Nullable Failure[1];
		try {
			getContainer().run(true, true, monitor -> {
				try {
					step.run(new MonitorProgress(monitor, name, session.locale()));
				} catch (Failure failure) {
					problem[0] = failure;
				}
			});
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return Optional.ofNullable(problem[0]);
	}

	/** What importing would do. */
	ImportReport attempt(Path file, Progress progress) throws Failure {
		return new Import(session.registry(), regions(), Clock.systemUTC()).run(new ImportRequest(file, table(), template(), null, true,
			session.locale()), why(), progress);
	}

	private Provenance why() {
		return session.actor("clerk", "import", "");
	}

	private PolicyRegions regions() throws Failure {
		return new PolicyRegions(session.policies());
	}

	@Override
	public boolean performFinish() {
		Path file = file().orElseThrow();
		MappingTemplate template = template();
		@Nullable
		TableKind table = table();
		Path rejects = RejectName.beside(file, phrases.text("rejects"));
		String title = phrases.text("import_job", file.getFileName());
		RegistryTask<ImportReport> task = new RegistryTask<>(title, session, window,
			(registry, progress) -> keep(registry, new ImportRequest(file, table, template, rejects, false, session.locale()), progress),
			report -> tell(new ImportWords(session.locale()).done(report), Optional.ofNullable(report.rejectFile())), sentence -> {
				announce();
				tell(sentence, Optional.empty());
			});
		task.setUser(true);
		task.schedule();
		return true;
	}

	private ImportReport keep(Registry registry, ImportRequest request, Progress progress) throws Failure {
		ImportReport report = new Import(registry, regions(), Clock.systemUTC()).run(request, why(), progress);
		announce();
		return Objects.requireNonNull(report);
	}

	private void tell(String sentence, Optional<Path> rejected) {
		new ResultDialog(window, phrases, sentence, rejected).open();
	}

	private void announce() {
		session.changed(Topic.APPLICATIONS);
		session.changed(Topic.JOURNAL);
	}
}
