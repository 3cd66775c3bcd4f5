// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;

/**
 * The ten standard questions against DuckDB at one and ten million applications, and nine of them against H2 and PostgreSQL at fewer. Each peer holds the same
 * rows in the same order; all are warm; turn and turn about; every answer is fetched, and compared once.
 */
final class BreakdownsAgainstDatabases {

	private static final int MILLION = Sizes.of(1_000_000);
	private static final int SLOW = Sizes.of(200_000);
	private static final double EACH = 1.0 / 3;
	private static final double MEAN = 1.0 / 10;
	private static final double GROWTH = 11;
	private static final double WIDTH = 32;

	private static final String DUCK_DB = "DuckDB";

	private final Path work;
	private final WhatIfAgainstDuckDb whatIf;
	private final List<Result> results = new ArrayList<>();

	BreakdownsAgainstDatabases(Path work) throws Failure {
		this.work = work;
		this.whatIf = new WhatIfAgainstDuckDb();
	}

	List<Result> run() throws Exception {
		try (SqlPeer h2 = new H2()) {
			h2.create("TINYINT", "SMALLINT", "INTEGER");
			slow(h2);
		}
		Optional<Postgres> installed = Postgres.start(work);
		if (installed.isEmpty()) {
			System.err.println("PostgreSQL is not installed here, so it was not measured.");
		} else {
			try (Postgres postgres = installed.get()) {
				postgres.create("SMALLINT", "SMALLINT", "INTEGER");
				slow(postgres);
			}
		}
		double[] few = fast(MILLION, 11);
		double[] many = fast(10 * MILLION, 7);
		List<String> names = results.stream()
			.filter(each -> each.rows() == MILLION && each.unit().equals("ms") && each.peerName().startsWith(DUCK_DB))
			.map(Result::name).toList();
		for (int i = 0; i < few.length; i++) {
			results.add(new Result("1 to 10 million: " + names.get(i), many[i], few[i], "ours at 1 million", "ms", GROWTH, 10L * MILLION, true));
		}
		return results;
	}

	private void slow(SqlPeer peer) throws Exception {
		try (SnapshotReopening snapshot = new SnapshotReopening(work, SLOW)) {
			against(peer, load(peer, snapshot), 3);
		}
	}

	private static Population load(SqlPeer peer, SnapshotReopening snapshot) throws Exception {
		long start = System.nanoTime();
		Population population = snapshot.read();
		double ours = (System.nanoTime() - start) / 1e9;
		start = System.nanoTime();
		peer.load(population);
		System.err.printf(Locale.ROOT,
			"%,d applications: made, coded and kept in %.1f s, loaded into %s in %.1f s; %.1f bytes each, %.1f of them core%n",
			population.size(), ours, peer.name(), (System.nanoTime() - start) / 1e9, population.width(), population.coreWidth());
		return population;
	}

	/** The nine questions over columns, then the tenth, for which the rules are wanted; the times of all ten. */
	private double[] fast(int rows, int turns) throws Exception {
		List<Result> ten = new ArrayList<>();
		try (DuckDb duckDb = new DuckDb(); SnapshotReopening snapshot = new SnapshotReopening(work, rows)) {
			Population population = load(duckDb, snapshot);
			results.add(new Result("bytes an application, core", population.coreWidth(), WIDTH, "the limit", "B", 1, rows, true));
			results.add(snapshot.reopening());
			ten.addAll(against(duckDb, population, turns));
		}
		ten.add(whatIf.run(rows));
		results.add(ten.get(ten.size() - 1));
		double mean = Math.exp(ten.stream().mapToDouble(each -> Math.log(each.ratio())).average().orElseThrow());
		results.add(new Result("geometric mean of the ten questions", mean, 1, DUCK_DB, "", MEAN, rows, ten.stream().allMatch(Result::sameResult)));
		return ten.stream().mapToDouble(Result::ours).toArray();
	}

	private List<Result> against(SqlPeer peer, Population population, int turns) throws Exception {
		List<Result> asked = new ArrayList<>();
		for (StandardQuestion<?> each : new StandardQuestions(population, peer).all()) {
			asked.add(turns(each, peer, population, turns));
		}
		results.addAll(asked);
		return asked;
	}

	private static <A> Result turns(StandardQuestion<A> question, SqlPeer peer, Population population, int turns) throws Exception {
		double[] ours = new double[turns];
		double[] theirs = new double[turns];
		try (PreparedStatement statement = peer.connection().prepareStatement(question.sql())) {
			boolean same = Comparing.same(question.answer(population), SqlPeer.fetch(statement));
			warm(question, population);
			peer.forget();
			SqlPeer.fetch(statement);
			for (int i = 0; i < turns; i++) {
				peer.forget();
				long start = System.nanoTime();
				question.ours().ask(population);
				ours[i] = (System.nanoTime() - start) / 1e6;
				start = System.nanoTime();
				SqlPeer.fetch(statement);
				theirs[i] = (System.nanoTime() - start) / 1e6;
			}
			return new Result(question.name(), Result.median(ours), Result.median(theirs), peer.name(), "ms", EACH, population.size(), same);
		}
	}

	/** Until the compiler has seen the loops. */
	private static void warm(StandardQuestion<?> question, Population population) throws Failure {
		long until = System.nanoTime() + 1_500_000_000L;
		for (int i = 0; i < 200 && System.nanoTime() < until; i++) {
			question.ours().ask(population);
		}
	}
}
