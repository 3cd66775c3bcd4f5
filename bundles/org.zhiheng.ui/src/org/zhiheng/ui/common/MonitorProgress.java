// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

import java.util.Locale;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.zhiheng.message.Phrases;
import org.zhiheng.message.Progress;

/**
 * The workbench's progress for work that knows only {@link Progress}: a true bar, how much of how much, and after five seconds how long it may last.
 */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 1_000;
	private static final long NANOS = 1_000_000_000L;
	private static final long PATIENCE = 5 * NANOS;
	private static final long EVERY = NANOS / 10;

	private final IProgressMonitor monitor;
	private final Phrases phrases;
	private final LongSupplier clock;
	private final long began;
	private long told;
	private int ticks;
	private boolean started;

	/**
	 * @param monitor of the job
	 * @param name of the work
	 * @param locale the reader's language
	 */
	public MonitorProgress(IProgressMonitor monitor, String name, Locale locale) {
		this(monitor, name, locale, System::nanoTime);
	}

	MonitorProgress(IProgressMonitor monitor, String name, Locale locale, LongSupplier clock) {
		this.monitor = monitor;
		this.phrases = Phrases.of(MonitorProgress.class, locale);
		this.clock = clock;
		this.began = clock.getAsLong();
		this.told = began - EVERY;
		monitor.setTaskName(name);
	}

	@Override
	public void at(long done, long total) {
		if (!started) {
			started = true;
			monitor.beginTask("", total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
		}
		if (total > 0) {
			int reached = (int) Math.min(TICKS, TICKS * done / total);
			monitor.worked(Math.max(0, reached - ticks));
			ticks = Math.max(ticks, reached);
		}
		long now = clock.getAsLong();
		if (now - told >= EVERY) {
			told = now;
			monitor.subTask(words(done, total, now - began));
		}
	}

	private String words(long done, long total, long spent) {
		if (total <= 0) {
			return phrases.text("progress_done", done);
		}
		String of = phrases.text("progress_of", done, total);
		if (spent < PATIENCE || done <= 0 || done >= total) {
			return of;
		}
		long seconds = Math.max(1, Math.round((double) spent / NANOS * (total - done) / done));
		return of + " · " + (seconds < 60 ? phrases.text("progress_seconds", seconds) : phrases.text("progress_minutes", (seconds + 59) / 60));
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
