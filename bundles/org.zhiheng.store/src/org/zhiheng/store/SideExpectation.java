// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the tables beside that of applications must hold after the journal's batches, found without them: packed rows byte by byte, places by value. */
final class SideExpectation {

	private final Map<Long, Located> rows = new HashMap<>();

	/**
	 * Adds a batch.
	 *
	 * @param sequence its record
	 * @param imported what the record holds
	 * @param table holds the packed rows
	 * @return whether the rows are those that were hashed, and the database has them packed as the record has
	 */
	boolean add(long sequence, SideImported imported, SideTable table) throws SQLException {
		Imported batch = imported.batch();
		Block.Entry[] entries = batch.entries();
		for (Located located : imported.located(sequence, entries)) {
			rows.put(located.id(), located);
		}
		return table.packed().hold(sequence, batch.blocks()) && Imported.root(entries).equals(batch.root());
	}

	boolean agree(SideTable table) throws SQLException {
		Map<Long, Located> left = new HashMap<>(rows);
		for (List<Located> page = table.after(-1); !page.isEmpty(); page = table.after(page.get(page.size() - 1).id())) {
			for (Located row : page) {
				if (!Objects.equals(left.remove(row.id()), row)) {
					return false;
				}
			}
		}
		return left.isEmpty();
	}
}
