// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

/**
 * How far a row looks like a heading; by it encoding and separator of a CSV file are told.
 */
@FunctionalInterface
public interface HeadingScore {

	/**
	 * Counts the headings that a row names.
	 *
	 * @param cells a row
	 * @return 0 for a row that is no heading
	 */
	int of(String[] cells);
}
