// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.Provenance;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideTables.SideResult;

/**
 * Keeps batches one after the other while the next ones are being read.
 */
final class Keeping {

	private final Registry registry;
	private final Provenance source;
	private final boolean dryRun;
	private final Tally tally;
	private final @Nullable RejectFiles rejects;
	private final Progress progress;

	Keeping(Registry registry, Provenance source, boolean dryRun, Tally tally, @Nullable RejectFiles rejects, Progress progress) {
		this.registry = registry;
		this.source = source;
		this.dryRun = dryRun;
		this.tally = tally;
		this.rejects = rejects;
		this.progress = progress;
	}

	/**
	 * Keeps everything that the reader brings.
	 *
	 * @param reader not yet started
	 * @param size about how many rows there are, or -1
	 * @return whether the end was reached; false where it was cancelled
	 * @throws Failure where a batch could not be read or kept; {@link ImportStopped} where batches before were
	 */
	boolean keep(BatchReader reader, long size) throws Failure {
		Thread thread = reader.start();
		boolean sound = false;
		boolean interrupted = false;
		try {
			boolean whole = keepAll(reader, size);
			sound = true;
			return whole;
		} catch (InterruptedException e) {
			interrupted = true;
			sound = true;
			return false;
		} catch (Failure e) {
			throw dryRun || tally.kept() == 0 ? e : new ImportStopped(e, tally.kept());
		} finally {
			reader.stop();
			if (join(thread) || interrupted) {
				Thread.currentThread().interrupt();
			}
			RejectFiles unfinished = rejects;
			if (!sound && unfinished != null) {
				unfinished.discard();
			}
		}
	}

	private boolean keepAll(BatchReader reader, long size) throws Failure, InterruptedException {
		progress.at(0, size);
		@Nullable
		Batch batch = null;
		boolean cancelled = progress.cancelled();
		while (!cancelled && (batch = reader.next()) != null) {
			keep(batch);
			progress.at(tally.read(), Math.max(size, tally.read()));
			cancelled = progress.cancelled();
		}
		return !cancelled;
	}

	private void keep(Batch batch) throws Failure {
		if (batch.sides().isEmpty()) {
			tally.count(batch, applications(batch), 0);
		} else {
			SideResult result = dryRun ? registry.sides().preview(batch.sides()) : registry.sides().keep(batch.sides(), source);
			tally.count(batch, result.outcomes(), result.waiting());
		}
		RejectFiles file = rejects;
		if (file != null) {
			for (RejectedRow row : batch.rejected()) {
				file.add(batch.kind(), row);
			}
		}
	}

	private List<Outcome> applications(Batch batch) throws Failure {
		if (batch.submissions().isEmpty()) {
			return List.of();
		}
		return (dryRun ? registry.preview(batch.submissions()) : registry.keep(batch.submissions(), source)).outcomes();
	}

	/** Waits for the reader, whose file is closed next. Returns whether somebody interrupted the wait. */
	private static boolean join(Thread thread) {
		boolean interrupted = false;
		boolean done = false;
		while (!done) {
			try {
				thread.join();
				done = true;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		return interrupted;
	}

	Tally tally() {
		return tally;
	}
}
