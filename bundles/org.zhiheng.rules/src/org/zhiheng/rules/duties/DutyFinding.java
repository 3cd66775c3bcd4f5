// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import org.zhiheng.rules.Wording;

/**
 * What a check found on one point.
 *
 * @param point the point
 * @param verdict how it stands
 * @param words the point and its verdict as a sentence without its full stop
 */
public record DutyFinding(DutyPoint point, Verdict verdict, Wording words) {

	/** How a point stands. */
	public enum Verdict {
		/** As the clause asks. */
		KEPT,
		/** Not as the clause asks. */
		BROKEN,
		/** No answer was given. */
		MISSING,
		/** The clause leaves open what is enough; a person decides. */
		UNDETERMINED
	}
}
