// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Packed rows of one table of blocks; the last ones unpacked are remembered.
 */
final class Blocks {

	private static final int CACHED = 256;

	private final Database database;
	private final String one;
	private final String ofRecord;
	private final Map<Long, Block> blocks = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Long, Block> eldest) {
			return size() > CACHED;
		}
	};

	/**
	 * @param database where they lie
	 * @param one gives the content of a block by its number
	 * @param ofRecord gives the contents of the blocks that a record brought, in their order
	 */
	Blocks(Database database, String one, String ofRecord) {
		this.database = database;
		this.one = one;
		this.ofRecord = ofRecord;
	}

	/**
	 * A block as it lies in the database.
	 *
	 * @param id its number
	 * @param content not unpacked
	 */
	record Packed(long id, byte[] content) {}

	/** Forgets what was read. */
	void forget() {
		blocks.clear();
	}

	Block of(long id) throws SQLException {
		Block cached = blocks.get(Long.valueOf(id));
		if (cached != null) {
			return cached;
		}
		try (PreparedStatement statement = database.prepare(one)) {
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

	/** Whether the blocks that a record brought are these, byte by byte. */
	boolean hold(long sequence, List<byte[]> expected) throws SQLException {
		int at = 0;
		try (PreparedStatement statement = database.prepare(ofRecord)) {
			statement.setLong(1, sequence);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					if (at >= expected.size() || !Arrays.equals(expected.get(at++), result.getBytes(1))) {
						return false;
					}
				}
			}
		}
		return at == expected.size();
	}

	/** What a query finds whose columns are number and content. */
	static List<Packed> packed(PreparedStatement statement) throws SQLException {
		List<Packed> found = new ArrayList<>();
		try (ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				found.add(new Packed(result.getLong(1), result.getBytes(2)));
			}
		}
		return found;
	}

	/** Writes the blocks of a batch by a statement whose first values are number, record and content. */
	static void add(PreparedStatement statement, long sequence, long firstBlock, List<byte[]> blocks) throws SQLException {
		for (int i = 0; i < blocks.size(); i++) {
			statement.setLong(1, firstBlock + i);
			statement.setLong(2, sequence);
			statement.setBytes(3, blocks.get(i));
			statement.executeUpdate();
		}
	}
}
