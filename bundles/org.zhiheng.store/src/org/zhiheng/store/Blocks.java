// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Packed rows of one table of blocks; the last ones read are remembered.
 */
final class Blocks {

	private static final int CACHED = 256;

	private final Database database;
	private final String sql;
	private final Map<Long, Block> blocks = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Long, Block> eldest) {
			return size() > CACHED;
		}
	};

	/**
	 * @param database where they lie
	 * @param sql gives the content of a block by its number
	 */
	Blocks(Database database, String sql) {
		this.database = database;
		this.sql = sql;
	}

	/** Forgets what was read. */
	void forget() {
		blocks.clear();
	}

	Block of(long id) throws SQLException {
		Block cached = blocks.get(Long.valueOf(id));
		if (cached != null) {
			return cached;
		}
		try (PreparedStatement statement = database.prepare(sql)) {
			statement.setLong(1, id);
			try (ResultSet result = statement.executeQuery()) {
				if (!result.next()) {
					throw new SQLException("block " + id + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
				}
				Block block = Block.unpack(result.getBytes(1));
				blocks.put(Long.valueOf(id), block);
				return block;
			}
		}
	}
}
