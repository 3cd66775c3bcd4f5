// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zhiheng.store.SideImported.Placement;

/** What the tables beside that of applications must hold after the journal's batches, found without them: packed rows byte by byte, places by value. */
final class SideExpectation {

	private final Map<Long, SideLocated> rows = new HashMap<>();

	/**
	 * Adds a batch.
	 *
	 * @param sequence its record
	 * @param imported what the record holds
	 * @param table holds the packed rows
	 * @return whether the rows are those that were hashed, and the database has them packed as the record has
	 */
	boolean add(long sequence, SideImported imported, SideTable table) throws SQLException {
		Block.Entry[] entries = imported.entries();
		for (int i = 0; i < entries.length; i++) {
			Placement placement = imported.placements().get(i);
			rows.put(placement.row(), new SideLocated(placement.row(), imported.about(entries[i]), placement.revision(), placement.person(), sequence,
				imported.firstBlock() + i / Block.ROWS, i % Block.ROWS));
		}
		List<byte[]> kept = table.blocks(sequence);
		boolean packed = kept.size() == imported.blocks().size();
		for (int i = 0; packed && i < kept.size(); i++) {
			packed = Arrays.equals(kept.get(i), imported.blocks().get(i));
		}
		return packed && Imported.root(entries).equals(imported.root());
	}

	boolean agree(SideTable table) throws SQLException {
		Map<Long, SideLocated> left = new HashMap<>(rows);
		for (List<SideLocated> page = table.after(-1); !page.isEmpty(); page = table.after(page.get(page.size() - 1).id())) {
			for (SideLocated row : page) {
				if (!Objects.equals(left.remove(row.id()), row)) {
					return false;
				}
			}
		}
		return left.isEmpty();
	}
}
