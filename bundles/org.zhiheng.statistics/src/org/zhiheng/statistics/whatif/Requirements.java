// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * Decides everybody under changed requirements, and says whom they touch.
 *
 * <p>A slider starts from the last answer, or from the policies as they stand, whichever is nearer: only those are decided anew of whom a
 * requirement that differs says something else. Of all others the rules are the same function of the same values.
 *
 * <p>The table of applications does not hold every fact a notice asks for, so many decisions stay open under both policies. For those it is asked
 * whether the changed requirement can matter at all: where the notice does not apply to the person, or the norm or the condition certainly says
 * the same before and after, both policies are the same function of what is not known, and what became of the application stands.
 */
final class Requirements {

	private static final int LOSES = 1;
	private static final int GAINS = 2;

	/** Everybody's decision and what it does to the application. */
	record Tried(Decided decided, Standings standings) {}

	/** Decisions under some requirements, by their ids. */
	private record State(Map<String, BigDecimal> values, Decided decided) {

		/** The requirements that differ from others. */
		List<String> from(Map<String, BigDecimal> others) {
			TreeSet<String> all = new TreeSet<>(values.keySet());
			all.addAll(others.keySet());
			return all.stream().filter(each -> !same(values.get(each), others.get(each))).toList();
		}

		private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
			return one == null || other == null ? one == other : one.compareTo(other) == 0;
		}
	}

	private final PeopleOfYear people;
	private final State before;
	private final Standings nothing;
	private final Map<String, boolean[]> applies = new HashMap<>();
	private State last;

	Requirements(PeopleOfYear people) {
		this.people = people;
		people.sliding().set(Map.of());
		this.before = new State(Map.of(), Decided.all(people.size(), people.days()));
		this.nothing = new Standings(new byte[people.size()], people.cells());
		this.last = before;
	}

	Decided before() {
		return before.decided();
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
			return new Tried(before.decided(), nothing);
		}
		byte[] touched = touched(real);
		State near = last.from(values).size() <= before.from(values).size() ? last : before;
		last = new State(values, decided(near, values));
		byte[] standings = new byte[people.size()];
		for (int i = 0; i < standings.length; i++) {
			standings[i] = (byte) standing(before().outcome(i), last.decided().outcome(i), people.observed().accepted(i), touched[i]).ordinal();
		}
		return new Tried(last.decided(), new Standings(standings, people.cells()));
	}

	private static Standing standing(Outcome before, Outcome after, boolean accepted, byte touched) {
		if (accepted) {
			return after == Outcome.NOT_ELIGIBLE && before != Outcome.NOT_ELIGIBLE ? Standing.OUT
				: after == Outcome.UNDETERMINED && (touched & LOSES) != 0 ? Standing.PERHAPS_OUT : Standing.STANDS;
		}
		return after == Outcome.ELIGIBLE && before != Outcome.ELIGIBLE ? Standing.IN
			: after == Outcome.UNDETERMINED && (touched & GAINS) != 0 ? Standing.PERHAPS_IN : Standing.STANDS;
	}

	/** Decides those anew of whom a requirement says something else than it did. */
	private Decided decided(State from, Map<String, BigDecimal> values) {
		List<String> moved = from.from(values);
		if (moved.isEmpty()) {
			return from.decided();
		}
		List<int[]> some = new ArrayList<>();
		for (Days days : people.days()) {
			boolean[] anew = new boolean[days.members().length];
			for (String each : moved) {
				Asked asked = days.ask(each, people.probe(each));
				Asked.Said was = asked.said(from.values().get(each));
				Asked.Said is = asked.said(values.get(each));
				boolean[] differs = new boolean[asked.combinations()];
				for (int i = 0; i < differs.length; i++) {
					differs[i] = is.differs(was, i);
				}
				for (int i = 0; i < anew.length; i++) {
					anew[i] |= differs[asked.combination(i)];
				}
			}
			some.add(places(anew));
		}
		people.sliding().set(values);
		Decided decided = from.decided().again(people.days(), some);
		people.sliding().set(Map.of());
		return decided;
	}

	private static int[] places(boolean[] which) {
		int[] places = new int[which.length];
		int size = 0;
		for (int i = 0; i < which.length; i++) {
			if (which[i]) {
				places[size++] = i;
			}
		}
		return Arrays.copyOf(places, size);
	}

	/** Whom the changes can touch, and in which direction. */
	private byte[] touched(List<Alteration> changes) {
		byte[] touched = new byte[people.size()];
		for (Alteration each : changes) {
			Parameter parameter = each.parameter();
			byte way = (byte) (parameter.stricter(Objects.requireNonNull(parameter.present()), each.value()) ? LOSES : GAINS);
			Probe probe = people.probe(parameter.id());
			boolean[] applies = applies(probe.document());
			for (Days days : people.days()) {
				Asked asked = days.ask(parameter.id(), probe);
				Asked.Said is = asked.said(each.value());
				Asked.Said was = asked.said(null);
				byte[] ways = new byte[asked.combinations()];
				for (int i = 0; i < ways.length; i++) {
					ways[i] = is.certainlyAs(was, i) ? 0 : way;
				}
				for (int i = 0; i < days.members().length; i++) {
					int person = days.members()[i];
					touched[person] |= applies[person] ? ways[asked.combination(i)] : 0;
				}
			}
		}
		return touched;
	}

	/** To whom a notice applies: those who are refused when it refuses everybody, or were before. */
	private boolean[] applies(String document) {
		return Objects.requireNonNull(applies.computeIfAbsent(document, id -> {
			people.sliding().bar(id);
			Decided barred = Decided.all(people.size(), people.days());
			people.sliding().set(Map.of());
			boolean[] all = new boolean[people.size()];
			for (int i = 0; i < all.length; i++) {
				all[i] = barred.outcome(i) == Outcome.NOT_ELIGIBLE;
			}
			return all;
		}));
	}
}
