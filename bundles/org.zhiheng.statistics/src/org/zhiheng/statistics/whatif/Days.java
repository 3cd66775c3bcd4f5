// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Codes;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.batch.Prepared;

/** Those who applied on days on which the same rules hold, with the questions about them, compiled and filled with columns when first asked. */
final class Days {

	private static final int THREADS = 2;

	/** Requirements whose questions are kept; of others they are made again. */
	private static final int KEPT = 8;

	private final LocalDate day;
	private final int[] members;
	private final Batch batch;
	private final Sliding sliding;
	private final Prepared prepared;
	private Map<String, BigDecimal> set;
	private final Coding coding;
	private final Map<Input, Codes> columns;
	private final Map<String, Asked> probes = new LinkedHashMap<>();

	private Days(LocalDate day, int[] members, Sliding sliding, Batch batch, Map<Input, Codes> columns, Coding coding) {
		this.day = day;
		this.members = members;
		this.batch = batch;
		this.sliding = sliding;
		this.prepared = new Prepared(batch, People.of(columns, members.length));
		this.set = sliding.now();
		this.columns = columns;
		this.coding = coding;
	}

	/** Fills the columns of the question about everything. */
	static Days of(LocalDate day, int[] members, Sliding sliding, Coding coding, Progress progress) throws Failure {
		Batch batch = sliding.batch(day);
		return new Days(day, members, sliding, batch, coding.columns(batch.inputs(), members, progress), coding);
	}

	/** Places of the people. */
	int[] members() {
		return members;
	}

	/** The clauses that may decide; the first has the number 1 in what is packed. */
	List<String> clauses() {
		return batch.clauses(0);
	}

	/** Decides everybody by all rules as they are set. */
	Decisions decide() {
		return current().decide(THREADS);
	}

	/** Decides some of them, who are named by their place among the members. */
	Decisions decide(int[] some) {
		return current().decide(some, THREADS);
	}

	private Prepared current() {
		prepared.moved(sliding.moved(set));
		set = sliding.now();
		return prepared;
	}

	/** The questions about one requirement alone. */
	Asked ask(String parameter, Probe probe) {
		@Nullable
		Asked known = probes.remove(parameter);
		Asked asked = known == null ? asked(probe) : known;
		probes.put(parameter, asked);
		if (probes.size() > KEPT) {
			probes.remove(probes.keySet().iterator().next());
		}
		return asked;
	}

	private Asked asked(Probe probe) {
		Batch questions = probe.batch(day);
		Map<Input, Codes> needed = new LinkedHashMap<>();
		questions.inputs()
			.forEach(each -> needed.put(each, Objects.requireNonNull(columns.computeIfAbsent(each, input -> coding.column(input, members)))));
		return new Asked(probe, questions, needed, members.length);
	}
}
