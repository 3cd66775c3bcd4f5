// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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

/** Those who applied on days on which the same rules hold, with the questions about them, compiled and filled with columns when first asked. */
final class Days {

	private static final int THREADS = 2;

	/** A question and the columns it needs. */
	private record Asked(Batch batch, People people) {}

	private final LocalDate day;
	private final int[] members;
	private final Asked all;
	private final Coding coding;
	private final Map<Input, Codes> columns;
	private final Map<String, Asked> probes = new HashMap<>();

	private Days(LocalDate day, int[] members, Batch batch, Map<Input, Codes> columns, Coding coding) {
		this.day = day;
		this.members = members;
		this.all = new Asked(batch, People.of(columns, members.length));
		this.columns = columns;
		this.coding = coding;
	}

	/** Fills the columns of the question about everything. */
	static Days of(LocalDate day, int[] members, Batch batch, Coding coding, Progress progress) throws Failure {
		return new Days(day, members, batch, coding.columns(batch.inputs(), members, progress), coding);
	}

	/** Places of the people. */
	int[] members() {
		return members;
	}

	/** Decides everybody by all rules. */
	Decisions decide() {
		return all.batch().decide(all.people(), THREADS);
	}

	/** Asks everybody about one requirement alone. */
	Decisions ask(String parameter, Probe probe, @Nullable BigDecimal tried) {
		Asked asked = Objects.requireNonNull(probes.computeIfAbsent(parameter, id -> asked(probe.batch(day))));
		probe.set(tried);
		Decisions decisions = asked.batch().decide(asked.people(), THREADS);
		probe.set(null);
		return decisions;
	}

	private Asked asked(Batch batch) {
		List<Input> inputs = batch.inputs();
		Map<Input, Codes> needed = new LinkedHashMap<>();
		inputs.forEach(each -> needed.put(each, Objects.requireNonNull(columns.computeIfAbsent(each, input -> coding.column(input, members)))));
		return new Asked(batch, People.of(needed, members.length));
	}
}
