// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Filter;
import org.zhiheng.registry.Registry;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Batches;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.ListSizes;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Question;
import org.zhiheng.rules.condition.Given;

/**
 * Decides the applications of one year by two policies, each on the day it was made, without windows and by the notice that governs.
 */
public final class Simulation {

	private static final int THREADS = 2;

	/** A policy and what is made of it once. */
	private record Side(Batches batches, HeldFacts facts) {

		Side(PolicyBase base) {
			this(new Batches(base), new HeldFacts(Vocabulary.standard(), base));
		}
	}

	private final Side before;
	private final Side after;

	/**
	 * @param before the policy compared with
	 * @param after the policy tried
	 */
	public Simulation(PolicyBase before, PolicyBase after) {
		this.before = new Side(before);
		this.after = new Side(after);
	}

	/**
	 * Runs it over the applications of a year.
	 *
	 * @param registry the applications
	 * @param year theirs
	 * @param progress applications decided
	 * @return one line an application, in the order of the days on which they were made
	 * @throws Failure where the registry cannot be read
	 */
	public List<Change> run(Registry registry, int year, Progress progress) throws Failure {
		Set<Column> wanted = new HashSet<>(Set.of(Column.REGION, Column.SERIES, Column.LEVEL));
		wanted.addAll(before.facts().columns());
		wanted.addAll(after.facts().columns());
		HeldRows read = new HeldRows(wanted);
		registry.scan(Filter.ALL.with(Column.YEAR, String.valueOf(year)), read::add, progress);
		HeldRows rows = read.ordered();
		// Both policies at once: each side keeps what it prepared to itself.
		CompletableFuture<Change.Answer[]> other = CompletableFuture.supplyAsync(() -> decide(after, rows));
		Change.Answer[] one = decide(before, rows);
		return changes(rows, one, other.join());
	}

	/** In the order of the days, on each in that of the numbers. */
	private static List<Change> changes(HeldRows rows, Change.Answer[] one, Change.Answer[] other) {
		List<Change> changes = new ArrayList<>(rows.size());
		for (int[] each : rows.alike(day -> day).values()) {
			for (int i : each) {
				changes.add(new Change(rows.person(i), rows.number(i), rows.text(Column.REGION, i), rows.text(Column.SERIES, i),
					rows.text(Column.LEVEL, i), one[i], other[i]));
			}
		}
		return changes;
	}

	/** Those of days on which the same rules hold are decided at once. */
	private static Change.Answer[] decide(Side side, HeldRows rows) {
		Change.Answer[] answers = new Change.Answer[rows.size()];
		Coding coding = new Coding(rows, side.facts());
		rows.alike(side.batches()::rules).forEach((day, members) -> {
			Question question = new Question(null, Map.of("as_of", new Given.Value(day)), false, true); //$NON-NLS-1$
			Batch batch = side.batches().of(List.of(question), new ListSizes(Map.of(), 1));
			Map<Input, Codes> columns = new LinkedHashMap<>();
			batch.inputs().forEach(each -> columns.put(each, coding.column(each, members)));
			Decisions decisions = batch.decide(People.of(columns, members.length), THREADS);
			Map<Integer, Change.Answer> same = new HashMap<>();
			for (int i = 0; i < members.length; i++) {
				int one = i;
				answers[members[i]] = same.computeIfAbsent(decisions.packed(0, i),
					packed -> new Change.Answer(decisions.result(0, one), decisions.clause(0, one)));
			}
		});
		return answers;
	}
}
