// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.committee;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;

/**
 * What is said of one side of a sitting.
 *
 * @param matter which side
 * @param verdict whether it is in order
 * @param limit persons that are needed, or allowed from outside; null where no rule says
 * @param number persons that there are, or null where that is not known
 * @param grounds what it stands on
 */
public record CommitteeFinding(Matter matter, Verdict verdict, @Nullable Integer limit, @Nullable Integer number, Grounds grounds) {

	/** A side of a sitting. */
	public enum Matter {
		/** How many experts the committee has. */
		SIZE,
		/** How many of them come from outside the unit. */
		EXTERNAL,
		/** How many are present. */
		QUORUM,
		/** How many of those present vote yes. */
		VOTE
	}

	/** Whether it is in order. */
	public enum Verdict {
		/** In order. */
		KEPT,
		/** Against the rule. */
		BROKEN,
		/** Beside a rule that holds "as a rule" only. */
		WARNED,
		/** No rule says, or a number is missing. */
		UNDETERMINED
	}
}
