// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

/**
 * One row as received.
 *
 * @param number row of the sheet, or physical line on which the CSV record starts, from 1
 * @param cells the texts, never null, empty where the cell is; the array must not be changed
 * @param torn whether its quotation marks do not pair, so that the cells cannot be trusted
 */
public record RawRow(long number, String[] cells, boolean torn) {

	/** The text at a place, empty beyond the end. */
	public String cell(int index) {
		return index < cells.length ? cells[index] : ""; //$NON-NLS-1$
	}

	/** Whether every cell is blank. */
	public boolean blank() {
		for (String cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}
}
