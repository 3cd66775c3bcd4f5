// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.util.List;

/**
 * One table of a file, with its first rows so that a heading can be found.
 *
 * @param name name of the sheet, empty for a CSV file
 * @param even whether every row must have as many values as the heading, as in a CSV file
 * @param top at most {@link #TOP} first rows that are not blank
 */
public record Table(String name, boolean even, List<RawRow> top) {

	/** How many rows are looked at for a heading. */
	public static final int TOP = 40;

	public Table {
		top = List.copyOf(top);
	}
}
