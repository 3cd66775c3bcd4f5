// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.EachYear;
import org.zhiheng.rules.Wording;

/**
 * A condition that every asked year of a yearly list has to meet.
 */
final class Years {

	private Years() {
	}

	static Explanation explain(EachYear each, Facts facts, Conditions conditions) {
		@Nullable
		List<Facts> entries = facts.entries(each.getList());
		if (entries == null) {
			return Conditions.leaf(each, Truth.UNKNOWN, Wording.of("finding.unknown", Wording.fact(each.getList())), //$NON-NLS-1$
				List.of(Lists.named(each.getList())));
		}
		@Nullable
		Integer first = firstYear(each, facts);
		// An empty list says that no such year exists at all, which is not the same as an entry that is missing.
		boolean none = entries.isEmpty() && notBefore(each) != null;
		List<Explanation> parts = new ArrayList<>();
		for (int year : years(each, facts.asOf())) {
			boolean exists = !none && (first == null || year >= first) || !of(year, each.getList(), entries).isEmpty();
			if (exists) {
				parts.add(year(each, year, entries, conditions));
			} else if (each.isBeforeFails()) {
				parts.add(Conditions.leaf(each, Truth.FALSE, Wording.of("finding.year.before", Wording.fact(each.getList()), String.valueOf(year)), //$NON-NLS-1$
					List.of()));
			}
		}
		Truth truth = Truth.all(parts.stream().map(Explanation::truth).toList());
		List<Wording> words = parts.stream().filter(part -> part.truth() == truth).map(Explanation::finding).toList();
		Wording label = Conditions.label(each);
		return Conditions.node(each, truth, truth == Truth.TRUE && label != Wording.NONE || words.isEmpty() ? label : Wording.list(words), parts);
	}

	static List<Integer> years(EachYear each, LocalDate asOf) {
		@Nullable
		Integer last = each.getLast();
		if (last == null) {
			return List.copyOf(each.getYears());
		}
		int to = each.isIncludeCurrent() ? asOf.getYear() : asOf.getYear() - 1;
		List<Integer> years = new ArrayList<>();
		for (int year = to - last + 1; year <= to; year++) {
			years.add(year);
		}
		return years;
	}

	/** The year in which the person's first work started, where years before it are treated apart; null where they are not. */
	static @Nullable Integer firstYear(EachYear each, Facts facts) {
		@Nullable
		String list = notBefore(each);
		if (list == null) {
			return null;
		}
		@Nullable
		List<Facts> entries = facts.entries(list);
		if (entries == null || entries.isEmpty()) {
			return null;
		}
		int first = Integer.MAX_VALUE;
		for (Facts entry : entries) {
			if (!(entry.stated(list + ".from") instanceof Given.Value value) || !(value.value() instanceof LocalDate from)) { //$NON-NLS-1$
				return null;
			}
			first = Math.min(first, from.getYear());
		}
		return first;
	}

	private static @Nullable String notBefore(EachYear each) {
		@Nullable
		String list = each.getNotBefore();
		return list == null || list.isBlank() ? null : list;
	}

	private static List<Facts> of(int year, String list, List<Facts> entries) {
		return entries.stream().filter(entry -> entry.stated(list + ".year") instanceof Given.Value value //$NON-NLS-1$
			&& value.value() instanceof BigDecimal number && number.compareTo(BigDecimal.valueOf(year)) == 0).toList();
	}

	private static Explanation year(EachYear each, int year, List<Facts> entries, Conditions conditions) {
		String list = each.getList();
		List<Explanation> found = of(year, list, entries).stream()
			.map(entry -> conditions.explain(each.getWhere(), entry).naming(list + ".", list + "[" + year + "].")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String named = String.valueOf(year);
		if (found.isEmpty()) {
			Wording finding = Wording.of("finding.year.missing", Wording.fact(list), named); //$NON-NLS-1$
			return Conditions.leaf(each, each.isMissingIsUnknown() ? Truth.UNKNOWN : Truth.FALSE, finding,
				List.of(Wording.of("missing.fact", list + "[" + named + "]", Wording.fact(list)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		Truth truth = Truth.any(found.stream().map(Explanation::truth).toList());
		Explanation shown = Objects.requireNonNull(found.stream().filter(part -> part.truth() == truth).findFirst().orElse(found.get(0)));
		return Conditions.node(each, truth, Wording.of("finding.year", named, shown.finding()), found); //$NON-NLS-1$
	}
}
