// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

/**
 * What it costs a reader that an entry is withheld to protect another. The order decides only which of several safe choices is made.
 */
@FunctionalInterface
interface Prices {

	/** The price, above 0. */
	double of(int entry);

	/** Totals are dearer than cells. */
	static Prices plain(Cube cube) {
		return entry -> 1 + BoxSearch.TOTAL * cube.totals(entry);
	}

	/**
	 * Cells and totals of the code that everybody asks for, such as 评审 among routes, are dearest; those of other codes are cheaper, and sums over all
	 * codes, which mix what must not be mixed, are hardly missed.
	 *
	 * @param cube the table
	 * @param dimension the place of that dimension
	 * @param code the place of that code, negative where it does not occur
	 */
	static Prices sparing(Cube cube, int dimension, int code) {
		return entry -> cube.total(entry, dimension) ? 1 + 0.1 * cube.totals(entry)
			: (cube.place(entry, dimension) == code ? 10 : 1) * (1 + BoxSearch.TOTAL * cube.totals(entry));
	}
}
