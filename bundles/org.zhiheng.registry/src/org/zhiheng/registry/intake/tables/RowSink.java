// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

/**
 * Takes the rows of a table.
 */
@FunctionalInterface
public interface RowSink {

	/**
	 * Takes one row.
	 *
	 * @param row the row
	 * @return whether to go on
	 */
	boolean take(RawRow row);
}
