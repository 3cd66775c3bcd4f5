// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches the box round an entry that costs least: fewest entries withheld anew, totals dearer than cells, small ones cheaper than large.
 */
final class BoxSearch {

	/** A total is so much dearer than a cell. */
	static final double TOTAL = 50;

	private static final int MOST_BOXES = 20_000;

	private static final long WORK = 24_000_000;

	private final Cube cube;
	private final long[] some;
	private final long[] others;
	private final boolean[] withheld;
	private final double[] prices;
	private int most = MOST_BOXES;
	/** By dimension: codes, those with most people first. */
	private final int[][] codes;

	BoxSearch(Cube cube, long[] some, long[] others, boolean[] withheld, Prices prices) {
		this.cube = cube;
		this.some = some;
		this.others = others;
		this.withheld = withheld;
		this.prices = IntStream.range(0, cube.entries()).mapToDouble(prices::of).toArray();
		this.codes = IntStream.range(0, cube.dimensions()).mapToObj(this::codes).toArray(int[][]::new);
	}

	/** Spreads the work over so many entries: large tables get fewer boxes each, of which the cheapest may be dearer but is as safe. */
	void share(int entries) {
		long work = (long) Math.max(1, entries) << cube.dimensions();
		most = (int) Math.max(1 << Math.min(6, cube.dimensions()), Math.min(MOST_BOXES, WORK / work));
	}

	private int[] codes(int dimension) {
		int grand = cube.entries() - 1;
		int stride = cube.stride(dimension);
		int first = grand - cube.size(dimension) * stride;
		return IntStream.range(0, cube.size(dimension)).boxed()
			.sorted(Comparator.comparingLong((Integer code) -> -people(first + code * stride))).mapToInt(Integer::intValue).toArray();
	}

	private long people(int entry) {
		return some[entry] + others[entry];
	}

	/**
	 * The cheapest box.
	 *
	 * @param entry what is protected
	 * @param counts which of its counts
	 * @param room people that must be movable
	 * @return all its corners; there is always one, in the last resort through all totals
	 */
	List<Integer> best(int entry, long[] counts, long room) {
		Best best = new Best();
		int dimensions = cube.dimensions();
		for (int closed = dimensions; closed >= 0; closed--) {
			for (int set = 0; set < 1 << dimensions; set++) {
				if (Integer.bitCount(set) == closed && closes(entry, set)) {
					boxes(entry, set, counts, room, best);
				}
			}
			if (best.cost == 0) {
				break;
			}
		}
		return Arrays.stream(best.corners).boxed().toList();
	}

	/** Only dimensions in which the entry has a code can be closed by another code. */
	private boolean closes(int entry, int set) {
		return IntStream.range(0, cube.dimensions()).noneMatch(i -> (set >> i & 1) == 1 && cube.total(entry, i));
	}

	private static final class Best {

		private double cost = Double.POSITIVE_INFINITY;
		private int[] corners = {};
	}

	/** Tries the boxes that are closed in a set of dimensions and open in the others. */
	private void boxes(int entry, int closed, long[] counts, long room, Best best) {
		int dimensions = cube.dimensions();
		int[] places = new int[dimensions];
		int[][] choices = new int[dimensions][];
		int free = 0;
		for (int i = 0; i < dimensions; i++) {
			boolean chosen = (closed >> i & 1) == 1 || cube.total(entry, i);
			free += chosen ? 1 : 0;
			choices[i] = chosen ? codes[i] : new int[]{ cube.place(entry, i) };
		}
		int each = free == 0 ? 1 : Math.max(2, (int) Math.pow(most, 1.0 / free));
		for (int i = 0; i < dimensions; i++) {
			choices[i] = choices[i].length > each ? Arrays.copyOf(choices[i], each) : choices[i];
		}
		int[] at = new int[dimensions];
		do {
			for (int i = 0; i < dimensions; i++) {
				places[i] = choices[i][at[i]];
			}
			consider(entry, closed, places, counts, room, best);
		} while (best.cost > 0 && next(at, choices));
	}

	private static boolean next(int[] at, int[][] choices) {
		for (int i = at.length - 1; i >= 0; i--) {
			if (++at[i] < choices[i].length) {
				return true;
			}
			at[i] = 0;
		}
		return false;
	}

	/**
	 * Considers one box. In a closed dimension its corners have the entry's code or the chosen one, which turns the sign; in an open one the
	 * entry's code (the chosen one where the entry is a total) or the total, and the sign stays.
	 */
	private void consider(int entry, int closed, int[] places, long[] counts, long room, Best best) {
		int dimensions = cube.dimensions();
		int[] corners = new int[1 << dimensions];
		double cost = 0;
		for (int corner = 0; corner < corners.length; corner++) {
			int at = 0;
			for (int i = 0; i < dimensions; i++) {
				boolean far = (corner >> i & 1) == 1;
				boolean closes = (closed >> i & 1) == 1;
				int own = cube.place(entry, i);
				if (closes && places[i] == own) {
					return;
				}
				int near = closes ? own : places[i];
				int place = !far ? near : closes ? places[i] : cube.size(i);
				at += place * cube.stride(i);
			}
			boolean taken = (Integer.bitCount(corner & closed) & 1) == 1;
			if (people(at) == 0 || taken && counts[at] < room) {
				return;
			}
			corners[corner] = at;
			cost += withheld[at] ? 0 : prices[at] + (double) people(at) / (1 + people(cube.entries() - 1));
			if (cost >= best.cost) {
				return;
			}
		}
		best.cost = cost;
		best.corners = corners;
	}
}
