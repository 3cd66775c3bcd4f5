// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.List;

/**
 * One row or column of a pivot table.
 *
 * @param key codes of the first dimensions of its side; all of them for a cell, some for a subtotal, none for the total
 * @param kind what it adds up
 */
public record PivotHead(List<String> key, Kind kind) {

	/** What a row or column adds up. */
	public enum Kind {
		/** One code of each dimension. */
		CELL,
		/** All codes of the last dimensions. */
		SUBTOTAL,
		/** Everything. */
		TOTAL
	}

	/** The total of a side. */
	public static final PivotHead ALL = new PivotHead(List.of(), Kind.TOTAL);

	public PivotHead {
		key = List.copyOf(key);
	}
}
