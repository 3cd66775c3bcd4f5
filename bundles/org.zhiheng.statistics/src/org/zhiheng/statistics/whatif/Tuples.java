// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Distinct numbers in the order in which they come, each with its place: a table of open addressing, as millions are looked up. */
final class Tuples {

	private static final int BITS = 62;
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/**
	 * One column of what is put together.
	 *
	 * @param values how many values it has
	 * @param code the code of a row, below that
	 */
	record Part(int values, IntUnaryOperator code) {}

	private long[] keys = new long[1 << 8];
	private int[] places = new int[1 << 8];
	private int size;

	/** The place of a number, as many as there were where it is new. */
	int place(long key) {
		int mask = keys.length - 1;
		int at = (int) (key * SPREAD >>> 32) & mask;
		while (places[at] != 0) {
			if (keys[at] == key) {
				return places[at] - 1;
			}
			at = at + 1 & mask;
		}
		keys[at] = key;
		places[at] = ++size;
		if (size * 2 > keys.length) {
			grow();
		}
		return size - 1;
	}

	/** How many there are. */
	int size() {
		return size;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldPlaces = places;
		keys = new long[oldKeys.length * 2];
		places = new int[oldKeys.length * 2];
		int mask = keys.length - 1;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldPlaces[i] != 0) {
				int at = (int) (oldKeys[i] * SPREAD >>> 32) & mask;
				while (places[at] != 0) {
					at = at + 1 & mask;
				}
				keys[at] = oldKeys[i];
				places[at] = oldPlaces[i];
			}
		}
	}

	/** Makes dense places of numbers for all of a column. */
	static int[] dense(long[] numbers) {
		Tuples tuples = new Tuples();
		int[] dense = new int[numbers.length];
		Arrays.setAll(dense, i -> tuples.place(numbers[i]));
		return dense;
	}

	/** For each row a number that is the same for those that are alike in all columns; numbers come in the order of the first that has them. */
	static int[] together(int rows, List<Part> parts) {
		long[] keys = new long[rows];
		int used = 0;
		for (Part each : parts) {
			int bits = Integer.SIZE - Integer.numberOfLeadingZeros(each.values());
			if (used + bits > BITS) {
				int[] dense = dense(keys);
				used = Integer.SIZE;
				Arrays.setAll(keys, i -> dense[i]);
			}
			for (int i = 0; i < rows; i++) {
				keys[i] = keys[i] << bits | each.code().applyAsInt(i);
			}
			used += bits;
		}
		return dense(keys);
	}

	/** The first row of each number. */
	static int[] first(int[] numbers) {
		int[] first = new int[numbers.length];
		int size = 0;
		for (int i = 0; i < numbers.length; i++) {
			if (numbers[i] == size) {
				first[size++] = i;
			}
		}
		return Arrays.copyOf(first, size);
	}
}
