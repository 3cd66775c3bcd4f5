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

import org.eclipse.jdt.annotation.Nullable;

/**
 * Looks up what is kept of people.
 */
final class Persons {

	private final Database database;

	Persons(Database database) {
		this.database = database;
	}

	/** All revisions of some people, oldest first. */
	Map<Pseudonym, List<PersonRevision>> of(Collection<Pseudonym> wanted) throws SQLException {
		Map<Pseudonym, List<PersonRevision>> found = new HashMap<>();
		try (PreparedStatement statement = database.prepare(Statements.PERSONS_BY_HANDLE)) {
			statement.setObject(1, wanted.stream().map(Pseudonym::handle).distinct().toArray());
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					PersonRevision revision = read(result);
					found.computeIfAbsent(revision.pseudonym(), key -> new ArrayList<>()).add(revision);
				}
			}
		}
		return found;
	}

	/** One revision, or null where there is none. */
	@Nullable
	PersonRevision byId(long id) throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.PERSON)) {
			statement.setLong(1, id);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? read(result) : null;
			}
		}
	}

	/** The revisions that follow an id, some thousands at most. */
	List<PersonRevision> after(long id) throws SQLException {
		List<PersonRevision> page = new ArrayList<>();
		try (PreparedStatement statement = database.prepare(Statements.PERSONS)) {
			statement.setLong(1, id);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					page.add(read(result));
				}
			}
		}
		return page;
	}

	/** The highest id given out so far. */
	long last() throws SQLException {
		try (PreparedStatement statement = database.prepare(Statements.LAST_PERSON); ResultSet result = statement.executeQuery()) {
			return result.next() ? result.getLong(1) : 0;
		}
	}

	private static PersonRevision read(ResultSet result) throws SQLException {
		return new PersonRevision(result.getLong(1), result.getLong(2), result.getInt(3), new Pseudonym(result.getBytes(4)), result.getBytes(5));
	}
}
