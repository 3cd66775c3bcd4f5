// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.BitSet;
import java.util.List;

import org.zhiheng.statistics.Pass.Kernel;

/**
 * Rows by slot: one counter a slot where there are few slots, a hash table where there are so many that most will stay empty.
 */
sealed interface Tally extends Kernel {

	/** With more slots than this most are empty in practice, and clearing them would take longer than counting. */
	int DENSE = 1 << 18;

	/** Rows in a slot. */
	int of(int slot);

	/** The slots that hold rows, rising. */
	int[] slots();

	/** Counts rows by slot. */
	static Tally count(Pass pass, int slots) {
		if (slots <= DENSE) {
			List<Dense> kernels = pass.through(() -> new Dense(slots));
			kernels.subList(1, kernels.size()).forEach(kernels.get(0)::add);
			return kernels.get(0);
		}
		List<Sparse> kernels = pass.through(() -> new Sparse(slots));
		kernels.subList(1, kernels.size()).forEach(kernels.get(0)::add);
		return kernels.get(0);
	}

	/** One counter a slot, and one before them that takes refused rows, so that counting needs no branch. */
	final class Dense implements Tally {

		private final int[] counts;

		Dense(int slots) {
			counts = new int[slots + 1];
		}

		@Override
		public void run(int from, int to, int cell) {
			counts[cell + 1] += to - from;
		}

		@Override
		public void rows(int from, int length, int[] cells) {
			for (int i = 0; i < length; i++) {
				counts[Math.max(cells[i], -1) + 1]++;
			}
		}

		private void add(Dense other) {
			for (int i = 0; i < counts.length; i++) {
				counts[i] += other.counts[i];
			}
		}

		@Override
		public int of(int slot) {
			return counts[slot + 1];
		}

		@Override
		public int[] slots() {
			return java.util.stream.IntStream.range(0, counts.length - 1).filter(slot -> counts[slot + 1] > 0).toArray();
		}
	}

	/** A table of slots with open addressing. */
	final class Sparse implements Tally {

		private static final int FIRST = 1 << 16;
		private static final int MIX = 0x9E3779B9;

		private int[] keys = new int[FIRST]; // slot + 1; 0 is free
		private int[] counts = new int[FIRST];
		private final int slots;
		private int held;

		Sparse(int slots) {
			this.slots = slots;
		}

		@Override
		public void run(int from, int to, int cell) {
			add(cell, to - from);
		}

		/** Neighbours mostly lie in one cell. */
		@Override
		public void rows(int from, int length, int[] cells) {
			for (int i = 0; i < length;) {
				int start = i;
				int cell = cells[i];
				do {
					i++;
				} while (i < length && cells[i] == cell);
				if (cell >= 0) {
					add(cell, i - start);
				}
			}
		}

		private int place(int key) {
			int mask = keys.length - 1;
			int place = key * MIX >>> Integer.numberOfLeadingZeros(mask);
			while (keys[place] != 0 && keys[place] != key) {
				place = place + 1 & mask;
			}
			return place;
		}

		private void add(int slot, int rows) {
			int place = place(slot + 1);
			if (keys[place] == 0) {
				keys[place] = slot + 1;
				held++;
			}
			counts[place] += rows;
			if (held > keys.length >> 1) {
				grow();
			}
		}

		private void grow() {
			int[] oldKeys = keys;
			int[] oldCounts = counts;
			keys = new int[2 * oldKeys.length];
			counts = new int[keys.length];
			held = 0;
			for (int i = 0; i < oldKeys.length; i++) {
				if (oldKeys[i] != 0) {
					add(oldKeys[i] - 1, oldCounts[i]);
				}
			}
		}

		private void add(Sparse other) {
			for (int i = 0; i < other.keys.length; i++) {
				if (other.keys[i] != 0) {
					add(other.keys[i] - 1, other.counts[i]);
				}
			}
		}

		@Override
		public int of(int slot) {
			return counts[place(slot + 1)];
		}

		@Override
		public int[] slots() {
			BitSet marked = new BitSet(slots);
			for (int key : keys) {
				if (key != 0) {
					marked.set(key - 1);
				}
			}
			return marked.stream().toArray();
		}
	}
}
