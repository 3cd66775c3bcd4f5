// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.checking;

import java.util.List;

import org.zhiheng.ui.common.Rows;

/**
 * Rows that are there as texts.
 *
 * @param cells row by row
 */
record TextRows(List<List<String>> cells) implements Rows {

	@Override
	public int size() {
		return cells.size();
	}

	@Override
	public String cell(int row, int column) {
		return cells.get(row).get(column);
	}
}
