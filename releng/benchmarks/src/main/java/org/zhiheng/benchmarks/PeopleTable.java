// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;

/** People as a table of DuckDB: the same codes in the narrowest types. */
final class PeopleTable {

	private PeopleTable() {
	}

	/**
	 * Makes the table {@code people}.
	 *
	 * @param connection to the database
	 * @param sql how columns are named and written
	 * @param people as many as asked for
	 * @param inputs the columns wanted
	 * @param size how many; a multiple of those that differ
	 */
	static void load(Connection connection, DecisionSql sql, People people, List<Input> inputs, int size) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			load(connection, statement, sql, people, inputs, size);
		}
	}

	private static void load(Connection connection, Statement statement, DecisionSql sql, People people, List<Input> inputs, int size)
		throws SQLException {
		String columns = inputs.stream().map(each -> sql.name(each) + " " + sql.ranks().get(each).type()).collect(Collectors.joining(","));
		statement.execute("CREATE TABLE distinct_people(id UINTEGER, " + columns + ")");
		statement.execute("CREATE TABLE people(id UINTEGER, " + columns + ")");
		int rows = Math.min(size, DecisionWork.DISTINCT);
		try (DuckDBAppender appender = ((DuckDBConnection) connection).createAppender("main", "distinct_people")) {
			for (int i = 0; i < rows; i++) {
				appender.beginRow();
				appender.append(i);
				for (Input each : inputs) {
					append(appender, sql.ranks().get(each), people.column(each).code(i));
				}
				appender.endRow();
			}
		}
		for (int copy = 0; copy < size / rows; copy++) {
			statement.execute("INSERT INTO people SELECT (id + " + (long) copy * rows + ")::UINTEGER AS id, * EXCLUDE (id) FROM distinct_people");
		}
	}

	private static void append(DuckDBAppender appender, Ranks ranks, int code) throws SQLException {
		int rank = ranks.rank()[code];
		if (rank < 0) {
			appender.appendNull();
			return;
		}
		switch (ranks.type()) {
			case "UTINYINT" -> appender.append((byte) rank);
			case "USMALLINT" -> appender.append((short) rank);
			default -> appender.append(rank);
		}
	}
}
