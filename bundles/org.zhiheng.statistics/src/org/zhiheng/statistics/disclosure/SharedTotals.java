// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.zhiheng.statistics.Rate;

/**
 * What must be withheld of one of several tables that are published together and share nothing but their totals, as those of a report: by region, by
 * level, by series, each of one year.
 *
 * <p>A group whose counts behind any of its rates are too small is withheld with all its counts, and so is one of whose counts two differ by few people:
 * passed and confirmed tell who passed and was not confirmed. Then further groups are, the smallest first, until at least
 * two are and each kind of count that was too small adds up to the threshold over them. Whoever knows all tables knows those sums and no more: people can be
 * exchanged between withheld groups of one table without a published number changing in any table, for the totals stay, and to any two tables with equal
 * totals there are people. So what is known of a withheld count is an interval from 0 to its sum, which is at least the threshold.
 * The proof needs that no group of one table is made of groups of another, as prefectures are of committees; and that the totals themselves are shown.
 */
public final class SharedTotals {

	private final Map<String, List<Rate>> groups;
	private final Rule rule;

	/**
	 * @param groups by code the rates of each, in one order
	 * @param rule what is too small
	 */
	public SharedTotals(Map<String, List<Rate>> groups, Rule rule) {
		this.groups = groups;
		this.rule = rule;
	}

	/** Whether a total is too small to be shown itself. */
	public static boolean sensitive(Rate rate, Rule rule) {
		return rule.sensitive(rate.numerator(), rate.denominator() - rate.numerator());
	}

	/** Whether a group with these rates is too small to be shown: a count behind one of them, or a difference of two of its counts. */
	public static boolean sensitive(List<Rate> rates, Rule rule) {
		long[] counts = counts(rates);
		return rates.stream().anyMatch(rate -> sensitive(rate, rule)) || LongStream.of(counts)
			.anyMatch(count -> LongStream.of(counts).anyMatch(other -> Beside.tells(rule, count - other)));
	}

	/** Numerators and denominators. */
	private static long[] counts(List<Rate> rates) {
		return rates.stream().flatMapToLong(rate -> LongStream.of(rate.numerator(), rate.denominator())).toArray();
	}

	/** Codes of the groups to be withheld. */
	public Set<String> withheld() {
		Set<String> withheld = new LinkedHashSet<>();
		groups.forEach((code, rates) -> {
			if (sensitive(rates, rule)) {
				withheld.add(code);
			}
		});
		if (withheld.isEmpty()) {
			return withheld;
		}
		List<String> others = groups.keySet().stream().filter(code -> !withheld.contains(code) && people(code) > 0)
			.sorted(Comparator.comparingLong(this::people).thenComparing(Comparator.naturalOrder())).toList();
		for (String code : others) {
			if (hidden(withheld)) {
				break;
			}
			withheld.add(code);
		}
		return withheld;
	}

	private long people(String code) {
		return rates(code).stream().mapToLong(Rate::denominator).max().orElse(0);
	}

	private List<Rate> rates(String code) {
		return groups.getOrDefault(code, List.of());
	}

	/** Whether what is withheld hides each of its small counts among the others. */
	private boolean hidden(Set<String> withheld) {
		int kinds = 2 * rates(withheld.iterator().next()).size();
		for (int kind = 0; kind < kinds; kind++) {
			long sum = 0;
			boolean small = false;
			for (String code : withheld) {
				Rate rate = rates(code).get(kind / 2);
				long some = rate.numerator();
				long others = rate.denominator() - some;
				long count = kind % 2 == 0 ? some : others;
				sum += count;
				small |= some + others > 0 && rule.small(count, some + others - count);
			}
			if (small && sum < rule.threshold()) {
				return false;
			}
		}
		return withheld.size() > 1 && differences(withheld);
	}

	/** Whether what is withheld hides each small difference of two counts among the others. */
	private boolean differences(Set<String> withheld) {
		int kinds = 2 * rates(withheld.iterator().next()).size();
		for (int one = 0; one < kinds; one++) {
			for (int other = 0; other < one; other++) {
				long sum = 0;
				boolean small = false;
				for (String code : withheld) {
					long[] counts = counts(rates(code));
					long difference = counts[one] - counts[other];
					sum += difference;
					small |= Beside.tells(rule, difference);
				}
				if (small && Math.abs(sum) < rule.threshold()) {
					return false;
				}
			}
		}
		return true;
	}
}
