// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.Registry;
import org.zhiheng.ui.Session;

/**
 * Work on the registry in the background, whose result comes back on the window's thread while the control that asked for it still lives.
 *
 * @param <T> what the work brings
 */
public final class RegistryTask<T> extends Job {

	/**
	 * The work itself, on a thread of its own.
	 *
	 * @param <T> what it brings
	 */
	@FunctionalInterface
	public interface Work<T> {

		/**
		 * @param registry the open registry
		 * @param progress to tell and to ask
		 * @return the result, never null
		 * @throws Failure to be told to the person
		 */
		T run(Registry registry, Progress progress) throws Failure;
	}

	private final Session session;
	private final Control asker;
	private final Work<T> work;
	private final Consumer<T> done;
	private final Consumer<String> failed;

	/**
	 * @param name as the progress shows it
	 * @param session whose registry is worked on
	 * @param asker nothing is told once this is disposed
	 * @param work on another thread
	 * @param done takes the result on the window's thread; what was cancelled gives its result too
	 * @param failed takes the sentence of a failure on the window's thread
	 */
	public RegistryTask(String name, Session session, Control asker, Work<T> work, Consumer<T> done, Consumer<String> failed) {
		super(name);
		this.session = session;
		this.asker = asker;
		this.work = work;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = work.run(session.registry(), new MonitorProgress(monitor, getName(), session.locale()));
			tell(() -> done.accept(result));
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (Failure failure) {
			tell(() -> failed.accept(failure.sentence(session.locale())));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void tell(Runnable news) {
		// A disposed control has no display any more; the one of a living control never changes.
		if (!asker.isDisposed()) {
			asker.getDisplay().asyncExec(() -> {
				if (!asker.isDisposed()) {
					news.run();
				}
			});
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == RegistryTask.class;
	}
}
