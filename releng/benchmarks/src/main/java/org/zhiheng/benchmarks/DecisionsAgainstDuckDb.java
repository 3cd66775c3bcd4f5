// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.zhiheng.message.Failure;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.People;

/**
 * Result and deciding clause of all routes of all notices for very many people, against the same formulas as SQL in DuckDB: the same codes in the
 * narrowest types, two threads on both sides, a prepared statement against a compiled batch, all in memory. Both sides keep every answer; the
 * answers are compared.
 */
final class DecisionsAgainstDuckDb {

	private static final int MILLION = Sizes.of(1_000_000);
	private static final int TURNS = 3;
	private static final int THREADS = 2;
	private static final double LIMIT = 1 / 3.0;
	private static final double GROWTH = 11;
	private static final long PRIME = 65_521;

	private final DecisionWork work = new DecisionWork();

	DecisionsAgainstDuckDb() throws Failure {
	}

	/** 1 and 10 million people, and how the time grows between them. */
	List<Result> run() throws SQLException {
		Result one = run(MILLION);
		Result ten = run(10 * MILLION);
		return List.of(one, ten, new Result("decisions, growth from 1 to 10 million", ten.ours(), one.ours(), "1 million people", "ms", GROWTH,
			10L * MILLION, one.sameResult() && ten.sameResult()));
	}

	/** So many people. */
	Result run(int size) throws SQLException {
		long start = System.nanoTime();
		People people = work.people(size);
		say("%d people as columns, %d bytes each, in %.0f ms", size, people.width(), since(start));
		start = System.nanoTime();
		Batch batch = work.batch();
		say("%d questions compiled to %d formulas in %.0f ms", batch.questions(), batch.formulas().nodes().size(), since(start));
		batch.decide(people, THREADS);
		Decisions decisions = null;
		double[] ours = new double[TURNS];
		for (int turn = 0; turn < TURNS; turn++) {
			decisions = null;
			start = System.nanoTime();
			decisions = batch.decide(people, THREADS);
			ours[turn] = since(start);
		}
		say("ours %.0f ms", Result.median(ours));
		return against(people, Objects.requireNonNull(decisions), Result.median(ours), size);
	}

	private Result against(People people, Decisions decisions, double ours, int size) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
			statement.execute("SET threads=" + THREADS);
			DecisionSql sql = new DecisionSql(work.batch, people);
			long start = System.nanoTime();
			PeopleTable.load(connection, sql, people, work.batch.inputs(), size);
			say("DuckDB loaded in %.0f ms", since(start));
			String columns = IntStream.range(0, work.questions.size()).mapToObj(i -> "q" + i + " " + sql.type(i)).collect(Collectors.joining(","));
			statement.execute("CREATE TABLE answers(id UINTEGER, " + columns + ")");
			double peer = timed(connection, statement, sql, size > MILLION ? 1 : TURNS);
			boolean same = same(statement, decisions, size);
			String version = connection.getMetaData().getDatabaseProductVersion();
			return new Result("decisions of all routes", ours, peer, "DuckDB " + version, "ms", LIMIT, size,
				same);
		}
	}

	private static double timed(Connection connection, Statement statement, DecisionSql sql, int turns) throws SQLException {
		long start = System.nanoTime();
		double[] taken = new double[turns];
		try (PreparedStatement query = connection.prepareStatement("INSERT INTO answers " + sql.text())) {
			say("DuckDB prepared in %.0f ms", since(start));
			for (int turn = turns > 1 ? -1 : 0; turn < turns; turn++) {
				statement.execute("DELETE FROM answers");
				start = System.nanoTime();
				query.execute();
				if (turn >= 0) {
					taken[turn] = since(start);
				}
			}
		}
		say("DuckDB %.0f ms", Result.median(taken));
		return Result.median(taken);
	}

	/** Every answer is compared through two sums a question, in one of which each person has a weight. */
	private boolean same(Statement statement, Decisions decisions, int size) throws SQLException {
		boolean same = true;
		for (int question = 0; question < work.questions.size(); question++) {
			long sum = 0;
			long weighted = 0;
			for (int i = 0; i < size; i++) {
				int packed = decisions.packed(question, i);
				sum += packed;
				weighted += packed * (i % PRIME);
			}
			String query = "SELECT sum(q" + question + "::BIGINT)::BIGINT, sum(q" + question + "::BIGINT * (id % " + PRIME
				+ "))::BIGINT, count(*) FROM answers";
			try (ResultSet result = statement.executeQuery(query)) {
				result.next();
				same &= result.getLong(1) == sum && result.getLong(2) == weighted && result.getLong(3) == size;
			}
		}
		return same;
	}

	private static double since(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void say(String text, Object... values) {
		System.err.printf("  " + text + "%n", values);
	}
}
