// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A stretch of days. A stretch that still runs ends on the day asked about, so that n years are complete when that day is the anniversary; a
 * closed one holds its last day, so that it ends on the day after.
 *
 * @param from first day
 * @param end the day after the last one counted
 */
record Span(LocalDate from, LocalDate end) {

	/** The stretches of the entries of a list with members {@code from} and {@code to}; null where a day of one is not known. */
	static @Nullable List<Span> of(List<Facts> entries, String list, LocalDate asOf) {
		List<Span> spans = new ArrayList<>();
		for (Facts entry : entries) {
			@Nullable
			Span span = of(entry, list, asOf);
			if (span == null) {
				return null;
			}
			if (span.from.isBefore(span.end)) {
				spans.add(span);
			}
		}
		return spans;
	}

	/** The stretch of one entry; null where a day is not known. An entry without an end still runs. */
	static @Nullable Span of(Facts entry, String list, LocalDate asOf) {
		if (!(entry.stated(list + ".from") instanceof Given.Value from) || !(from.value() instanceof LocalDate first)) { //$NON-NLS-1$
			return null;
		}
		Given to = entry.stated(list + ".to"); //$NON-NLS-1$
		if (to instanceof Given.Value last && last.value() instanceof LocalDate day && day.isBefore(asOf)) {
			return new Span(first, day.plusDays(1));
		}
		return new Span(first, asOf);
	}

	/** The part from a day on. */
	Span since(LocalDate day) {
		return from.isBefore(day) ? new Span(day.isBefore(end) ? day : end, end) : this;
	}

	/** Stretches that overlap or follow one another without a gap made into one, the earliest first. */
	static List<Span> merged(List<Span> spans) {
		List<Span> merged = new ArrayList<>();
		for (Span span : spans.stream().filter(each -> each.from.isBefore(each.end)).sorted(Comparator.comparing(Span::from)).toList()) {
			@Nullable
			Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && !span.from.isAfter(last.end)) {
				merged.set(merged.size() - 1, new Span(last.from, last.end.isAfter(span.end) ? last.end : span.end));
			} else {
				merged.add(span);
			}
		}
		return merged;
	}

	/**
	 * The whole months of stretches that do not overlap, -1 where there are none. Earlier ones are laid against the last one, so that a single
	 * stretch is complete exactly on its anniversary.
	 *
	 * @param merged in the order of time
	 * @param unbroken whether the longest single one counts, and not their sum
	 */
	static long months(List<Span> merged, boolean unbroken) {
		if (unbroken || merged.size() < 2) {
			return merged.stream().mapToLong(each -> months(each.from, each.end)).max().orElse(-1);
		}
		Span last = merged.get(merged.size() - 1);
		LocalDate start = last.from;
		for (Span earlier : merged.subList(0, merged.size() - 1)) {
			start = start.minus(Period.between(earlier.from, earlier.end));
		}
		return months(start, last.end);
	}

	/** A month is complete on the same day of the next one, or on its last day where it has no such day. */
	private static long months(LocalDate start, LocalDate end) {
		long whole = ChronoUnit.MONTHS.between(start, end);
		return start.plusMonths(whole + 1).isAfter(end) ? whole : whole + 1;
	}

	/**
	 * Whole years and months of stretches that do not overlap, for the reader.
	 *
	 * @param carry whether odd days of several stretches are taken together to months of 30 days; where the sum falls short they are not, so
	 * that it never reads as if it were complete
	 */
	static String length(List<Span> merged, boolean carry) {
		Period sum = Period.ZERO;
		for (Span span : merged) {
			sum = sum.plus(Period.between(span.from, span.end));
		}
		Period normal = (carry ? sum.plusMonths(sum.getDays() / 30) : sum).normalized();
		return normal.getYears() + "." + normal.getMonths(); //$NON-NLS-1$
	}
}
