// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

/**
 * The years of a population.
 *
 * @param first first year
 * @param last last year, not before the first
 */
public record Years(int first, int last) {

	/** Nobody is made up for a year before. */
	public static final int EARLIEST = 2000;
	/** Nobody is made up for a year after. */
	public static final int LATEST = 2100;

	/** The years of a population for which none are given. */
	public static final Years USUAL = new Years(2021, 2025);

	public Years {
		if (first > last || first < EARLIEST || last > LATEST) {
			throw new IllegalArgumentException("Years " + first + "-" + last);
		}
	}

	/** How many. */
	public int count() {
		return last - first + 1;
	}
}
