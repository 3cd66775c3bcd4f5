// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.Vocabulary;
import org.zhiheng.rules.Wording;

/**
 * A measure summed over the entries of a list. What is unknown of an entry widens the sum to a range; the condition is certain when the whole
 * range lies on one side.
 */
final class Totals {

	private static final String DURATION = "duration"; //$NON-NLS-1$
	private static final String UNBROKEN = "unbroken"; //$NON-NLS-1$
	private static final BigDecimal YEAR = BigDecimal.valueOf(12);

	private Totals() {
	}

	static Explanation explain(Total total, Facts facts, Conditions conditions) {
		@Nullable
		List<Facts> entries = facts.entries(total.getList());
		if (entries == null) {
			return Conditions.leaf(total, Truth.UNKNOWN, Wording.of("finding.unknown", Wording.fact(total.getList())), //$NON-NLS-1$
				List.of(Lists.named(total.getList())));
		}
		Range range = range(total, entries, facts, conditions);
		return inTime(total) ? time(total, range) : sum(total, range);
	}

	/** What the entries give, or null where the list is not known. */
	static @Nullable Measured measure(Total total, Facts facts, Conditions conditions) {
		@Nullable
		List<Facts> entries = facts.entries(total.getList());
		return entries == null ? null : range(total, entries, facts, conditions).measured(total);
	}

	private static Range range(Total total, List<Facts> entries, Facts facts, Conditions conditions) {
		Range range = new Range();
		for (Facts entry : entries) {
			Explanation where = conditions.explain(total.getWhere(), entry);
			if (where.truth() != Truth.FALSE) {
				range.add(total, entry, where, facts);
			}
		}
		return range;
	}

	/** What the entries certainly give, and what they may give at most. */
	private static final class Range {

		private BigDecimal least = BigDecimal.ZERO;
		private BigDecimal most = BigDecimal.ZERO;
		private boolean boundless;
		private final List<Span> certain = new ArrayList<>();
		private final List<Span> possible = new ArrayList<>();
		private final Set<String> missing = new LinkedHashSet<>();
		private final List<Wording> missingElsewhere = new ArrayList<>();

		void add(Total total, Facts entry, Explanation where, Facts enclosing) {
			missingElsewhere.addAll(where.undecidedBy());
			boolean sure = where.truth() == Truth.TRUE;
			if (inTime(total)) {
				time(total, entry, sure, enclosing);
			} else if (entry.get(total.getMeasure()) instanceof Given.Value value && value.value() instanceof BigDecimal number) {
				most = most.add(number);
				least = sure ? least.add(number) : least;
			} else if (entry.get(total.getMeasure()) instanceof Given.Unknown unknown) {
				missing.addAll(unknown.facts());
				boundless = true;
			}
		}

		private void time(Total total, Facts entry, boolean sure, Facts enclosing) {
			@Nullable
			Span span = Span.of(entry, total.getList(), enclosing.asOf());
			if (span == null) {
				missing.add(total.getList() + ".from"); //$NON-NLS-1$
				boundless = true;
				return;
			}
			@Nullable
			String since = total.getSince();
			if (since == null || since.isBlank()) {
				keep(span, span, sure);
			} else if (enclosing.get(since) instanceof Given.Value value && value.value() instanceof LocalDate day) {
				keep(span.since(day), span.since(day), sure);
			} else if (enclosing.get(since) instanceof Given.Unknown unknown) {
				missing.addAll(unknown.facts());
				keep(null, span, sure);
			}
		}

		private void keep(@Nullable Span certainly, Span perhaps, boolean sure) {
			possible.add(perhaps);
			if (sure && certainly != null) {
				certain.add(certainly);
			}
		}

		Measured measured(Total total) {
			if (!inTime(total)) {
				return new Measured(least, most, boundless);
			}
			boolean unbroken = UNBROKEN.equals(total.getMeasure());
			return new Measured(BigDecimal.valueOf(Span.months(Span.merged(certain), unbroken)),
				BigDecimal.valueOf(Span.months(Span.merged(possible), unbroken)), boundless);
		}

		List<Wording> missing() {
			List<Wording> all = new ArrayList<>(missing.stream().map(Lists::named).toList());
			all.addAll(missingElsewhere);
			return all;
		}
	}

	private static Explanation sum(Total total, Range range) {
		BigDecimal wanted = total.getAtLeast();
		Truth truth = reached(total, range.measured(total));
		Wording measure = Wording.fact(total.getMeasure());
		String unit = Vocabulary.standard().fact(total.getMeasure()).map(Fact::unit).orElse(""); //$NON-NLS-1$
		Wording finding = Wording.of("finding.total." + truth, measure, Wording.of("amount." + unit, Comparisons.written(range.most)), //$NON-NLS-1$ //$NON-NLS-2$
			Wording.of("amount." + unit, Comparisons.written(wanted))); //$NON-NLS-1$
		return Conditions.leaf(total, truth, finding, range.missing());
	}

	private static Explanation time(Total total, Range range) {
		BigDecimal wanted = total.getAtLeast();
		Truth truth = reached(total, range.measured(total));
		Wording label = Conditions.label(total);
		Wording measure = label == Wording.NONE ? Wording.fact(total.getList()) : label;
		String[] length = Span.length(Span.merged(range.possible), truth == Truth.TRUE).split("\\."); //$NON-NLS-1$
		Wording finding = Wording.of("finding.time." + truth, measure, Wording.of("length.both", length[0], length[1]), //$NON-NLS-1$ //$NON-NLS-2$
			Wording.of("length.years", Comparisons.written(wanted))); //$NON-NLS-1$
		return Conditions.leaf(total, truth, finding, range.missing());
	}

	/** Whether a measure reaches what a total asks. */
	static Truth reached(Total total, Measured measured) {
		BigDecimal wanted = total.getAtLeast();
		return measured.reaches(inTime(total) ? BigDecimal.valueOf(wanted.signum() <= 0 ? -1 : wanted.multiply(YEAR).intValue()) : wanted);
	}

	private static boolean inTime(Total total) {
		return DURATION.equals(total.getMeasure()) || UNBROKEN.equals(total.getMeasure());
	}
}
