// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Facts that follow from others and are never stated.
 */
final class Derived {

	private static final String PERIODS = "secondment.periods"; //$NON-NLS-1$
	private static final String PUBLIC = "continuing_education.public_hours"; //$NON-NLS-1$
	private static final String SPECIALTY = "continuing_education.specialty_hours"; //$NON-NLS-1$

	private Derived() {
	}

	static @Nullable Given of(String key, Facts facts) {
		return switch (key) {
			case "as_of.year" -> new Given.Value(BigDecimal.valueOf(facts.asOf().getYear())); //$NON-NLS-1$
			case "continuing_education.total_hours" -> total(facts); //$NON-NLS-1$
			case "secondment.continuous_since" -> continuousSince(facts); //$NON-NLS-1$
			default -> null;
		};
	}

	private static Given total(Facts entry) {
		BigDecimal sum = BigDecimal.ZERO;
		Set<String> missing = new LinkedHashSet<>();
		for (String part : List.of(PUBLIC, SPECIALTY)) {
			if (entry.stated(part) instanceof Given.Value value && value.value() instanceof BigDecimal hours) {
				sum = sum.add(hours);
			} else if (entry.stated(part) instanceof Given.Unknown) {
				missing.add(part);
			}
		}
		return missing.isEmpty() ? new Given.Value(sum) : new Given.Unknown(missing);
	}

	private static Given continuousSince(Facts facts) {
		@Nullable
		List<Facts> periods = facts.entries(PERIODS);
		if (periods == null) {
			return facts.stated(PERIODS);
		}
		@Nullable
		List<Span> spans = Span.of(periods, PERIODS, facts.asOf());
		if (spans == null) {
			return new Given.Unknown(Set.of(PERIODS + ".from")); //$NON-NLS-1$
		}
		LocalDate asOf = facts.asOf();
		return Span.merged(spans).stream().filter(span -> !span.from().isAfter(asOf) && !span.end().isBefore(asOf)).findFirst()
			.<Given>map(span -> new Given.Value(span.from())).orElse(Given.NONE);
	}
}
