// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.zhiheng.message.Failure;

/**
 * A second thread for what needs no database: packing, hashing, enciphering.
 */
final class Worker {

	private static final int WORTH_SPLITTING = 64;

	private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "zhiheng-worker"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});

	/** Work on a range of places. */
	@FunctionalInterface
	interface Range {
		void run(int from, int to) throws Failure;
	}

	/** Starts work beside the caller's. */
	<T> Future<T> start(Callable<T> work) {
		return executor.submit(work);
	}

	/** Does work on all places, half of it here and half on the second thread. */
	void split(int size, Range work) throws Failure {
		if (size < WORTH_SPLITTING) {
			work.run(0, size);
			return;
		}
		int middle = size / 2;
		Future<Boolean> other = start(() -> {
			work.run(0, middle);
			return Boolean.TRUE;
		});
		try {
			work.run(middle, size);
		} finally {
			OwnerThread.await(other);
		}
	}

	void end() {
		executor.shutdown();
	}
}
