// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.jdbcx.JdbcDataSource;
import org.zhiheng.journal.OwnerOnly;
import org.zhiheng.message.Failure;

/**
 * The embedded database with its one connection. It writes with each commit ({@code WRITE_DELAY=0}: by default the library loses and tears
 * acknowledged work when the process is killed) and keeps no trace file.
 */
final class Database {

	private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0"; //$NON-NLS-1$
	private static final int OPEN_ELSEWHERE = 90020;

	private final WorkspaceFolder folder;
	private final JdbcDataSource source = new JdbcDataSource();
	private @Nullable Connection connection;

	Database(WorkspaceFolder folder, String key) {
		this.folder = folder;
		Path file = folder.database();
		source.setURL("jdbc:h2:file:" + file + SETTINGS); //$NON-NLS-1$
		source.setUser("zhiheng"); //$NON-NLS-1$
		source.setPassword(key + ' ' + key);
	}

	/** Opens the database, making or upgrading its tables. Throws an SQL exception where the file cannot be used. */
	void open() throws SQLException, Failure {
		Connection opened = connect();
		connection = opened;
		try {
			OwnerOnly.restrict(folder.databaseFile());
			requireNoDelay(opened);
			Schema.bring(opened, source, folder.path());
			opened.setAutoCommit(false);
		} catch (SQLException | Failure | RuntimeException e) {
			close();
			throw e;
		} catch (IOException e) {
			close();
			throw new SQLException(e);
		}
	}

	private Connection connect() throws SQLException, Failure {
		try {
			return source.getConnection();
		} catch (SQLException e) {
			if (e.getErrorCode() == OPEN_ELSEWHERE) {
				throw new Failure(e, Database.class, "ZH-1103", folder.path()); //$NON-NLS-1$
			}
			throw e;
		}
	}

	private static void requireNoDelay(Connection opened) throws SQLException {
		try (PreparedStatement statement = opened.prepareStatement(Statements.WRITE_DELAY); ResultSet result = statement.executeQuery()) {
			if (!result.next() || !"0".equals(result.getString(1))) { //$NON-NLS-1$
				throw new IllegalStateException("the database delays its writes"); //$NON-NLS-1$
			}
		}
	}

	PreparedStatement prepare(String sql) throws SQLException {
		Connection open = connection;
		if (open == null) {
			throw new SQLException("the database is closed"); //$NON-NLS-1$
		}
		return open.prepareStatement(sql);
	}

	/** The number that a query gives; 0 where it gives none. */
	long number(String sql) throws SQLException {
		try (PreparedStatement statement = prepare(sql); ResultSet result = statement.executeQuery()) {
			return result.next() ? result.getLong(1) : 0;
		}
	}

	/** Inserts rows at once, given column by column; nothing where there are none. */
	void insert(String sql, @Nullable Object[][] columns) throws SQLException {
		if (columns[0].length == 0) {
			return;
		}
		try (PreparedStatement statement = prepare(sql)) {
			for (int c = 0; c < columns.length; c++) {
				statement.setObject(c + 1, columns[c]);
			}
			statement.executeUpdate();
		}
	}

	void commit() throws SQLException {
		Connection open = connection;
		if (open == null) {
			throw new SQLException("the database is closed"); //$NON-NLS-1$
		}
		open.commit();
	}

	void rollback() throws SQLException {
		Connection open = connection;
		if (open != null) {
			open.rollback();
		}
	}

	/** Closes it as a killed process would leave it where it cannot be closed in order. */
	void close() {
		Connection open = connection;
		connection = null;
		if (open != null) {
			try {
				open.close();
			} catch (SQLException e) {
				System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "closing the database", e); //$NON-NLS-1$
			}
		}
	}
}
