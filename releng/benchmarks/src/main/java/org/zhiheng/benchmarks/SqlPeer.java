// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Step;

/**
 * A database with the same rows in the same order, the same codes in the narrowest types, a table of its own, asked by prepared statements.
 */
class SqlPeer implements AutoCloseable {

	/** Columns of codes in the order of the table; score is apart. */
	private static final List<Dimension> CODES = List.of(Dimension.YEAR, Dimension.ROUTE, Dimension.REGION, Dimension.LEVEL, Dimension.SERIES,
		Dimension.EMPLOYER_TYPE, Dimension.EDUCATION, Dimension.AGE_BAND, Dimension.SPECIALTY, Dimension.COMMITTEE, Dimension.EMPLOYER);
	private static final int NARROW = 8;
	private static final int SHORT = 2;
	private static final List<Step> STEPS = List.of(Step.ACCEPTED, Step.PAID, Step.DEFENDED, Step.REVIEWED, Step.PASSED, Step.CONFIRMED);
	private static final int BATCH = 10_000;

	private final String name;
	private final Connection connection;

	SqlPeer(String name, String url, Properties properties) throws SQLException {
		this.name = name;
		this.connection = DriverManager.getConnection(url, properties);
	}

	String name() {
		return name;
	}

	Connection connection() {
		return connection;
	}

	/** Makes the table; types are those of the peer for 8, 16 and 32 bits. */
	final void create(String narrow, String middle, String wide) throws SQLException {
		StringBuilder sql = new StringBuilder("CREATE TABLE application (");
		String[] names = { "year_", "route", "region", "level_", "series", "employer_type", "education", "age_band", "specialty", "committee",
			"employer" };
		for (int i = 0; i < names.length; i++) {
			sql.append(names[i]).append(' ').append(i < NARROW ? narrow : i < NARROW + SHORT ? middle : wide).append(" NOT NULL, ");
		}
		for (Step step : STEPS) {
			sql.append(step.key()).append(" BOOLEAN NOT NULL, ");
		}
		execute(sql.append("score ").append(middle).append(")").toString());
	}

	final void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** A row as numbers: codes, steps as 0 and 1, score in tenths or -1. */
	static int[] row(Population population, int row, int[] into, int[] scores) {
		int at = 0;
		for (Dimension dimension : CODES) {
			into[at++] = population.code(row, dimension);
		}
		for (Step step : STEPS) {
			into[at++] = population.reached(row, step) ? 1 : 0;
		}
		into[at] = scores[population.code(row, Dimension.SCORE)];
		return into;
	}

	/** By code: the score in tenths, -1 where there is none. */
	static int[] scores(Population population) {
		return population.codes(Dimension.SCORE).stream().mapToInt(each -> each.isEmpty() ? -1 : (int) Math.round(10 * Double.parseDouble(each)))
			.toArray();
	}

	static int codes() {
		return CODES.size();
	}

	static int width() {
		return CODES.size() + STEPS.size() + 1;
	}

	/** Fills the table. */
	void load(Population population) throws SQLException {
		connection.setAutoCommit(false);
		int[] scores = scores(population);
		int[] values = new int[width()];
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO application VALUES (?" + ", ?".repeat(width() - 1) + ")")) {
			for (int row = 0; row < population.size(); row++) {
				row(population, row, values, scores);
				for (int i = 0; i < width() - 1; i++) {
					if (i < codes()) {
						insert.setInt(i + 1, values[i]);
					} else {
						insert.setBoolean(i + 1, values[i] > 0);
					}
				}
				insert.setObject(width(), values[width() - 1] < 0 ? null : Integer.valueOf(values[width() - 1]), java.sql.Types.INTEGER);
				insert.addBatch();
				if ((row + 1) % BATCH == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** Before a question is timed: whatever answer is remembered from the last time is so no more. */
	void forget() throws SQLException {
		// most peers remember none
	}

	/** Whether it is quicker with windows than with joins of what it has grouped before. */
	boolean windows() {
		return false;
	}

	/** Asks and fetches everything. */
	static List<double[]> fetch(PreparedStatement statement) throws SQLException {
		List<double[]> rows = new ArrayList<>();
		try (ResultSet result = statement.executeQuery()) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				double[] row = new double[columns];
				for (int i = 0; i < columns; i++) {
					row[i] = result.getDouble(i + 1);
				}
				rows.add(row);
			}
		}
		return rows;
	}

	@Override
	public void close() throws Exception {
		connection.close();
	}
}
