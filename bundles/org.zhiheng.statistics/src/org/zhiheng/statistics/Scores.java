// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.zhiheng.message.Failure;

/**
 * The distribution of quantified scores (量化得分) in one cell: how many have each score. Applications without a score are not in it.
 */
public final class Scores {

	private final List<String> key;
	private final double[] values;
	private final long[] below;

	private Scores(List<String> key, double[] values, long[] counts) {
		this.key = List.copyOf(key);
		this.values = values;
		this.below = new long[counts.length + 1];
		for (int i = 0; i < counts.length; i++) {
			below[i + 1] = below[i] + counts[i];
		}
	}

	/** The scores of each cell that has any, in one pass. */
	static List<Scores> of(Population population, Question question) throws Failure {
		List<String> dictionary = population.codes(Dimension.SCORE);
		double[] values = dictionary.stream().filter(each -> !each.equals(Dimension.UNSTATED)).mapToDouble(Double::parseDouble).distinct().toArray();
		Layout layout = new Layout(population, question, Math.max(1, dictionary.size()));
		int[] slots = dictionary.stream().mapToInt(each -> each.equals(Dimension.UNSTATED) ? CodedColumn.REFUSED
			: Arrays.binarySearch(values, Double.parseDouble(each))).toArray();
		List<Pass.Mapped> columns = new ArrayList<>(layout.columns());
		columns.add(new Pass.Mapped(population.coded(Dimension.SCORE).column(), slots));
		Tally tally = Tally.count(new Pass(population.size(), columns), layout.slots());
		List<Scores> scores = new ArrayList<>();
		RateCount.each(layout, tally, (cell, counts) -> scores.add(new Scores(layout.key(cell), values, Arrays.copyOf(counts, values.length))));
		return scores;
	}

	/** One code for each dimension broken down by. */
	public List<String> key() {
		return key;
	}

	/** Applications that have a score. */
	public long count() {
		return below[values.length];
	}

	/** The scores that occur anywhere in the population, rising. */
	public double[] values() {
		return values.clone();
	}

	/** Applications in this cell with the score at a place among {@link #values()}. */
	public long count(int place) {
		return below[place + 1] - below[place];
	}

	/**
	 * A quantile, interpolated between neighbouring scores: type 7 of Hyndman and Fan (1996), as spreadsheets and R compute it by default.
	 *
	 * @param share from 0 to 1, 0.5 for the median
	 * @return the score
	 */
	public double quantile(double share) {
		double place = (count() - 1) * share;
		long low = (long) Math.floor(place);
		double first = ranked(low);
		return place == low ? first : first + (place - low) * (ranked(low + 1) - first);
	}

	/** The score at a rank from the lowest, from 0. */
	private double ranked(long rank) {
		int low = 0;
		int high = values.length - 1;
		while (low < high) {
			int middle = low + high >>> 1;
			if (below[middle + 1] > rank) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return values[low];
	}

	/**
	 * Who would pass if only the best may.
	 *
	 * @param most how many may pass
	 * @return the line and what lies above it
	 */
	public Cut best(long most) {
		if (most <= 0 || count() == 0) {
			return new Cut(key, count(), Math.max(0, most), Double.POSITIVE_INFINITY, 0, 0);
		}
		long allowed = Math.min(most, count());
		double line = ranked(count() - allowed);
		int place = Arrays.binarySearch(values, line);
		return new Cut(key, count(), most, line, count() - below[place + 1], count(place));
	}

	/**
	 * The line that a cap draws among scores.
	 *
	 * @param key the cell
	 * @param scored applications with a score
	 * @param most how many may pass
	 * @param line the lowest score that can pass; infinite where nobody may
	 * @param above applications above the line: they pass
	 * @param at applications exactly at the line; where {@code above + at > most} the cap falls among equals and a rule must decide
	 */
	public record Cut(List<String> key, long scored, long most, double line, long above, long at) {

		/** Whether some with equal scores pass and others do not. */
		public boolean amongEquals() {
			return above + at > most;
		}
	}
}
