// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.batch.Result;
import org.zhiheng.rules.eligibility.Outcome;

/** Results and deciding clauses of everybody. What decides anew is a copy, so that one that was handed out stays as it is. */
final class Decided {

	private static final Outcome[] OUTCOMES = Outcome.values();
	private static final byte[] OF_RESULT = ofResult();

	private final byte[] outcomes;
	private final short[] clauses;
	private final List<String> names;
	private final Map<String, Short> places;
	private final long[] counts = new long[OUTCOMES.length];

	private Decided(byte[] outcomes, short[] clauses, List<String> names, Map<String, Short> places) {
		this.outcomes = outcomes;
		this.clauses = clauses;
		this.names = names;
		this.places = places;
	}

	private static byte[] ofResult() {
		byte[] of = new byte[Batch.RESULTS];
		for (Result each : Result.values()) {
			of[each.ordinal()] = (byte) each.outcome().ordinal();
		}
		return of;
	}

	/** Decides all people by the rules as they are set. */
	static Decided all(int size, List<Days> all) {
		Decided decided = new Decided(new byte[size], new short[size], new ArrayList<>(), new HashMap<>());
		all.forEach(days -> decided.take(days, null, days.decide()));
		decided.count();
		return decided;
	}

	/**
	 * The same, with some people decided anew by the rules as they are set.
	 *
	 * @param some of each part of the days, as places among its members
	 */
	Decided again(List<Days> all, List<int[]> some) {
		Decided again = new Decided(outcomes.clone(), clauses.clone(), names, places);
		for (int i = 0; i < some.size(); i++) {
			if (some.get(i).length > 0) {
				Days days = all.get(i);
				again.take(days, some.get(i), some.get(i).length < days.members().length ? days.decide(some.get(i)) : days.decide());
			}
		}
		again.count();
		return again;
	}

	private void take(Days days, int @Nullable [] some, Decisions decisions) {
		short[] clause = new short[days.clauses().size() + 1];
		clause[0] = -1;
		for (int i = 1; i < clause.length; i++) {
			clause[i] = place(days.clauses().get(i - 1));
		}
		int size = some == null ? days.members().length : some.length;
		for (int i = 0; i < size; i++) {
			int packed = decisions.packed(0, i);
			int person = days.members()[some == null ? i : some[i]];
			outcomes[person] = OF_RESULT[packed % Batch.RESULTS];
			clauses[person] = clause[packed / Batch.RESULTS];
		}
	}

	private short place(String clause) {
		return Objects.requireNonNull(places.computeIfAbsent(clause, name -> {
			names.add(name);
			return Short.valueOf((short) (names.size() - 1));
		}));
	}

	private void count() {
		Arrays.fill(counts, 0);
		for (byte each : outcomes) {
			counts[each]++;
		}
	}

	Outcome outcome(int person) {
		return OUTCOMES[outcomes[person]];
	}

	@Nullable
	String clause(int person) {
		return clauses[person] < 0 ? null : names.get(clauses[person]);
	}

	/** How many have an outcome. */
	long count(Outcome outcome) {
		return counts[outcome.ordinal()];
	}
}
