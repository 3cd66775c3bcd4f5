// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.List;

/**
 * The order of rows in which the columns asked for most come in long runs. A stable counting sort by one column after the other, the last first.
 */
final class RowOrder {

	private RowOrder() {
	}

	/**
	 * Sorts rows.
	 *
	 * @param rows places of rows; not changed
	 * @param columns the most important first
	 * @return the places in order
	 */
	static int[] of(int[] rows, List<ColumnBuilder> columns) {
		int[] order = rows;
		for (int i = columns.size() - 1; i >= 0; i--) {
			order = by(order, columns.get(i));
		}
		return order;
	}

	private static int[] by(int[] rows, ColumnBuilder column) {
		int[] next = new int[column.values() + 1];
		for (int row : rows) {
			next[column.at(row) + 1]++;
		}
		for (int code = 1; code < next.length; code++) {
			next[code] += next[code - 1];
		}
		int[] sorted = new int[rows.length];
		for (int row : rows) {
			sorted[next[column.at(row)]++] = row;
		}
		return sorted;
	}
}
