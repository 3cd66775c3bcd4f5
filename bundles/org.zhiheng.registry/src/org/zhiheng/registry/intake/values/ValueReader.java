// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

/**
 * Reads the cells of one column.
 */
@FunctionalInterface
public interface ValueReader {

	/**
	 * Reads a cell that is neither empty nor damaged.
	 *
	 * @param text its text without blanks at the ends, full-width digits and letters folded
	 * @return what it says
	 */
	Reading read(String text);
}
