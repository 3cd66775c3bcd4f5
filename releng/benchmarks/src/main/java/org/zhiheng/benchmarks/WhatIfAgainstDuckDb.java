// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.zhiheng.message.Failure;
import org.zhiheng.policies.ShippedPolicies;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Given;

/**
 * One move of a slider: everybody decided by a notice as it stands and with longer times since the present title, and counted by level, result
 * before and result after. DuckDB is given the same formulas over the same codes, prepared, in memory, with as many threads; neither side keeps an
 * answer from one turn to the next, and all counts are compared. DuckDB decides before it counts ({@code MATERIALIZED}): as one query, over 2,000
 * people, it had given no answer after 40 seconds.
 */
final class WhatIfAgainstDuckDb {

	private static final int MILLION = Sizes.of(1_000_000);
	private static final int TURNS = 3;
	private static final int THREADS = 2;
	private static final double LIMIT = 1 / 3.0;
	private static final String NOTICE = "BZ";
	private static final String TRIED = "BZ tried";
	private static final int LONGER = 2;
	private static final LocalDate DAY = LocalDate.of(2025, 8, 31);

	private final DecisionWork work;
	private final Input level;

	WhatIfAgainstDuckDb() throws Failure {
		PolicyBase shipped = PolicyFiles.base(new ShippedPolicies());
		Document tried = EcoreUtil.copy(shipped.document(NOTICE).orElseThrow());
		tried.setId(TRIED);
		// Beside the notice it is a copy of: it must not be taken for a higher one.
		tried.setSpecialCampaign(true);
		tried.eAllContents().forEachRemaining(WhatIfAgainstDuckDb::longer);
		Map<String, Given> day = Map.of("as_of", new Given.Value(DAY));
		work = new DecisionWork(shipped.with(tried), List.of(new Question(NOTICE, day, false), new Question(TRIED, day, false)));
		level = work.batch.inputs().stream().filter(each -> "request.level".equals(each.name())).findFirst().orElseThrow();
	}

	private static void longer(EObject part) {
		if (part instanceof Elapsed elapsed && elapsed.getYears() > 0) {
			elapsed.setYears(elapsed.getYears() + LONGER);
		}
	}

	/** A million people and ten. */
	List<Result> run() throws SQLException {
		return List.of(run(MILLION), run(10 * MILLION));
	}

	/** So many people. */
	Result run(int size) throws SQLException {
		People people = work.people(size);
		Map<List<Integer>, Long> counts = ours(people);
		double[] ours = new double[TURNS];
		for (int turn = 0; turn < TURNS; turn++) {
			long start = System.nanoTime();
			counts = ours(people);
			ours[turn] = (System.nanoTime() - start) / 1e6;
		}
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
			statement.execute("SET threads=" + THREADS);
			DecisionSql sql = new DecisionSql(work.batch, people, List.of(level));
			PeopleTable.load(connection, sql, people, work.batch.inputs(), size);
			String column = sql.name(level);
			// Ten million take the peer minutes; one turn, after none to warm up, as with the decisions.
			int turns = size > MILLION ? 1 : TURNS;
			double[] theirs = new double[turns];
			Map<List<Integer>, Long> answer = Map.of();
			try (PreparedStatement query = connection.prepareStatement(
				"WITH decided AS MATERIALIZED (" + sql.text() + ") SELECT coalesce(" + column + "::INTEGER, -1), (q0 % " + Batch.RESULTS
					+ ")::INTEGER, (q1 % " + Batch.RESULTS + ")::INTEGER, count(*) FROM decided GROUP BY ALL")) {
				for (int turn = turns > 1 ? -1 : 0; turn < turns; turn++) {
					long start = System.nanoTime();
					answer = fetch(query);
					theirs[Math.max(turn, 0)] = (System.nanoTime() - start) / 1e6;
				}
			}
			return new Result("what-if decision by level, before and after", Result.median(ours), Result.median(theirs),
				"DuckDB " + connection.getMetaData().getDatabaseProductVersion(), "ms", LIMIT, size, answer.equals(ranked(counts, sql)));
		}
	}

	private Map<List<Integer>, Long> ours(People people) {
		Decisions decisions = work.batch.decide(people, THREADS);
		Codes levels = people.column(level);
		long[] counts = new long[levels.values().size() * Batch.RESULTS * Batch.RESULTS];
		for (int i = 0; i < people.size(); i++) {
			counts[(levels.code(i) * Batch.RESULTS + decisions.packed(0, i) % Batch.RESULTS) * Batch.RESULTS
				+ decisions.packed(1, i) % Batch.RESULTS]++;
		}
		Map<List<Integer>, Long> cells = new HashMap<>();
		for (int cell = 0; cell < counts.length; cell++) {
			if (counts[cell] > 0) {
				cells.put(List.of(cell / (Batch.RESULTS * Batch.RESULTS), cell / Batch.RESULTS % Batch.RESULTS, cell % Batch.RESULTS), counts[cell]);
			}
		}
		return cells;
	}

	/** Levels as the peer writes them. */
	private Map<List<Integer>, Long> ranked(Map<List<Integer>, Long> counts, DecisionSql sql) {
		Map<List<Integer>, Long> ranked = new HashMap<>();
		counts.forEach((cell, count) -> ranked.put(List.of(sql.ranks().get(level).rank()[cell.get(0)], cell.get(1), cell.get(2)), count));
		return ranked;
	}

	private static Map<List<Integer>, Long> fetch(PreparedStatement query) throws SQLException {
		Map<List<Integer>, Long> cells = new HashMap<>();
		try (ResultSet result = query.executeQuery()) {
			while (result.next()) {
				cells.put(List.of(result.getInt(1), result.getInt(2), result.getInt(3)), result.getLong(4));
			}
		}
		return cells;
	}
}
