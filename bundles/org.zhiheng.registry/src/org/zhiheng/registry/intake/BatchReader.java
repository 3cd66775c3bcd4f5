// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.tables.TableFile;
import org.zhiheng.registry.intake.values.ColumnReaders;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * Reads and validates in a thread of its own while the thread that asks keeps the batch before. At most two batches wait.
 *
 * <p>The thread that keeps is never interrupted: a database file may close under an interrupt.
 */
final class BatchReader implements Runnable {

	private static final int WAITING = 2;

	/** What is handed over: a batch, or the end with what ended it. */
	private record Handover(@Nullable Batch batch, @Nullable Failure failure, @Nullable RuntimeException bug) {}

	private final TableFile file;
	private final List<Mapping> mappings;
	private final ColumnReaders readers;
	private final SeenNumbers seen = new SeenNumbers();
	private final BlockingQueue<Handover> queue = new ArrayBlockingQueue<>(WAITING);
	private volatile boolean stopped;
	private Batch batch = new Batch(TableKind.APPLICATIONS);

	BatchReader(TableFile file, List<Mapping> mappings, ColumnReaders readers) {
		this.file = file;
		this.mappings = mappings;
		this.readers = readers;
	}

	Thread start() {
		Thread thread = new Thread(this, "zhiheng-import"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	@Override
	public void run() {
		@Nullable
		Failure failure = null;
		@Nullable
		RuntimeException bug = null;
		try {
			for (int i = 0; i < mappings.size() && !stopped; i++) {
				hand(batch);
				batch = new Batch(mappings.get(i).kind());
				read(i);
			}
			hand(batch);
		} catch (Failure e) {
			failure = e;
		} catch (RuntimeException e) {
			bug = e;
		} catch (Error e) {
			bug = new IllegalStateException(e); // what this thread dies of is for the thread that waits
		}
		put(new Handover(null, failure, bug));
	}

	private void read(int index) throws Failure {
		Mapping mapping = mappings.get(index);
		RowValidator validator = new RowValidator(mapping, readers);
		Furniture furniture = new Furniture(mapping);
		String prefix = mappings.size() > 1 ? mapping.table().name() + "!" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		file.read(mapping.table(), mapping.kinds(), row -> {
			if (row.torn() || !furniture.is(row)) {
				take(validator.validate(row), row, index, prefix);
			}
			return !stopped;
		});
	}

	private void take(Verdict verdict, RawRow row, int table, String prefix) {
		if (verdict instanceof Verdict.Readable readable) {
			switch (seen.see(readable.submission())) {
				case FIRST -> batch.accept(readable.submission());
				case SAME -> batch.duplicate();
				case OTHER -> batch.reject(new RejectedRow(table, prefix + row.number(), row,
					List.of(Problem.of(Column.APPLICATION_NUMBER, Trouble.OTHER_CONTENT, readable.submission().row().number()))));
			}
		} else if (verdict instanceof Verdict.ReadableSide readable) {
			switch (seen.see(readable.submission())) {
				case FIRST -> batch.accept(readable.submission());
				case SAME -> batch.duplicate();
				case OTHER -> {
					TableField first = readable.submission().row().table().fields().get(0);
					String raw = row.cell(mappings.get(table).place(first));
					batch.reject(new RejectedRow(table, prefix + row.number(), row, List.of(Problem.of(first, Trouble.OTHER_ENTRY, raw))));
				}
			}
		} else if (verdict instanceof Verdict.Unreadable unreadable) {
			batch.reject(new RejectedRow(table, prefix + row.number(), row, unreadable.problems()));
		}
		if (batch.full()) {
			hand(batch);
			batch = new Batch(batch.kind());
		}
	}

	private void hand(Batch full) {
		if (full.read() > 0 && !stopped) {
			put(new Handover(full, null, null));
		}
	}

	private void put(Handover handover) {
		boolean interrupted = false;
		boolean done = false;
		while (!done) {
			try {
				queue.put(handover);
				done = true;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The next batch.
	 *
	 * @return null at the end
	 * @throws Failure where reading failed
	 * @throws InterruptedException where somebody wants the asking thread to end; the reader goes on until it is stopped
	 */
	@Nullable
	Batch next() throws Failure, InterruptedException {
		Handover handover = queue.take();
		@Nullable
		Failure failure = handover.failure;
		@Nullable
		RuntimeException bug = handover.bug;
		if (failure != null) {
			throw failure;
		}
		if (bug != null) {
			throw bug;
		}
		return handover.batch;
	}

	/** Tells the reader to end, and makes room so that it can. */
	void stop() {
		stopped = true;
		queue.clear();
	}
}
