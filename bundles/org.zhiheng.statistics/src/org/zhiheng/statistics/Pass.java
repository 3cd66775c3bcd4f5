// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One pass over a population: maps the codes of some columns by tables, adds what they give to a cell for each row, and hands rows with their
 * cells to a kernel. Two threads take stretches of rows in turn, each with a kernel of its own.
 */
final class Pass {

	/** A column with what each of its codes adds to the cell; {@link CodedColumn#REFUSED} for codes that a filter does not let through. */
	record Mapped(CodedColumn column, int[] table) {}

	/** Takes rows with their cells. */
	interface Kernel {

		/** Takes rows that all lie in one cell. */
		void run(int from, int to, int cell);

		/**
		 * Takes rows of several cells.
		 *
		 * @param from first row
		 * @param length how many
		 * @param cells by place: the cell, negative where the row is refused
		 */
		void rows(int from, int length, int[] cells);
	}

	static final int BLOCK = 2048;
	private static final int STRETCH = 1 << 16;
	private static final int THREADS = 2;

	private final int size;
	private final List<Mapped> runs = new ArrayList<>();
	private final List<Mapped> flat = new ArrayList<>();

	/**
	 * @param size rows
	 * @param columns the columns that decide the cell
	 */
	Pass(int size, List<Mapped> columns) {
		this.size = size;
		columns.forEach(each -> (each.column() instanceof CodedColumn.OfRuns ? runs : flat).add(each));
	}

	/**
	 * Goes through all rows.
	 *
	 * @param maker makes a kernel; which rows it gets depends on chance, so kernels must be merged by operations whose order does not matter
	 * @return the kernels that took rows, at least one
	 */
	<K extends Kernel> List<K> through(Supplier<K> maker) {
		int stretches = (size + STRETCH - 1) / STRETCH;
		int threads = Math.max(1, Math.min(Math.min(THREADS, Runtime.getRuntime().availableProcessors()), stretches));
		List<K> kernels = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			kernels.add(maker.get());
		}
		AtomicInteger next = new AtomicInteger();
		IntStream.range(0, threads).parallel().forEach(thread -> {
			int[] cells = new int[BLOCK];
			for (int i = next.getAndIncrement(); i < stretches; i = next.getAndIncrement()) {
				stretch(i * STRETCH, Math.min(size, (i + 1) * STRETCH), kernels.get(thread), cells);
			}
		});
		return kernels;
	}

	private void stretch(int from, int stop, Kernel kernel, int[] cells) {
		RunWalk walk = new RunWalk(runs, from, stop);
		if (!flat.isEmpty()) {
			blocks(walk, stop, kernel, cells);
			return;
		}
		while (walk.next()) {
			if (walk.sum() >= 0) {
				kernel.run(walk.from(), walk.to(), walk.sum());
			}
		}
	}

	private void blocks(RunWalk walk, int stop, Kernel kernel, int[] cells) {
		walk.next();
		int from = walk.from();
		while (from < stop) {
			int end = Math.min(stop, from + BLOCK);
			if (walk.sum() < 0 && walk.to() >= end) {
				from = walk.to();
				walk.next();
				continue;
			}
			fill(walk, from, end, cells);
			for (Mapped each : flat) {
				each.column().add(from, end - from, each.table(), cells);
			}
			kernel.rows(from, end - from, cells);
			from = end;
		}
	}

	/** Fills in what the columns of runs give; afterwards the walk stands on the piece that holds the row behind the block. */
	private static void fill(RunWalk walk, int from, int end, int[] cells) {
		int at = from;
		while (at < end) {
			int to = Math.min(end, walk.to());
			Arrays.fill(cells, at - from, to - from, walk.sum());
			at = to;
			if (at == walk.to()) {
				walk.next();
			}
		}
	}
}
