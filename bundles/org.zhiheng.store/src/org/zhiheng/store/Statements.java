// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * All SQL of the store. Values are always bound; only names of columns that stand in this package are put together.
 */
final class Statements {

	static final String WRITE_DELAY = "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";
	static final String HAS_HISTORY = "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'flyway_schema_history'";
	static final String VERSION = "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"";

	static final String HEAD = "SELECT sequence, position, previous, tree FROM head";
	static final String ADVANCE = "UPDATE head SET sequence = ?, position = ?, previous = ?, tree = ? WHERE sequence = ?";
	static final String ENTER = "INSERT INTO entry (sequence, position, at, actor, action, entity) VALUES (?, ?, ?, ?, ?, ?)";

	static final String CODES = "SELECT id, text FROM code ORDER BY id";
	static final String ADD_CODE = "INSERT INTO code (id, text) VALUES (?, ?)";

	static final String LAST_APPLICATION = "SELECT MAX(id) FROM application";
	static final String LAST_PERSON = "SELECT MAX(id) FROM person";
	static final String LAST_BLOCK = "SELECT MAX(id) FROM block";

	static final String ADD_BLOCK = "INSERT INTO block (id, sequence, content) VALUES (?, ?, ?)";
	static final String BLOCK = "SELECT content FROM block WHERE id = ?";
	static final String BLOCKS_OF = "SELECT content FROM block WHERE sequence = ? ORDER BY id";

	static final String BLOCKS_SINCE = "SELECT id, content FROM block WHERE sequence > ? AND id > ? ORDER BY id FETCH FIRST 100 ROWS ONLY";

	static final String PERSONS_BY_HANDLE = "SELECT id, slot, revision, pseudonym, sealed FROM person WHERE handle = ANY (?) ORDER BY id";
	static final String PERSON = "SELECT id, slot, revision, pseudonym, sealed FROM person WHERE id = ?";
	static final String PERSONS = "SELECT id, slot, revision, pseudonym, sealed FROM person WHERE id > ? ORDER BY id FETCH FIRST 5000 ROWS ONLY";
	static final String ADD_PERSONS = "INSERT INTO person (id, slot, revision, handle, pseudonym, sealed) SELECT * FROM UNNEST("
		+ "CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS BINARY(16) ARRAY), "
		+ "CAST(? AS VARBINARY ARRAY))";
	static final String ERASE_PERSON = "UPDATE person SET sealed = NULL WHERE handle = ? AND pseudonym = ?";

	static final String ADD_REVISION = "INSERT INTO revision (application, revision, person, sequence, block, place) "
		+ "SELECT id, revision, person, sequence, block, place FROM application WHERE id = ?";

	static final String ADD_POLICY = "INSERT INTO policy_version (sequence, document, version, file, digest, content, state) "
		+ "VALUES (?, ?, ?, ?, ?, ?, ?)";
	static final String RELEGATE_POLICY = "UPDATE policy_version SET state = ? WHERE document = ? AND state = ?";
	static final String MOVE_POLICY = "UPDATE policy_version SET state = ?, approved = COALESCE(CAST(? AS BIGINT), approved), "
		+ "published = COALESCE(CAST(? AS BIGINT), published) WHERE sequence = ? AND state = ? AND digest = ?";
	static final String POLICIES = "SELECT v.sequence, v.document, v.version, v.file, v.digest, v.state, s.actor, s.at, a.actor, a.at, p.at "
		+ "FROM policy_version v JOIN entry s ON s.sequence = v.sequence LEFT JOIN entry a ON a.sequence = v.approved "
		+ "LEFT JOIN entry p ON p.sequence = v.published ORDER BY v.sequence";
	static final String POLICY_CONTENT = "SELECT content FROM policy_version WHERE sequence = ?";

	private static final String PLACE = "id, number, revision, person, sequence, block, place";
	private static final String DIMENSIONS = Arrays.stream(Dimension.values()).map(Dimension::sql).collect(Collectors.joining(", "));
	private static final String ROW = PLACE + ", year_, " + DIMENSIONS;

	static final String BY_NUMBER = "SELECT " + PLACE + " FROM application WHERE number = ?";
	static final String BY_NUMBERS = "SELECT " + PLACE + " FROM application WHERE number = ANY (?)";
	static final String IN_RANGE = "SELECT 1 FROM application WHERE number BETWEEN ? AND ? FETCH FIRST 1 ROWS ONLY";
	static final String ALL_ROWS = "SELECT " + ROW + " FROM application WHERE id > ? ORDER BY id FETCH FIRST 5000 ROWS ONLY";
	static final String ADD_APPLICATIONS = "INSERT INTO application (" + ROW + ") SELECT * FROM UNNEST(CAST(? AS BIGINT ARRAY), "
		+ "CAST(? AS VARCHAR ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY), "
		+ "CAST(? AS INTEGER ARRAY)" + ", CAST(? AS INTEGER ARRAY)".repeat(1 + Dimension.count()) + ")";
	static final String CHANGE_APPLICATION = "UPDATE application SET revision = ?, person = ?, sequence = ?, block = ?, place = ?, year_ = ?, "
		+ Arrays.stream(Dimension.values()).map(d -> d.sql() + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?";

	static final String OF_PERSONS = "SELECT " + PLACE + " FROM application WHERE person = ANY (?)";

	private static final String SIDE = "SELECT id, about, revision, person, sequence, block, place FROM side_row WHERE ";
	static final String SIDE_ABOUT = SIDE + "about = ANY (?) ORDER BY id";
	static final String SIDE_IN_RANGE = "SELECT 1 FROM side_row WHERE about BETWEEN ? AND ? FETCH FIRST 1 ROWS ONLY";
	static final String SIDE_COUNT = "SELECT COUNT(*) FROM side_row WHERE about >= ? AND about < ?";
	static final String SIDE_OF_BLOCKS = SIDE + "block BETWEEN ? AND ? ORDER BY block, place";
	static final String SIDE_ROWS = SIDE + "id > ? ORDER BY id FETCH FIRST 5000 ROWS ONLY";
	static final String SIDE_BLOCK = "SELECT content FROM side_block WHERE id = ?";
	static final String SIDE_BLOCKS_OF = "SELECT content FROM side_block WHERE sequence = ? ORDER BY id";
	static final String SIDE_BLOCKS_SINCE = "SELECT id, content FROM side_block WHERE sheet = ? AND sequence > ? AND id > ? "
		+ "ORDER BY id FETCH FIRST 100 ROWS ONLY";
	static final String LAST_SIDE_ROW = "SELECT MAX(id) FROM side_row";
	static final String LAST_SIDE_BLOCK = "SELECT MAX(id) FROM side_block";
	static final String ADD_SIDE_BLOCK = "INSERT INTO side_block (id, sequence, content, sheet) VALUES (?, ?, ?, ?)";
	static final String ADD_SIDE_ROWS = "INSERT INTO side_row (id, about, revision, person, sequence, block, place) SELECT * FROM UNNEST("
		+ "CAST(? AS BIGINT ARRAY), CAST(? AS VARCHAR ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY), "
		+ "CAST(? AS BIGINT ARRAY), CAST(? AS INTEGER ARRAY))";
	static final String ADD_SIDE_REVISION = "INSERT INTO side_revision (side_row, revision, person, sequence, block, place) "
		+ "SELECT id, revision, person, sequence, block, place FROM side_row WHERE id = ?";
	static final String CHANGE_SIDE_ROW = "UPDATE side_row SET revision = ?, person = ?, sequence = ?, block = ?, place = ? WHERE id = ?";

	private Statements() {
		// only texts
	}

	/** Applications by filter: a condition {@code = ANY (?)} for each name. */
	static String page(Collection<String> names) {
		return "SELECT " + PLACE + " FROM application" + where(names) + " ORDER BY number OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
	}

	/** The next places in the table's order: those conditions, and then the last id. */
	static String places(Collection<String> names) {
		return "SELECT " + PLACE + " FROM application" + where(names) + (names.isEmpty() ? " WHERE " : " AND ")
			+ "id > ? ORDER BY id FETCH FIRST 5000 ROWS ONLY";
	}

	static String count(Collection<String> names) {
		return "SELECT COUNT(*) FROM application" + where(names);
	}

	private static String where(Collection<String> names) {
		return names.isEmpty() ? "" : names.stream().map(name -> name + " = ANY (?)").collect(Collectors.joining(" AND ", " WHERE ", ""));
	}

	/** Journal records by question, as pages or counted. */
	static String entries(String conditions, boolean newestFirst) {
		return "SELECT position FROM entry" + conditions + " ORDER BY sequence" + (newestFirst ? " DESC" : "")
			+ " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
	}

	static String countEntries(String conditions) {
		return "SELECT COUNT(*) FROM entry" + conditions;
	}
}
