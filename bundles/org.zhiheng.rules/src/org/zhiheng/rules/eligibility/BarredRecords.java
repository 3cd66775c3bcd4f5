// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.BarDays;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * The days of the bar that a person's latest record in a register brings, by each reading.
 */
final class BarredRecords {

	private static final String RECORDS = "integrity_records"; //$NON-NLS-1$

	private final PolicyBase base;
	private final Facts facts;
	private final Readings readings;

	BarredRecords(PolicyBase base, Facts facts, Readings readings) {
		this.base = base;
		this.facts = facts;
		this.readings = readings;
	}

	/** The days by a reading of an open question, or null where there is no record or the question is about none. */
	@Nullable
	BarDays days(String ambiguity, String key) {
		@Nullable
		List<Facts> records = facts.entries(RECORDS);
		if (records == null || !BarDays.START.equals(ambiguity) && !BarDays.END.equals(ambiguity)) {
			return null;
		}
		@Nullable
		LocalDate latest = null;
		int years = 0;
		for (Facts each : records) {
			@Nullable
			LocalDate decided = decided(each);
			int length = years(each.text(RECORDS + ".register")); //$NON-NLS-1$
			if (decided != null && length > 0 && (latest == null || decided.isAfter(latest))) {
				latest = decided;
				years = length;
			}
		}
		return latest == null ? null : BarDays.by(ambiguity, key, latest, years, BarDays.anniversaryInside(readings));
	}

	private @Nullable LocalDate decided(Facts record) {
		return record.get(RECORDS + ".decided_on") instanceof Given.Value value && value.value() instanceof LocalDate day //$NON-NLS-1$
			&& !day.isAfter(facts.asOf()) ? day : null;
	}

	/** How long the norm of a register bars; 0 where none does. */
	private int years(@Nullable String register) {
		Optional<Integer> years = base.documents().stream().flatMap(each -> each.getNorms().stream()).filter(Sanction.class::isInstance)
			.map(Sanction.class::cast).filter(each -> register != null && register.equals(each.getRegister()) && each.getBarYears() != null)
			.map(Sanction::getBarYears).findFirst();
		return years.orElse(0);
	}
}
