// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

/**
 * One column of codes in the narrowest array that holds them.
 *
 * <p>A count goes through the columns in blocks: {@link #add} maps each code of a block by a table and adds the result to a sum per row, without
 * a branch. What a filter refuses is mapped to {@link #REFUSED}, so that the sum of a refused row is negative.
 */
sealed interface CodedColumn {

	/** Negative, and still so after adding a dozen of its kind and any dense index. */
	int REFUSED = Integer.MIN_VALUE / 16;

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

	/** Bytes taken by one row. */
	int width();

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
		public int width() {
			return Byte.BYTES;
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
		public int width() {
			return Short.BYTES;
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
		public int width() {
			return Integer.BYTES;
		}
	}
}
