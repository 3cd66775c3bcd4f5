// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the latest content of an application, or of a row of a table beside, lies in the database.
 *
 * @param id its number in the database
 * @param key by what it is found: the application's number, or for a row of a table beside the table and whom or what the row is about
 * @param revision its latest revision
 * @param person the person revision it came with, 0 where it is only about an application
 * @param sequence the journal record that brought it
 * @param block the block that holds its row
 * @param place its place in the block
 */
record Located(long id, String key, int revision, long person, long sequence, long block, int place) {

	/** How many columns it is in the database. */
	static final int COLUMNS = 7;

	/** Reads the first columns of a result. */
	static Located read(ResultSet result) throws SQLException {
		return new Located(result.getLong(1), result.getString(2), result.getInt(3), result.getLong(4), result.getLong(5), result.getLong(6),
			result.getInt(7));
	}

	/** Adds what a query finds whose first columns these are. */
	static void collect(PreparedStatement statement, Collection<Located> found) throws SQLException {
		try (ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				found.add(read(result));
			}
		}
	}

	/** Sets the first columns of a row that is to be written. */
	void values(@Nullable Object[] values) {
		values[0] = Long.valueOf(id);
		values[1] = key;
		values[2] = Integer.valueOf(revision);
		values[3] = Long.valueOf(person);
		values[4] = Long.valueOf(sequence);
		values[5] = Long.valueOf(block);
		values[6] = Integer.valueOf(place);
	}
}
