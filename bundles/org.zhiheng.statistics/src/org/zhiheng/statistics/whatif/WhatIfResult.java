// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The answer to a scenario.
 *
 * @param scenario what was tried
 * @param demo whether the people are made up
 * @param snapshot the journal record up to which they were read
 * @param before decisions by the policies as they stand
 * @param after decisions by those tried
 * @param total everybody
 * @param regions by prefecture
 * @param series by series
 * @param levels by level
 * @param employers by kind of employer
 * @param steps the changes one after another, each added to those before it
 * @param ties groups in which people of equal score stand at the line of a cap
 * @param touched how many people it changes something for, or may
 * @param moved the first of them, at most {@link #MOST}, with the clause that decides
 */
public record WhatIfResult(Scenario scenario, boolean demo, long snapshot, Decisions before, Decisions after, WhatIfLine total,
	List<WhatIfLine> regions, List<WhatIfLine> series, List<WhatIfLine> levels, List<WhatIfLine> employers, List<Step> steps, long ties, long touched,
	List<Moved> moved) {

	/** The most people named. */
	public static final int MOST = 2_000;

	/** How many the rules accept, refuse and leave open by the facts that the table holds. */
	public record Decisions(long eligible, long notEligible, long undetermined) {}

	/**
	 * One change, added to those before it.
	 *
	 * @param change the change with its clause
	 * @param before who passed before it, by the estimate
	 * @param passed who passes with it
	 * @param accepted who is accepted with it
	 * @param feesLow what is paid with it at least, CNY
	 * @param feesHigh at most
	 * @param decided for how many people it changes something, or may
	 */
	public record Step(Alteration change, double before, Range passed, Range accepted, BigDecimal feesLow, BigDecimal feesHigh, long decided) {}

	/** What happens to somebody. */
	public enum Effect {
		/** Must not be accepted any more. */
		OUT,
		/** May have to be refused. */
		PERHAPS_OUT,
		/** Must be accepted now. */
		IN,
		/** May be accepted now. */
		PERHAPS_IN,
		/** Passed, and falls below the line of a cap. */
		BELOW_CAP,
		/** Passed, and stands at or near the line of a cap. */
		AT_CAP
	}

	/**
	 * One person.
	 *
	 * @param person pseudonym
	 * @param application number
	 * @param region prefecture
	 * @param series name
	 * @param level code
	 * @param effect what happens
	 * @param clause that decides, null where no notice governs
	 */
	public record Moved(String person, String application, String region, String series, String level, Effect effect, @Nullable String clause) {}

	public WhatIfResult {
		regions = List.copyOf(regions);
		series = List.copyOf(series);
		levels = List.copyOf(levels);
		employers = List.copyOf(employers);
		steps = List.copyOf(steps);
		moved = List.copyOf(moved);
	}
}
