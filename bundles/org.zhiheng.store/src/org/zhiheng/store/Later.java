// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Kept;
import org.zhiheng.store.Blocks.Packed;

/**
 * Reads the applications that came after a journal record, from the blocks of the later records alone.
 */
final class Later {

	private final Database database;
	private final Applications applications;
	private final RowCodec codec = new RowCodec();

	/**
	 * @param database where the blocks lie
	 * @param applications tells which content of a number is the latest
	 */
	Later(Database database, Applications applications) {
		this.database = database;
		this.applications = applications;
	}

	/** Hands over what came after a record, in the order of the records. */
	void scan(long sequence, Consumer<? super Kept> each, Progress progress) throws SQLException {
		long done = 0;
		long last = -1;
		for (List<Packed> some = after(sequence, last); !some.isEmpty() && !progress.cancelled(); some = after(sequence, last)) {
			for (Packed packed : some) {
				done += block(packed, each);
				last = packed.id();
			}
			progress.at(done, -1);
		}
	}

	private List<Packed> after(long sequence, long id) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.BLOCKS_SINCE)) {
			statement.setLong(1, sequence);
			statement.setLong(2, id);
			return Blocks.packed(statement);
		}
	}

	/** Rows of a block that were replaced since are left out: their later content stands in a later block. */
	private int block(Packed packed, Consumer<? super Kept> each) throws SQLException {
		Block block = Block.unpack(packed.content());
		ApplicationRow[] rows = new ApplicationRow[block.size()];
		TreeMap<String, Integer> places = new TreeMap<>();
		for (int i = 0; i < rows.length; i++) {
			rows[i] = codec.read(block.entry(i).row());
			places.put(rows[i].number(), i);
		}
		Map<String, Located> found = applications.find(places.keySet(), places.firstKey(), places.lastKey());
		for (int i = 0; i < rows.length; i++) {
			Located located = found.get(rows[i].number());
			if (located != null && located.block() == packed.id() && located.place() == i) {
				each.accept(new Kept(rows[i], block.entry(i).pseudonym().toString(), located.revision(), located.sequence()));
			}
		}
		return rows.length;
	}
}
