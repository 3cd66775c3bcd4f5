// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where a row of a table beside that of applications lies in the database.
 *
 * @param id its number in the database
 * @param about the table and whom or what it is about
 * @param revision its latest revision
 * @param person the person revision it came with, 0 where it is about an application
 * @param sequence the journal record that brought it
 * @param block the block that holds its row
 * @param place its place in the block
 */
record SideLocated(long id, String about, int revision, long person, long sequence, long block, int place) {

	/** Reads the columns of a result. */
	static SideLocated read(ResultSet result) throws SQLException {
		return new SideLocated(result.getLong(1), result.getString(2), result.getInt(3), result.getLong(4), result.getLong(5), result.getLong(6),
			result.getInt(7));
	}
}
