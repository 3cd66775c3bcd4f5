// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

/**
 * The heading of a table's column.
 *
 * @param title with the unit, where there is one
 * @param weight share of the width
 * @param least width in points below which the column is not squeezed
 * @param number whether the column holds numbers, which stand to the right
 * @param sortable whether a click on the heading sorts
 */
public record Heading(String title, int weight, int least, boolean number, boolean sortable) {

	/** A column of words. */
	public static Heading words(String title, int weight, int least) {
		return new Heading(title, weight, least, false, false);
	}

	/** A column of numbers. */
	public static Heading number(String title, int weight, int least) {
		return new Heading(title, weight, least, true, false);
	}

	/** The same, sorted by a click. */
	public Heading sorting() {
		return new Heading(title, weight, least, number, true);
	}
}
