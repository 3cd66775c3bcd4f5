// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common;

/**
 * What a {@link RowTable} shows, row by row and only where it is looked at. It knows nothing of widgets.
 */
public interface Rows {

	/** No rows. */
	Rows NONE = new Rows() {

		@Override
		public int size() {
			return 0;
		}

		@Override
		public String cell(int row, int column) {
			throw new IndexOutOfBoundsException(row);
		}
	};

	/** How many rows there are. */
	int size();

	/**
	 * The text of a cell; it must be there at once.
	 *
	 * @param row from 0
	 * @param column from 0
	 * @return the text, or … where it is still being read
	 */
	String cell(int row, int column);

	/** Whether a row stands out, such as a total. */
	default boolean strong(int row) {
		return false;
	}

	/** Whether a column of a row stands out, such as a total to the right. */
	default boolean strong(int row, int column) {
		return strong(row);
	}
}
