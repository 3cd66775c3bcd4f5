// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.whatif.WhatIfResult.Effect;
import org.zhiheng.statistics.whatif.WhatIfResult.Moved;

/** For whom a scenario changes something, or may, and by which clause. */
final class Moves {

	private final PeopleOfYear people;
	private final List<Moved> first = new ArrayList<>();
	private long count;

	Moves(PeopleOfYear people, Requirements.Tried tried, List<Passing.Capped> capped, List<Alteration> changes) {
		this.people = people;
		for (int i = 0; i < people.size(); i++) {
			if (tried.standings()[i] != Standing.STANDS) {
				add(i, effect(tried.standings()[i]), tried.decided().clause(i));
			}
		}
		Map<String, String> clauses = new HashMap<>();
		changes.forEach(each -> clauses.put(each.parameter().id(), each.parameter().clause()));
		for (Passing.Capped each : capped) {
			String clause = Objects.requireNonNull(clauses.get(each.parameter()));
			Set<Integer> sure = new HashSet<>(each.sure());
			Set<Integer> may = new HashSet<>(each.may());
			may.addAll(each.mayTie().members());
			for (int member : each.members()) {
				if (tried.standings()[member] == Standing.STANDS && people.observed().passed(member) && !sure.contains(member)) {
					add(member, may.contains(member) ? Effect.AT_CAP : Effect.BELOW_CAP, clause);
				}
			}
		}
	}

	private static Effect effect(Standing standing) {
		return switch (standing) {
			case OUT -> Effect.OUT;
			case PERHAPS_OUT -> Effect.PERHAPS_OUT;
			case IN -> Effect.IN;
			case PERHAPS_IN -> Effect.PERHAPS_IN;
			case STANDS -> throw new IllegalStateException(standing.name());
		};
	}

	private void add(int person, Effect effect, @Nullable String clause) {
		count++;
		if (first.size() < WhatIfResult.MOST) {
			Observed observed = people.observed();
			first.add(new Moved(people.person(person), people.application(person), observed.by(Observed.By.REGION).code(person),
				observed.by(Observed.By.SERIES).code(person), observed.by(Observed.By.LEVEL).code(person), effect, clause));
		}
	}

	long count() {
		return count;
	}

	List<Moved> first() {
		return first;
	}
}
