// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.zhiheng.message.Failure;

/**
 * How many different codes of one dimension a cell holds, such as employers by region and year. What is not stated is not counted.
 *
 * @param key one code for each dimension broken down by
 * @param different different codes
 */
public record Distinct(List<String> key, long different) {

	/** Words of 64 marks that a thread may take; beyond, pairs are sorted. */
	private static final int MOST_WORDS = 1 << 22;

	public Distinct {
		key = List.copyOf(key);
	}

	static List<Distinct> of(Population population, Question question, Dimension counted) throws Failure {
		Layout layout = new Layout(population, question, 1);
		Pass pass = new Pass(population.size(), layout.columns());
		Population.Coded coded = population.coded(counted);
		int codes = coded.dictionary().size();
		int unstated = coded.dictionary().indexOf(Dimension.UNSTATED);
		int words = (codes + Long.SIZE - 1) / Long.SIZE;
		int[] different = (long) words * layout.cells() <= MOST_WORDS ? marked(pass, coded.column(), layout.cells(), words, unstated)
			: sorted(pass, coded.column(), layout.cells(), unstated);
		List<Distinct> result = new ArrayList<>();
		for (int cell = 0; cell < different.length; cell++) {
			if (different[cell] > 0) {
				result.add(new Distinct(layout.key(cell), different[cell]));
			}
		}
		return result;
	}

	private static int[] marked(Pass pass, CodedColumn column, int cells, int words, int unstated) {
		List<Marks> kernels = pass.through(() -> new Marks(column, new long[cells * words], words));
		int[] different = new int[cells];
		IntStream.range(0, cells).parallel().forEach(cell -> different[cell] = bits(kernels, cell * words, words, unstated));
		return different;
	}

	/** The marks of one cell that any thread has set, cell by cell so that no word needs a division to find its own. */
	private static int bits(List<Marks> kernels, int from, int words, int unstated) {
		int bits = 0;
		int place = unstated < 0 ? -1 : from + unstated / Long.SIZE;
		for (int i = from; i < from + words; i++) {
			long word = 0;
			for (Marks each : kernels) {
				word |= each.marks[i];
			}
			bits += Long.bitCount(i == place ? word & ~(1L << unstated) : word);
		}
		return bits;
	}

	private static int[] sorted(Pass pass, CodedColumn column, int cells, int unstated) {
		List<Pairs> kernels = pass.through(() -> new Pairs(column));
		long[] pairs = joined(kernels);
		Arrays.parallelSort(pairs);
		int[] different = new int[cells];
		for (int i = 0; i < pairs.length; i++) {
			boolean counts = (int) pairs[i] != unstated && (i == 0 || pairs[i] != pairs[i - 1]);
			different[(int) (pairs[i] >>> Integer.SIZE)] += counts ? 1 : 0;
		}
		return different;
	}

	private static long[] joined(List<Pairs> kernels) {
		long[] joined = new long[kernels.stream().mapToInt(each -> each.size).sum()];
		int at = 0;
		for (Pairs each : kernels) {
			System.arraycopy(each.pairs, 0, joined, at, each.size);
			at += each.size;
		}
		return joined;
	}

	/** Sets a mark for each pair of cell and code. */
	private static final class Marks extends ValueKernel {

		private final long[] marks;
		private final int words;

		Marks(CodedColumn column, long[] marks, int words) {
			super(column);
			this.marks = marks;
			this.words = words;
		}

		@Override
		void same(int cell, int[] values, int length) {
			int base = cell * words;
			for (int i = 0; i < length; i++) {
				marks[base + (values[i] >> 6)] |= 1L << values[i];
			}
		}

		@Override
		void each(int[] cells, int[] values, int length) {
			for (int i = 0; i < length; i++) {
				if (cells[i] >= 0) {
					marks[cells[i] * words + (values[i] >> 6)] |= 1L << values[i];
				}
			}
		}
	}

	/** Keeps every pair of cell and code. */
	private static final class Pairs extends ValueKernel {

		private long[] pairs = new long[1 << 16];
		private int size;

		Pairs(CodedColumn column) {
			super(column);
		}

		@Override
		void same(int cell, int[] values, int length) {
			for (int i = 0; i < length; i++) {
				add(cell, values[i]);
			}
		}

		@Override
		void each(int[] cells, int[] values, int length) {
			for (int i = 0; i < length; i++) {
				if (cells[i] >= 0) {
					add(cells[i], values[i]);
				}
			}
		}

		private void add(int cell, int value) {
			if (size == pairs.length) {
				pairs = Arrays.copyOf(pairs, 2 * size);
			}
			pairs[size++] = (long) cell << Integer.SIZE | value;
		}
	}
}
