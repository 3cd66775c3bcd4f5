// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.Statement;
import org.zhiheng.journal.tree.CompactTree;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;
import org.zhiheng.store.Imported.Placement;

/**
 * Writes a record's effect into the tables: the same code when the change is made, when it is caught up, and when the database is rebuilt.
 *
 * <p>Idempotent on the record's number: the place in {@code head} advances from n-1 to n or the transaction fails.
 */
final class Applier {

	private final Database database;
	private final Codes codes;
	private final PolicyTable policies;
	private final SideTable sides;

	Applier(Database database, Codes codes) {
		this.database = database;
		this.codes = codes;
		this.policies = new PolicyTable(database);
		this.sides = new SideTable(database);
	}

	/** The versions of policy files. */
	PolicyTable policies() {
		return policies;
	}

	/** The tables beside that of applications. */
	SideTable sides() {
		return sides;
	}

	/** Forgets what an undone transaction had given out. */
	void forget() {
		codes.forget();
		sides.forget();
	}

	/** The number of the last applied record. */
	long applied() throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.HEAD); ResultSet result = statement.executeQuery()) {
			result.next();
			return result.getLong(1);
		}
	}

	/** The place before the last applied record, from which the journal is read at opening. */
	Head place() throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.HEAD); ResultSet result = statement.executeQuery()) {
			result.next();
			long before = Math.max(0, result.getLong(1) - 1);
			return new Head(before, result.getLong(2), Hash.of(result.getBytes(3)), CompactTree.of(result.getBytes(4)));
		}
	}

	/** Enters record n, which starts at a place, and advances to it. */
	void enter(Head before, Instant time, Statement what) throws SQLException {
		long number = before.sequence() + 1;
		try (PreparedStatement statement = database.prepare(Statements.ENTER)) {
			statement.setLong(1, number);
			statement.setLong(2, before.position());
			statement.setObject(3, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
			statement.setString(4, what.actor());
			statement.setString(5, what.action());
			statement.setString(6, what.entity());
			statement.executeUpdate();
		}
		try (PreparedStatement statement = database.prepare(Statements.ADVANCE)) {
			statement.setLong(1, number);
			statement.setLong(2, before.position());
			statement.setBytes(3, before.hash().bytes());
			statement.setBytes(4, before.tree().toBytes());
			statement.setLong(5, before.sequence());
			if (statement.executeUpdate() != 1) {
				throw new SQLException("record " + number + " was applied already or too early"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** Writes the narrow columns of a batch's rows. */
	void rows(long sequence, ApplicationRow[] rows, List<Placement> placements, long firstBlock) throws SQLException {
		int fresh = (int) placements.stream().filter(placement -> placement.revision() == 1).count();
		@Nullable
		Object[][] columns = new @Nullable Object[Located.COLUMNS + 1 + Dimension.count()][fresh];
		int at = 0;
		for (int i = 0; i < rows.length; i++) {
			Located located = placements.get(i).located(sequence, firstBlock, i, rows[i].number());
			@Nullable
			Object[] values = values(located, rows[i]);
			if (located.revision() > 1) {
				change(values);
				continue;
			}
			for (int c = 0; c < columns.length; c++) {
				columns[c][at] = values[c];
			}
			at++;
		}
		database.insert(Statements.ADD_APPLICATIONS, columns);
	}

	private @Nullable Object[] values(Located located, ApplicationRow row) throws SQLException {
		@Nullable
		Object[] values = new @Nullable Object[Located.COLUMNS + 1 + Dimension.count()];
		located.values(values);
		values[Located.COLUMNS] = Integer.valueOf(row.year());
		for (int d = 0; d < Dimension.count(); d++) {
			Column column = Dimension.at(d).column();
			values[Located.COLUMNS + 1 + d] = codes.number(row.get(column));
		}
		return values;
	}

	private void change(@Nullable Object[] values) throws SQLException {
		try (PreparedStatement keep = database.prepare(Statements.ADD_REVISION)) {
			keep.setObject(1, values[0]);
			keep.executeUpdate();
		}
		try (PreparedStatement statement = database.prepare(Statements.CHANGE_APPLICATION)) {
			for (int i = 2; i < values.length; i++) {
				Object value = values[i];
				if (value == null) {
					statement.setNull(i - 1, Types.INTEGER);
				} else {
					statement.setObject(i - 1, value);
				}
			}
			statement.setObject(values.length - 1, values[0]);
			if (statement.executeUpdate() != 1) {
				throw new SQLException("no application to change"); //$NON-NLS-1$
			}
		}
	}

	/** Writes identities. */
	void persons(List<PersonRevision> persons) throws SQLException {
		int size = persons.size();
		@Nullable
		Object[][] columns = new @Nullable Object[6][size];
		for (int i = 0; i < size; i++) {
			PersonRevision person = persons.get(i);
			columns[0][i] = Long.valueOf(person.id());
			columns[1][i] = Long.valueOf(person.slot());
			columns[2][i] = Integer.valueOf(person.revision());
			columns[3][i] = Long.valueOf(person.pseudonym().handle());
			columns[4][i] = person.pseudonym().bytes();
			columns[5][i] = person.sealed();
		}
		database.insert(Statements.ADD_PERSONS, columns);
	}

	/** Writes a batch of rows of a table beside that of applications, with its people. */
	void side(long sequence, SideImported imported) throws SQLException {
		persons(imported.batch().persons());
		sides.write(sequence, imported);
	}

	/** Writes the packed rows of a batch. */
	void blocks(long sequence, long firstBlock, List<byte[]> blocks) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.ADD_BLOCK)) {
			Blocks.add(statement, sequence, firstBlock, blocks);
		}
	}

	/** Forgets the enciphered identities of a person. */
	void erased(Pseudonym pseudonym) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.ERASE_PERSON)) {
			statement.setLong(1, pseudonym.handle());
			statement.setBytes(2, pseudonym.bytes());
			statement.executeUpdate();
		}
	}
}
