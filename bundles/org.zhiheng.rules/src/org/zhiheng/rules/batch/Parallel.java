// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Blocks shared out among threads that live as long as the work.
 */
final class Parallel {

	private Parallel() {
	}

	/**
	 * Does all blocks.
	 *
	 * @param blocks how many
	 * @param threads how many at once
	 * @param worker makes what a thread works with
	 */
	static void run(int blocks, int threads, Supplier<IntConsumer> worker) {
		AtomicInteger next = new AtomicInteger();
		Runnable work = () -> {
			IntConsumer each = worker.get();
			for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
				each.accept(block);
			}
		};
		if (threads < 2 || blocks < 2) {
			work.run();
			return;
		}
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				all.add(pool.submit(work));
			}
			for (Future<?> each : all) {
				each.get();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} finally {
			pool.shutdownNow();
		}
	}
}
