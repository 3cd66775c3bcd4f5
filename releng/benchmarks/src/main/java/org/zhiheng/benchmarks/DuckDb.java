// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.SQLException;
import java.util.Properties;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.zhiheng.statistics.Population;

/** DuckDB in memory, on two threads. */
final class DuckDb extends SqlPeer {

	DuckDb() throws SQLException {
		super("DuckDB", "jdbc:duckdb:", new Properties());
		execute("SET threads = 2");
		create("UTINYINT", "USMALLINT", "UINTEGER");
	}

	@Override
	void load(Population population) throws SQLException {
		int[] scores = scores(population);
		int[] values = new int[width()];
		try (DuckDBAppender appender = connection().unwrap(DuckDBConnection.class).createAppender("main", "application")) {
			for (int row = 0; row < population.size(); row++) {
				row(population, row, values, scores);
				appender.beginRow();
				for (int i = 0; i < codes(); i++) {
					append(appender, i, values[i]);
				}
				for (int i = codes(); i < width() - 1; i++) {
					appender.append(values[i] > 0);
				}
				if (values[width() - 1] < 0) {
					appender.appendNull();
				} else {
					appender.append((short) values[width() - 1]);
				}
				appender.endRow();
			}
		}
	}

	private static void append(DuckDBAppender appender, int column, int value) throws SQLException {
		if (column < codes() - 3) {
			appender.append((byte) value);
		} else if (column < codes() - 1) {
			appender.append((short) value);
		} else {
			appender.append(value);
		}
	}
}
