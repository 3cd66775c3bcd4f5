// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

/**
 * A table of counts in any number of dimensions with all its totals: in each dimension the place behind the last code is the total.
 */
final class Cube {

	private final int[] sizes;
	private final int[] strides;
	private final int entries;

	/** @param sizes codes by dimension */
	Cube(int... sizes) {
		this.sizes = sizes.clone();
		this.strides = new int[sizes.length];
		int stride = 1;
		for (int i = sizes.length - 1; i >= 0; i--) {
			strides[i] = stride;
			stride = Math.multiplyExact(stride, sizes[i] + 1);
		}
		this.entries = stride;
	}

	int dimensions() {
		return sizes.length;
	}

	/** Codes of a dimension. */
	int size(int dimension) {
		return sizes[dimension];
	}

	/** Cells and totals together. */
	int entries() {
		return entries;
	}

	/** How far apart neighbouring codes of a dimension lie. */
	int stride(int dimension) {
		return strides[dimension];
	}

	/** The code of an entry in a dimension; the size where it is a total. */
	int place(int entry, int dimension) {
		return entry / strides[dimension] % (sizes[dimension] + 1);
	}

	/** Whether an entry is a total in a dimension. */
	boolean total(int entry, int dimension) {
		return place(entry, dimension) == sizes[dimension];
	}

	/** In how many dimensions an entry is a total. */
	int totals(int entry) {
		int totals = 0;
		for (int i = 0; i < sizes.length; i++) {
			totals += total(entry, i) ? 1 : 0;
		}
		return totals;
	}

	/** The entry of some places. */
	int entry(int... places) {
		int entry = 0;
		for (int i = 0; i < places.length; i++) {
			entry += places[i] * strides[i];
		}
		return entry;
	}

	/** Fills in all totals of counts whose cells are filled in. */
	void addUp(long[] counts) {
		for (int dimension = 0; dimension < sizes.length; dimension++) {
			for (int entry = 0; entry < entries; entry++) {
				if (total(entry, dimension)) {
					long sum = 0;
					for (int code = 1; code <= sizes[dimension]; code++) {
						sum += counts[entry - code * strides[dimension]];
					}
					counts[entry] = sum;
				}
			}
		}
	}
}
