// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;

/**
 * One group under one cap: where the ranking of those who passed is cut, and how many of each cell that leaves.
 *
 * @param cap which
 * @param cells whose people stand in it
 * @param passing of each of these cells who passes
 * @param ranked who passed and stays or may be out, the best first
 * @param stays of each of them whether they stay whatever is not known
 * @param sure where among the ranked the cut falls that is certain
 * @param may where among those who stay the cut falls that can be
 * @param most how many can pass at most
 * @param share of newcomers' chances that the places have room for, from 0 to 1
 */
record Capped(Alteration cap, int[] cells, Part[] passing, int[] ranked, boolean[] stays, Cut sure, Cut may, int most, double share) {

	/** Of one cell. */
	static final class Part {

		/** Those who stay and pass whatever is not known. */
		private int sure;
		/** Those who stay and are equals at the line of that. */
		private int sureTied;
		/** Those who stay and can pass. */
		private int may;
		/** Those who stay and are equals at the line of that. */
		private int mayTied;
		private double expected;

		/** Adds somebody who stays, or may be out. */
		void add(int place, int stay, boolean stays, Cut certain, Cut possible, Expected share) {
			if (stays) {
				sure += place < certain.in() ? 1 : 0;
				sureTied += place >= certain.in() && place < certain.tied() ? 1 : 0;
				may += stay < possible.in() ? 1 : 0;
				mayTied += stay >= possible.in() && stay < possible.tied() ? 1 : 0;
			}
			expected += share.at(place) * (stays ? 1 : Strata.HALF);
		}

		int sure() {
			return sure;
		}

		int sureTied() {
			return sureTied;
		}

		int may() {
			return may;
		}

		int mayTied() {
			return mayTied;
		}

		/** How many pass by the estimate. */
		double expected() {
			return expected;
		}
	}

	/** How many who stay are equals at the line of the certain cut. */
	int tied() {
		return Arrays.stream(passing).mapToInt(Part::sureTied).sum();
	}

	/**
	 * A cut through a ranking. Those between the two places are equals of whom only some fit.
	 *
	 * @param in so many are in
	 * @param tied up to here they are equals at the line
	 * @param seats how many of these fit
	 */
	record Cut(int in, int tied, int seats) {

		/** Cuts the first so many of a ranking after so many seats. */
		static Cut of(int[] ranked, int size, int seats, Ranking ranking) {
			if (size <= seats) {
				return new Cut(size, size, 0);
			}
			if (seats == 0) {
				return new Cut(0, 0, 0);
			}
			int line = ranking.rank(ranked[seats - 1]);
			if (ranking.rank(ranked[seats]) != line) {
				return new Cut(seats, seats, 0);
			}
			int from = seats - 1;
			while (from > 0 && ranking.rank(ranked[from - 1]) == line) {
				from--;
			}
			int to = seats + 1;
			while (to < size && ranking.rank(ranked[to]) == line) {
				to++;
			}
			return new Cut(from, to, seats - from);
		}
	}

	/**
	 * A cut by an estimate, which need not be whole.
	 *
	 * @param in so many are in
	 * @param shared up to here they share what is left
	 * @param share what each of these gets, from 0 to 1
	 */
	record Expected(int in, int shared, double share) {

		/** Cuts a ranking after so many seats. */
		static Expected of(int[] ranked, double seats, Ranking ranking) {
			int whole = (int) Math.min(ranked.length, Math.floor(seats));
			if (whole == ranked.length) {
				return new Expected(whole, whole, 0);
			}
			int line = ranking.rank(ranked[whole]);
			int from = whole;
			while (from > 0 && ranking.rank(ranked[from - 1]) == line) {
				from--;
			}
			int to = whole + 1;
			while (to < ranked.length && ranking.rank(ranked[to]) == line) {
				to++;
			}
			return new Expected(from, to, (seats - from) / (to - from));
		}

		/** What the person at a place gets. */
		double at(int place) {
			return place < in ? 1 : place < shared ? share : 0;
		}
	}
}
