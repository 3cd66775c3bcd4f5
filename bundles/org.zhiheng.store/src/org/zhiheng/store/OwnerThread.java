// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/**
 * The one thread that touches database and journal of a workspace. Callers may be interrupted, it never is: an interrupt would close the files under
 * the database.
 */
final class OwnerThread {

	private final ExecutorService executor;
	private @Nullable Thread thread;

	OwnerThread(String name) {
		executor = Executors.newSingleThreadExecutor(work -> {
			Thread made = new Thread(work, name);
			made.setDaemon(true); // a forgotten workspace must not keep the process; whatever was acknowledged is on disk
			thread = made;
			return made;
		});
	}

	/** Runs work on the thread and waits for it, interrupted or not. */
	<T> T call(Callable<T> work) throws Failure {
		if (Thread.currentThread() == thread) {
			return direct(work);
		}
		try {
			return await(executor.submit(work));
		} catch (RejectedExecutionException e) {
			throw new Failure(e, OwnerThread.class, "ZH-1116"); //$NON-NLS-1$
		}
	}

	/** Takes no more work. */
	void end() {
		executor.shutdown();
	}

	private static <T> T direct(Callable<T> work) throws Failure {
		try {
			return work.call();
		} catch (Exception e) {
			throw unwrapped(e);
		}
	}

	/** Waits for a result without ever giving up, keeping the caller's interrupt for later. */
	static <T> T await(Future<T> result) throws Failure {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return result.get();
				} catch (InterruptedException e) {
					interrupted = true; // the work goes on: what it writes must not be torn
				} catch (ExecutionException e) {
					throw unwrapped(e.getCause());
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static Failure unwrapped(@Nullable Throwable thrown) {
		if (thrown instanceof Failure failure) {
			return failure;
		}
		if (thrown instanceof RuntimeException bug) {
			throw bug;
		}
		if (thrown instanceof Error error) {
			throw error;
		}
		return new Failure(thrown, OwnerThread.class, "ZH-1105", String.valueOf(thrown)); //$NON-NLS-1$
	}
}
