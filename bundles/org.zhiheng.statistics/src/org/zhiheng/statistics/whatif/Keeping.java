// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.zhiheng.statistics.disclosure.Rule;
import org.zhiheng.statistics.disclosure.SharedTotals;

/**
 * Which lines of a table must be kept back beside its total, as {@link SharedTotals} does: each with a count of few people, and then the smallest
 * others until at least two are and each kind of count that was few somewhere adds up to the threshold over all that are kept back. Of a kind that is
 * few in all lines together the total does not tell more than that.
 */
final class Keeping {

	private static final int FEW = Rule.USUAL.threshold();

	private Keeping() {
	}

	/** Whether a positive count is of few people. */
	static boolean few(long people) {
		return people > 0 && people < FEW;
	}

	/** Whether any count is of few people. */
	static boolean few(long[] counts) {
		return Arrays.stream(counts).anyMatch(Keeping::few);
	}

	/** Whether all that is counted is of few people, and something is. */
	static boolean little(long[] counts) {
		return few(most(counts));
	}

	/** What is counted of a line without any change, and of those who are not counted in it. */
	static long[] numbers(WhatIfLine line) {
		return new long[]{ line.applications(), line.accepted(), line.applications() - line.accepted(), line.passed(),
			line.accepted() - line.passed(), line.payers(), line.applications() - line.payers() };
	}

	/** What is counted of a line's changes. */
	static long[] changes(WhatIfLine line) {
		return new long[]{ line.out(), line.in(), line.open(), line.repriced(), moved(line.passed(), line.passedAfter().low()),
			moved(line.passed(), line.passedAfter().high()), moved(line.passed(), line.passedAfter().middle()),
			moved(line.accepted(), line.acceptedAfter().low()), moved(line.accepted(), line.acceptedAfter().high()),
			moved(line.payers(), line.payersAfter().low()), moved(line.payers(), line.payersAfter().high()) };
	}

	private static long moved(long before, double after) {
		return (long) Math.ceil(Math.abs(after - before));
	}

	/**
	 * The lines kept back.
	 *
	 * @param counts of each line, in one order
	 * @param already those that are kept back anyhow
	 * @return by line whether it is kept back
	 */
	static boolean[] of(List<long[]> counts, boolean[] already) {
		boolean[] kept = already.clone();
		for (int i = 0; i < kept.length; i++) {
			kept[i] |= few(counts.get(i));
		}
		int[] others = IntStream.range(0, kept.length).filter(i -> !kept[i] && most(counts.get(i)) > 0).boxed()
			.sorted(Comparator.comparingLong(i -> most(counts.get(i)))).mapToInt(Integer::intValue).toArray();
		for (int i = 0; i < others.length && !hidden(counts, kept); i++) {
			kept[others[i]] = true;
		}
		return kept;
	}

	private static long most(long[] counts) {
		return Arrays.stream(counts).max().orElse(0);
	}

	private static boolean hidden(List<long[]> counts, boolean[] kept) {
		long lines = IntStream.range(0, kept.length).filter(i -> kept[i]).count();
		if (lines == 0) {
			return true;
		}
		int kinds = counts.get(0).length;
		for (int kind = 0; kind < kinds; kind++) {
			int which = kind;
			boolean few = counts.stream().anyMatch(each -> few(each[which])) && !few(counts.stream().mapToLong(each -> each[which]).sum());
			if (few && IntStream.range(0, kept.length).filter(i -> kept[i]).mapToLong(i -> counts.get(i)[which]).sum() < FEW) {
				return false;
			}
		}
		return lines > 1;
	}
}
