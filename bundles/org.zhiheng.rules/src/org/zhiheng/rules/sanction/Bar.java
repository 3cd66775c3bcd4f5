// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.sanction;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A bar of whole years. By the usual reading the first day is not counted and the anniversary is still barred; by the other the first day is
 * counted and the bar ends the day before.
 *
 * @param from day from which the years run
 * @param years how many
 * @param anniversaryInside which reading is the chosen one
 * @param scope what is barred, as answer files write it
 */
public record Bar(LocalDate from, int years, boolean anniversaryInside, @Nullable String scope) {

	/** The last barred day by the chosen reading. */
	public LocalDate last() {
		return anniversaryInside ? anniversary() : anniversary().minusDays(1);
	}

	/** The last barred day by the other reading. */
	public LocalDate otherLast() {
		return anniversaryInside ? anniversary().minusDays(1) : anniversary();
	}

	private LocalDate anniversary() {
		return from.plusYears(years);
	}
}
