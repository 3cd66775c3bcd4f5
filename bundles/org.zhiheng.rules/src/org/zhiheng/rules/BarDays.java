// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The days of a bar by one reading of the text. Only the day of the decision is a fact of the register; by a reading that lets the years run
 * from another act the bar can be told only to one side, because an act comes before the decision on it, and the entry and the revocation after.
 *
 * @param from day from which the years run, or null where it is not recorded
 * @param last barred day, by the bound
 * @param bound how the last day is meant
 */
public record BarDays(@Nullable LocalDate from, LocalDate last, Bound bound) {

	/** The open question from which act the years run. */
	public static final String START = "AMB-BAR-START"; //$NON-NLS-1$
	/** The open question whether the anniversary is inside. */
	public static final String END = "AMB-PERIOD-END"; //$NON-NLS-1$
	private static final String DAY_BEFORE = "DAY_BEFORE"; //$NON-NLS-1$

	/** How a last day is meant. */
	public enum Bound {
		/** It is this day. */
		EXACT,
		/** It is this day or an earlier one. */
		AT_LATEST,
		/** It is this day or a later one. */
		AT_EARLIEST;

		/** As answer files write it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The first day that is free again, by the same bound. */
	public LocalDate firstAdmissible() {
		return last.plusDays(1);
	}

	/**
	 * The days by a reading.
	 *
	 * @param ambiguity the open question
	 * @param key of the reading
	 * @param decided day of the decision
	 * @param years the length of the bar
	 * @param anniversaryInside the reading of the end that is chosen
	 * @return the days, or null where the question is not about the days of a bar
	 */
	public static @Nullable BarDays by(String ambiguity, String key, LocalDate decided, int years, boolean anniversaryInside) {
		LocalDate anniversary = decided.plusYears(years);
		LocalDate usual = anniversaryInside ? anniversary : anniversary.minusDays(1);
		if (END.equals(ambiguity)) {
			return new BarDays(decided, DAY_BEFORE.equals(key) ? anniversary.minusDays(1) : anniversary, Bound.EXACT);
		}
		if (!START.equals(ambiguity)) {
			return null;
		}
		return switch (key) {
			case "DECISION" -> new BarDays(decided, usual, Bound.EXACT); //$NON-NLS-1$
			case "ACT" -> new BarDays(null, usual, Bound.AT_LATEST); //$NON-NLS-1$
			default -> new BarDays(null, usual, Bound.AT_EARLIEST);
		};
	}

	/** Whether the anniversary is inside by the reading that applies. */
	public static boolean anniversaryInside(Readings readings) {
		return !DAY_BEFORE.equals(readings.chosen(END));
	}
}
