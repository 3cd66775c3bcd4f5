// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.KeptSideRow;
import org.zhiheng.registry.TableKind;
import org.zhiheng.store.Blocks.Packed;

/**
 * The rows of the tables beside that of applications in the database: found, scanned, and written.
 */
final class SideTable {

	private final Database database;
	private final Blocks blocks;

	SideTable(Database database) {
		this.database = database;
		this.blocks = new Blocks(database, Statements.SIDE_BLOCK, Statements.SIDE_BLOCKS_OF);
	}

	/** Forgets what was read. */
	void forget() {
		blocks.forget();
	}

	/** The rows about some applications or persons, those kept first before those kept later. */
	List<Located> find(TableKind table, Collection<String> about) throws SQLException {
		List<Located> found = new ArrayList<>();
		TreeSet<String> keys = new TreeSet<>();
		about.forEach(each -> keys.add(SideImported.about(table, each)));
		if (keys.isEmpty() || !any(keys.first(), keys.last())) {
			return found;
		}
		try (PreparedStatement statement = database.prepare(Statements.SIDE_ABOUT)) {
			statement.setObject(1, keys.toArray());
			Located.collect(statement, found);
		}
		return found;
	}

	/** Files mostly bring numbers of a range that is still empty: that is asked first. */
	private boolean any(String lowest, String highest) throws SQLException {
		try (PreparedStatement range = database.prepare(Statements.SIDE_IN_RANGE)) {
			range.setString(1, lowest);
			range.setString(2, highest);
			try (ResultSet result = range.executeQuery()) {
				return result.next();
			}
		}
	}

	Block.Entry entry(Located located) throws SQLException {
		return blocks.of(located.block()).entry(located.place());
	}

	KeptSideRow kept(TableKind table, Located located) throws SQLException {
		return kept(table, located, entry(located));
	}

	private static KeptSideRow kept(TableKind table, Located located, Block.Entry entry) {
		String about = located.key().substring(table.key().length() + 1);
		return new KeptSideRow(SideCodec.decode(table, entry.row()), about, located.revision(), located.sequence());
	}

	/** Rows held of a table. */
	long count(TableKind table) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.SIDE_COUNT)) {
			statement.setString(1, SideImported.about(table, "")); //$NON-NLS-1$
			statement.setString(2, table.key() + (char) ('/' + 1));
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getLong(1) : 0;
			}
		}
	}

	/** Hands over what came after a record, in the order of the records; what was replaced since is left out. */
	void scan(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) throws SQLException {
		long done = 0;
		long last = -1;
		for (List<Packed> some = after(table, sequence, last); !some.isEmpty() && !progress.cancelled(); some = after(table, sequence, last)) {
			long first = some.get(0).id();
			last = some.get(some.size() - 1).id();
			Map<Long, List<Located>> current = current(first, last);
			for (Packed packed : some) {
				Block block = Block.unpack(packed.content());
				for (Located located : current.getOrDefault(packed.id(), List.of())) {
					each.accept(kept(table, located, block.entry(located.place())));
				}
				done += block.size();
			}
			progress.at(done, -1);
		}
	}

	private List<Packed> after(TableKind table, long sequence, long id) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.SIDE_BLOCKS_SINCE)) {
			statement.setString(1, table.key());
			statement.setLong(2, sequence);
			statement.setLong(3, id);
			return Blocks.packed(statement);
		}
	}

	/** The rows whose latest content lies in some blocks, by block. */
	private Map<Long, List<Located>> current(long first, long last) throws SQLException {
		List<Located> rows = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.SIDE_OF_BLOCKS)) {
			statement.setLong(1, first);
			statement.setLong(2, last);
			Located.collect(statement, rows);
		}
		Map<Long, List<Located>> current = new HashMap<>();
		rows.forEach(row -> current.computeIfAbsent(row.block(), key -> new ArrayList<>()).add(row));
		return current;
	}

	/** All rows behind one, some thousands at most, for verification. */
	List<Located> after(long id) throws SQLException {
		List<Located> page = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.SIDE_ROWS)) {
			statement.setLong(1, id);
			Located.collect(statement, page);
		}
		return page;
	}

	/** The packed rows. */
	Blocks packed() {
		return blocks;
	}

	long lastRow() throws SQLException {
		return database.number(Statements.LAST_SIDE_ROW);
	}

	long lastBlock() throws SQLException {
		return database.number(Statements.LAST_SIDE_BLOCK);
	}

	/** Writes a batch. */
	void write(long sequence, SideImported imported) throws SQLException {
		List<Located> fresh = new ArrayList<>();
		for (Located located : imported.located(sequence, imported.batch().entries())) {
			if (located.revision() == 1) {
				fresh.add(located);
			} else {
				change(located);
			}
		}
		insert(fresh);
		try (PreparedStatement statement = database.prepare(Statements.ADD_SIDE_BLOCK)) {
			statement.setString(4, imported.table().key());
			Blocks.add(statement, sequence, imported.batch().firstBlock(), imported.batch().blocks());
		}
	}

	private void insert(List<Located> rows) throws SQLException {
		@Nullable
		Object[][] columns = new @Nullable Object[Located.COLUMNS][rows.size()];
		@Nullable
		Object[] values = new @Nullable Object[columns.length];
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).values(values);
			for (int c = 0; c < columns.length; c++) {
				columns[c][i] = values[c];
			}
		}
		database.insert(Statements.ADD_SIDE_ROWS, columns);
	}

	private void change(Located row) throws SQLException {
		try (PreparedStatement keep = database.prepare(Statements.ADD_SIDE_REVISION)) {
			keep.setLong(1, row.id());
			keep.executeUpdate();
		}
		try (PreparedStatement statement = database.prepare(Statements.CHANGE_SIDE_ROW)) {
			statement.setInt(1, row.revision());
			statement.setLong(2, row.person());
			statement.setLong(3, row.sequence());
			statement.setLong(4, row.block());
			statement.setInt(5, row.place());
			statement.setLong(6, row.id());
			if (statement.executeUpdate() != 1) {
				throw new SQLException("no row to change"); //$NON-NLS-1$
			}
		}
	}
}
