// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.batch.Decisions;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * Decides everybody under changed requirements, and says whom they touch.
 *
 * <p>The table of applications does not hold every fact a notice asks for, so many decisions stay open under both policies. For those it is asked
 * whether the changed requirement can matter at all: where the notice does not apply to the person, or the norm or the condition certainly says
 * the same before and after, both policies are the same function of what is not known, and what became of the application stands.
 */
final class Requirements {

	private static final int LOSES = 1;
	private static final int GAINS = 2;

	/** Results and deciding clauses of everybody. */
	record Decided(byte[] outcomes, short[] clauses, List<String> names) {

		Outcome outcome(int person) {
			return Outcome.values()[outcomes[person]];
		}

		@Nullable
		String clause(int person) {
			return clauses[person] < 0 ? null : names.get(clauses[person]);
		}

		int count(Outcome outcome) {
			int count = 0;
			for (byte each : outcomes) {
				count += each == outcome.ordinal() ? 1 : 0;
			}
			return count;
		}
	}

	/** Everybody's decision and what it does to the application. */
	record Tried(Decided decided, Standing[] standings) {}

	private final PeopleOfYear people;
	private final Decided before;
	private final Map<String, boolean[]> applies = new HashMap<>();
	private final Map<String, byte[][]> asked = new HashMap<>();

	Requirements(PeopleOfYear people) {
		this.people = people;
		people.sliding().set(Map.of());
		this.before = decide();
	}

	Decided before() {
		return before;
	}

	private Decided decide() {
		byte[] outcomes = new byte[people.size()];
		short[] clauses = new short[people.size()];
		List<String> names = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		for (Days days : people.days()) {
			Decisions decisions = days.decide();
			for (int i = 0; i < days.members().length; i++) {
				int person = days.members()[i];
				outcomes[person] = (byte) decisions.result(0, i).outcome().ordinal();
				@Nullable
				String clause = decisions.clause(0, i);
				clauses[person] = clause == null ? -1 : (short) (int) places.computeIfAbsent(clause, name -> {
					names.add(name);
					return names.size() - 1;
				});
			}
		}
		return new Decided(outcomes, clauses, names);
	}

	/** Tries changes; those that are no requirements play no part. */
	Tried of(List<Alteration> changes) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		List<Alteration> real = new ArrayList<>();
		for (Alteration each : changes) {
			BigDecimal present = Objects.requireNonNullElse(each.parameter().present(), BigDecimal.ZERO);
			if (each.parameter().kind().requirement() && each.value().compareTo(present) != 0) {
				values.put(each.parameter().id(), each.value());
				real.add(each);
			}
		}
		if (real.isEmpty()) {
			Standing[] all = new Standing[people.size()];
			java.util.Arrays.fill(all, Standing.STANDS);
			return new Tried(before, all);
		}
		byte[] touched = touched(real);
		people.sliding().set(values);
		Decided after = decide();
		people.sliding().set(Map.of());
		Standing[] standings = new Standing[people.size()];
		for (int i = 0; i < standings.length; i++) {
			standings[i] = standing(before.outcome(i), after.outcome(i), people.observed().accepted(i), touched[i]);
		}
		return new Tried(after, standings);
	}

	private static Standing standing(Outcome before, Outcome after, boolean accepted, byte touched) {
		if (accepted) {
			return after == Outcome.NOT_ELIGIBLE && before != Outcome.NOT_ELIGIBLE ? Standing.OUT
				: after == Outcome.UNDETERMINED && (touched & LOSES) != 0 ? Standing.PERHAPS_OUT : Standing.STANDS;
		}
		return after == Outcome.ELIGIBLE && before != Outcome.ELIGIBLE ? Standing.IN
			: after == Outcome.UNDETERMINED && (touched & GAINS) != 0 ? Standing.PERHAPS_IN : Standing.STANDS;
	}

	/** Whom the changes can touch, and in which direction. */
	private byte[] touched(List<Alteration> changes) {
		byte[] touched = new byte[people.size()];
		for (Alteration each : changes) {
			Parameter parameter = each.parameter();
			boolean stricter = parameter.stricter(Objects.requireNonNull(parameter.present()), each.value());
			boolean[] applies = applies(people.probe(parameter.id()).document());
			byte[][] old = asked.computeIfAbsent(parameter.id(), id -> ask(id, null));
			byte[][] now = ask(parameter.id(), each.value());
			for (int i = 0; i < touched.length; i++) {
				if (applies[i] && !same(old, now, i)) {
					touched[i] |= stricter ? LOSES : GAINS;
				}
			}
		}
		return touched;
	}

	/** Whether the norm, or each of its conditions, certainly says the same. */
	private static boolean same(byte[][] old, byte[][] now, int person) {
		if (certain(old[0][person], now[0][person])) {
			return true;
		}
		for (int question = 1; question < old.length; question++) {
			if (!certain(old[question][person], now[question][person])) {
				return false;
			}
		}
		return true;
	}

	private static boolean certain(byte one, byte other) {
		return one == other && one != Outcome.UNDETERMINED.ordinal();
	}

	private byte[][] ask(String parameter, @Nullable BigDecimal value) {
		Probe probe = people.probe(parameter);
		byte[][] answers = new byte[probe.questions()][people.size()];
		for (Days days : people.days()) {
			Decisions decisions = days.ask(parameter, probe, value);
			for (int question = 0; question < answers.length; question++) {
				for (int i = 0; i < days.members().length; i++) {
					answers[question][days.members()[i]] = (byte) decisions.result(question, i).outcome().ordinal();
				}
			}
		}
		return answers;
	}

	/** To whom a notice applies: those who are refused when it refuses everybody, or were before. */
	private boolean[] applies(String document) {
		return Objects.requireNonNull(applies.computeIfAbsent(document, id -> {
			boolean[] all = new boolean[people.size()];
			people.sliding().bar(id);
			for (Days days : people.days()) {
				Decisions decisions = days.decide();
				for (int i = 0; i < days.members().length; i++) {
					all[days.members()[i]] = decisions.result(0, i).outcome() == Outcome.NOT_ELIGIBLE;
				}
			}
			people.sliding().set(Map.of());
			return all;
		}));
	}
}
