// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

/**
 * One column of codes in the narrowest form that holds them.
 *
 * <p>Rows are kept in an order in which the dimensions asked for most come in long runs of equal codes; such a column holds its runs alone, and a
 * count takes a run at a step. Other columns hold a code a row; a count goes through them in blocks: {@link #add} maps each code of a block by a
 * table and adds the result to a sum per row, without a branch. What a filter refuses is mapped to {@link #REFUSED}, so that the sum of a refused
 * row is negative.
 */
sealed interface CodedColumn {

	/** Negative, and still so after adding thirty of its kind and an index below its size. */
	int REFUSED = -(1 << 26);

	/** The code of a row. */
	int at(int row);

	/**
	 * Adds to each sum what the table gives for the row's code.
	 *
	 * @param from first row of the block
	 * @param length rows in the block
	 * @param table by code
	 * @param sums by place in the block
	 */
	void add(int from, int length, int[] table, int[] sums);

	/**
	 * Reads the codes of a block.
	 *
	 * @param from first row of the block
	 * @param length rows in the block
	 * @param into by place in the block
	 */
	void read(int from, int length, int[] into);

	/** Bytes taken by all rows. */
	long bytes();

	/** Up to 256 codes. */
	record OfBytes(byte[] codes) implements CodedColumn {

		@Override
		public int at(int row) {
			return codes[row] & 0xFF;
		}

		@Override
		public void add(int from, int length, int[] table, int[] sums) {
			for (int i = 0; i < length; i++) {
				sums[i] += table[codes[from + i] & 0xFF];
			}
		}

		@Override
		public void read(int from, int length, int[] into) {
			for (int i = 0; i < length; i++) {
				into[i] = codes[from + i] & 0xFF;
			}
		}

		@Override
		public long bytes() {
			return codes.length;
		}
	}

	/** Up to 65,536 codes. */
	record OfShorts(short[] codes) implements CodedColumn {

		@Override
		public int at(int row) {
			return codes[row] & 0xFFFF;
		}

		@Override
		public void add(int from, int length, int[] table, int[] sums) {
			for (int i = 0; i < length; i++) {
				sums[i] += table[codes[from + i] & 0xFFFF];
			}
		}

		@Override
		public void read(int from, int length, int[] into) {
			for (int i = 0; i < length; i++) {
				into[i] = codes[from + i] & 0xFFFF;
			}
		}

		@Override
		public long bytes() {
			return (long) Short.BYTES * codes.length;
		}
	}

	/** Any number of codes. */
	record OfInts(int[] codes) implements CodedColumn {

		@Override
		public int at(int row) {
			return codes[row];
		}

		@Override
		public void add(int from, int length, int[] table, int[] sums) {
			for (int i = 0; i < length; i++) {
				sums[i] += table[codes[from + i]];
			}
		}

		@Override
		public void read(int from, int length, int[] into) {
			for (int i = 0; i < length; i++) {
				into[i] = codes[from + i];
			}
		}

		@Override
		public long bytes() {
			return (long) Integer.BYTES * codes.length;
		}
	}

	/**
	 * Runs of equal codes.
	 *
	 * @param ends by run: the row behind its last, rising
	 * @param codes by run
	 */
	record OfRuns(int[] ends, int[] codes) implements CodedColumn {

		/** The run that holds a row. */
		int run(int row) {
			int place = java.util.Arrays.binarySearch(ends, row + 1);
			return place < 0 ? -place - 1 : place;
		}

		@Override
		public int at(int row) {
			return codes[run(row)];
		}

		@Override
		public void add(int from, int length, int[] table, int[] sums) {
			int run = run(from);
			for (int i = 0; i < length; run++) {
				int value = table[codes[run]];
				for (int stop = Math.min(length, ends[run] - from); i < stop; i++) {
					sums[i] += value;
				}
			}
		}

		@Override
		public void read(int from, int length, int[] into) {
			int run = run(from);
			for (int i = 0; i < length; run++) {
				int stop = Math.min(length, ends[run] - from);
				java.util.Arrays.fill(into, i, stop, codes[run]);
				i = stop;
			}
		}

		@Override
		public long bytes() {
			return 2L * Integer.BYTES * codes.length;
		}
	}
}
