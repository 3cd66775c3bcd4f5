// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;

/**
 * The answer to a question about a pass rate.
 *
 * @param verdict on the number that is to pass, or null where none was given
 * @param primary the verdict by the chosen reading, where it is ambiguous
 * @param cap rate times number, or null where there is no cap or no rate
 * @param asked whether a share was asked for, so that a null one is to be shown
 * @param actual share of those reviewed who pass, or null where nobody was reviewed
 * @param groups the same by group, where groups were asked
 * @param overall the groups together, or null where none were asked
 * @param denominator what the rate was applied to, as question files call it, or null where nothing was computed
 * @param grounds what it stands on
 */
public record PassRateAnswer(@Nullable CapVerdict verdict, @Nullable CapVerdict primary, @Nullable Cap cap, boolean asked,
	@Nullable BigDecimal actual, List<Group> groups, @Nullable Overall overall, @Nullable String denominator,
	Grounds grounds) {

	public PassRateAnswer {
		groups = List.copyOf(groups);
	}

	/**
	 * One group of a review.
	 *
	 * @param series name of the series
	 * @param verdict on the number that is to pass, or null where none was given
	 * @param cap rate times number, or null where no rate was given
	 * @param asked whether a number that is to pass was given
	 * @param actual share of those reviewed who pass, or null
	 */
	public record Group(@Nullable String series, @Nullable CapVerdict verdict, @Nullable Cap cap, boolean asked, @Nullable BigDecimal actual) {}

	/**
	 * All groups together. There is no cap on the whole but the sum of those of the groups.
	 *
	 * @param reviewed persons
	 * @param passing persons, or null where no number was given
	 * @param most how many may pass, or null where a rate is missing
	 * @param verdict that of the worst group, or null where no number was given
	 * @param actual share of those reviewed who pass, or null
	 */
	public record Overall(long reviewed, @Nullable Long passing, @Nullable Long most, @Nullable CapVerdict verdict,
		@Nullable BigDecimal actual) {}
}
