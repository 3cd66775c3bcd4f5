// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.whatif.WhatIfResult.Effect;
import org.zhiheng.statistics.whatif.WhatIfResult.Moved;

/** For whom a scenario changes something, or may, and by which clause: the first of them in the order of their applications. */
final class Moves {

	private final PeopleOfYear people;
	private final Requirements.Tried tried;
	private final List<Capped> capped;
	/** By person under a cap the number of the cap's group, below zero where only a rule must choose; 0 where the cap takes nothing. */
	private final int[] cut;
	private long count;

	Moves(PeopleOfYear people, Requirements.Tried tried, List<Capped> capped) {
		this.people = people;
		this.tried = tried;
		this.capped = capped;
		this.cut = new int[capped.isEmpty() ? 0 : people.size()];
		for (int cell = 0; cell < people.cells().size(); cell++) {
			for (Standing each : Standing.values()) {
				count += each == Standing.STANDS ? 0 : tried.standings().count(cell, each);
			}
		}
		for (int i = 0; i < capped.size(); i++) {
			cut(capped.get(i), i + 1);
		}
	}

	/** Those who passed and are not certain to. */
	private void cut(Capped group, int number) {
		int stay = 0;
		for (int place = 0; place < group.ranked().length; place++) {
			int person = group.ranked()[place];
			if (group.stays()[place]) {
				if (place >= group.sure().in()) {
					count++;
					cut[person] = stay < group.may().tied() ? -number : number;
				}
				stay++;
			}
		}
	}

	long count() {
		return count;
	}

	/** The first of them. */
	List<Moved> first() {
		List<Moved> first = new ArrayList<>();
		long all = Math.min(count, WhatIfResult.MOST);
		for (int i = 0; first.size() < all; i++) {
			Standing standing = tried.standings().at(i);
			if (standing != Standing.STANDS) {
				first.add(moved(i, effect(standing), tried.decided().clause(i)));
			} else if (cut.length > 0 && cut[i] != 0) {
				first.add(moved(i, cut[i] < 0 ? Effect.AT_CAP : Effect.BELOW_CAP, capped.get(Math.abs(cut[i]) - 1).cap().parameter().clause()));
			}
		}
		return first;
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

	private Moved moved(int person, Effect effect, @Nullable String clause) {
		Observed observed = people.observed();
		return new Moved(people.person(person), people.application(person), observed.by(Observed.By.REGION).code(person),
			observed.by(Observed.By.SERIES).code(person), observed.by(Observed.By.LEVEL).code(person), effect, clause);
	}
}
