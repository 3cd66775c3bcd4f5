// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.zhiheng.exchange.regions.PolicyRegions;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Population;
import org.zhiheng.ui.Session;
import org.zhiheng.ui.Session.Topic;
import org.zhiheng.ui.common.RegistryTask;

/**
 * Feeds the enquiry of a window from the workspace: reads the population when it is first looked at, and again when applications have changed.
 */
public final class Analysis {

	private final Session session;
	private final Shell shell;
	private final Enquiry enquiry;
	private @Nullable RegistryTask<Read> running;

	private record Read(Population population, CodeNames names) {}

	private Analysis(Session session, Shell shell) {
		this.session = session;
		this.shell = shell;
		Executor worker = task -> {
			Job job = Job.create("", (ICoreRunnable) monitor -> task.run());
			job.setSystem(true);
			job.setPriority(Job.INTERACTIVE);
			job.schedule();
		};
		this.enquiry = new Enquiry(worker, this::onWindow);
		// The statistics office is the analysts', who do not see small cells; whoever holds the workspace's key may ask for them.
		this.enquiry.protect(true);
		Session.Listener listener = topic -> {
			if (topic == Topic.APPLICATIONS || topic == Topic.POLICIES) {
				onWindow(this::read);
			}
		};
		session.listen(listener);
		shell.addDisposeListener(e -> session.forget(listener));
	}

	private void onWindow(Runnable task) {
		if (!shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					task.run();
				}
			});
		}
	}

	/** The analysis that all parts of a window share. */
	public static Analysis of(IWorkbenchPartSite site) {
		IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
		@Nullable
		Analysis known = context.get(Analysis.class);
		if (known != null) {
			return known;
		}
		Analysis fresh = new Analysis(site.getService(Session.class), site.getWorkbenchWindow().getShell());
		context.set(Analysis.class, fresh);
		fresh.read();
		return fresh;
	}

	/** The question and its answer. */
	public Enquiry enquiry() {
		return enquiry;
	}

	/** Reads the population anew. */
	public void read() {
		@Nullable
		RegistryTask<Read> before = running;
		if (before != null) {
			before.cancel();
		}
		enquiry.reading();
		String name = Phrases.of(Analysis.class, session.locale()).text("reading_job");
		RegistryTask<Read> task = new RegistryTask<>(name, session, shell, (registry, progress) -> {
			PolicyBase policies = session.policies();
			PolicyRegions regions = new PolicyRegions(policies);
			Labels labels = new Labels(regions, Vocabulary.standard(), session.locale());
			CodeNames names = new CodeNames(labels, code -> policies.series(code).map(Series::getNameEn));
			return new Read(regions.population(registry, progress), names);
		}, read -> enquiry.take(read.population(), read.names()), enquiry::fail);
		running = task;
		task.schedule();
	}
}
