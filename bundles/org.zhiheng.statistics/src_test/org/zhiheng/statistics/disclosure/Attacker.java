// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows every published entry and that counts are not negative, and computes the exact bounds of an entry by linear programming.
 */
final class Attacker {

	private final Cube cube;
	private final List<Integer> unknown = new ArrayList<>();
	private final List<double[]> known = new ArrayList<>();
	private final List<Double> sums = new ArrayList<>();

	Attacker(Cube cube, long[] counts, boolean[] withheld) {
		this.cube = cube;
		for (int entry = 0; entry < cube.entries(); entry++) {
			if (cube.totals(entry) == 0 && withheld[entry]) {
				unknown.add(entry);
			}
		}
		for (int entry = 0; entry < cube.entries(); entry++) {
			if (cube.totals(entry) > 0 && !withheld[entry]) {
				double rest = counts[entry];
				double[] row = new double[unknown.size()];
				boolean any = false;
				for (int cell = 0; cell < cube.entries(); cell++) {
					if (cube.totals(cell) == 0 && below(cell, entry)) {
						int place = unknown.indexOf(cell);
						if (place < 0) {
							rest -= counts[cell];
						} else {
							row[place] = 1;
							any = true;
						}
					}
				}
				if (any) {
					known.add(row);
					sums.add(rest);
				}
			}
		}
	}

	private boolean below(int cell, int entry) {
		for (int i = 0; i < cube.dimensions(); i++) {
			if (!cube.total(entry, i) && cube.place(entry, i) != cube.place(cell, i)) {
				return false;
			}
		}
		return true;
	}

	/** How wide the interval is in which an entry must lie; infinite where it has no upper bound. */
	double width(int entry) {
		double[] goal = new double[unknown.size()];
		double[] opposite = new double[goal.length];
		for (int i = 0; i < goal.length; i++) {
			goal[i] = below(unknown.get(i), entry) ? 1 : 0;
			opposite[i] = -goal[i];
		}
		return new Simplex(known, sums, goal.length).maximum(goal) + new Simplex(known, sums, goal.length).maximum(opposite);
	}
}
