// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who passed, group by group, the best first and equals in the order of their applications; whoever has no score stands last. Made once: a cap only
 * cuts it somewhere.
 */
final class Ranking {

	private final Observed observed;
	private final int[] ranks;
	private final int[] people;
	private final int[] cellOf;
	private final int[] starts;

	Ranking(Observed observed, Cells cells) {
		this.observed = observed;
		double[] scores = observed.scores();
		int[] best = IntStream.range(0, scores.length).boxed()
			.sorted(Comparator.comparingDouble((Integer each) -> Double.isNaN(scores[each]) ? Double.POSITIVE_INFINITY : -scores[each]))
			.mapToInt(Integer::intValue).toArray();
		ranks = new int[scores.length];
		int rank = 0;
		for (int i = 0; i < best.length; i++) {
			// A score written in two ways is one score.
			rank += i > 0 && scores[best[i]] != scores[best[i - 1]] && !Double.isNaN(scores[best[i - 1]]) ? 1 : 0;
			ranks[best[i]] = rank;
		}
		int[] groups = observed.groups().of();
		int[] passed = IntStream.range(0, observed.size()).filter(observed::passed).toArray();
		people = sorted(sorted(passed, this::rank, rank + 1), person -> groups[person], observed.groups().codes().size());
		cellOf = IntStream.of(people).map(cells::of).toArray();
		starts = starts(people, person -> groups[person], observed.groups().codes().size());
	}

	/** Sorts by a key of few values; those of one key keep their order. */
	private static int[] sorted(int[] people, IntUnaryOperator key, int values) {
		int[] next = starts(people, key, values);
		int[] sorted = new int[people.length];
		for (int each : people) {
			sorted[next[key.applyAsInt(each)]++] = each;
		}
		return sorted;
	}

	private static int[] starts(int[] people, IntUnaryOperator key, int values) {
		int[] starts = new int[values + 1];
		for (int each : people) {
			starts[key.applyAsInt(each) + 1]++;
		}
		for (int i = 0; i < values; i++) {
			starts[i + 1] += starts[i];
		}
		return starts;
	}

	/** Where somebody stands by the score: 0 is best, and equals have the same. */
	int rank(int person) {
		return ranks[observed.scored(person)];
	}

	/** Where a group starts; the next starts where it ends. */
	int start(int group) {
		return starts[group];
	}

	/** The cell of who stands at a place. */
	int cell(int place) {
		return cellOf[place];
	}

	/** Who stands at a place. */
	int at(int place) {
		return people[place];
	}
}
