// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * People who are alike in everything that is added up: place, series, level, kind of employer, route, committee, what became of them and what they
 * paid. A move of a slider counts cells and not people, and there are far fewer.
 */
final class Cells {

	private final int[] of;
	private final int[] first;
	private final int[] one;
	private final Map<Observed.By, int[]> codes = new EnumMap<>(Observed.By.class);

	Cells(Observed observed) {
		Tuples.Part[] parts = { part(observed.by(Observed.By.REGION)), part(observed.by(Observed.By.SERIES)), part(observed.by(Observed.By.LEVEL)),
			part(observed.by(Observed.By.EMPLOYER_TYPE)), part(observed.routes()), part(observed.groups()),
			new Tuples.Part(Observed.FLAGS, observed::flags), new Tuples.Part(observed.amounts().size(), observed::fee) };
		of = Tuples.together(observed.size(), List.of(parts));
		first = Tuples.first(of);
		one = new int[first.length];
		for (Observed.By each : Observed.By.values()) {
			Observed.Coded coded = observed.by(each);
			codes.put(each, Arrays.stream(first).map(person -> coded.of()[person]).toArray());
		}
	}

	private static Tuples.Part part(Observed.Coded coded) {
		return new Tuples.Part(coded.codes().size(), person -> coded.of()[person]);
	}

	/** How many there are. */
	int size() {
		return first.length;
	}

	/** The cell of a person. */
	int of(int person) {
		return of[person];
	}

	/** One of a cell's people; the others are alike. */
	int person(int cell) {
		return first[cell];
	}

	/** The codes of all cells in a dimension; in none all are one. Not to be changed. */
	int[] codes(Observed.@Nullable By dimension) {
		return dimension == null ? one : Objects.requireNonNull(codes.get(dimension));
	}
}
