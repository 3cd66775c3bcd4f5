// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.zhiheng.message.Failure;

/**
 * The version of the database's tables. The migration library is only loaded where something is to be migrated: start-up must not pay for it.
 */
final class Schema {

	private Schema() {
		// only functions
	}

	/** Brings the tables to the present version. */
	static void bring(Connection connection, DataSource source, Path folder) throws SQLException, Failure {
		int version = version(connection);
		if (version > Migrations.VERSION) {
			throw new Failure(Schema.class, "ZH-1106", folder); //$NON-NLS-1$
		}
		if (version < Migrations.VERSION) {
			Migrations.run(source);
		}
	}

	private static int version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			return number(statement, Statements.HAS_HISTORY) == 0 ? 0 : number(statement, Statements.VERSION);
		}
	}

	private static int number(Statement statement, String sql) throws SQLException {
		try (ResultSet result = statement.executeQuery(sql)) {
			return result.next() ? result.getInt(1) : 0;
		}
	}
}
