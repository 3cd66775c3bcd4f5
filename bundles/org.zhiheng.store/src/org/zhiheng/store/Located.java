// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where an application lies in the database.
 *
 * @param id its number in the database
 * @param number the application's number
 * @param revision its latest revision
 * @param person the person revision it came with
 * @param sequence the journal record that brought it
 * @param block the block that holds its row
 * @param place its place in the block
 */
record Located(long id, String number, int revision, long person, long sequence, long block, int place) {

	/** Reads the first columns of a result. */
	static Located read(ResultSet result) throws SQLException {
		return new Located(result.getLong(1), result.getString(2), result.getInt(3), result.getLong(4), result.getLong(5), result.getLong(6),
			result.getInt(7));
	}
}
