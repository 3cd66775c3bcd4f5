// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * People who are alike in everything that is added up: place, series, level, kind of employer, route, committee, what became of them and what they
 * paid. A move of a slider counts cells and not people, and there are far fewer.
 */
final class Cells {

	private final Observed observed;
	private final int[] of;
	private final int[] first;

	Cells(Observed observed) {
		this.observed = observed;
		Tuples.Part[] parts = { part(observed.by(Observed.By.REGION)), part(observed.by(Observed.By.SERIES)), part(observed.by(Observed.By.LEVEL)),
			part(observed.by(Observed.By.EMPLOYER_TYPE)), part(observed.routes()), part(observed.groups()),
			new Tuples.Part(Observed.FLAGS, observed::flags), new Tuples.Part(observed.amounts().size(), observed::fee) };
		of = Tuples.together(observed.size(), List.of(parts));
		first = Tuples.first(of);
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

	/** The codes of all cells in a dimension; in none all are one. */
	int[] codes(Observed.@Nullable By dimension) {
		int[] codes = new int[first.length];
		if (dimension != null) {
			Arrays.setAll(codes, cell -> observed.by(dimension).of()[first[cell]]);
		}
		return codes;
	}
}
