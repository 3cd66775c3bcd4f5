// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

/** What may be said of a change. Never "no change": data can fail to show one, they cannot show that there is none. */
public enum Verdict {
	/** Up, beyond chance. */
	ROSE,
	/** Down, beyond chance. */
	FELL,
	/** Enough data, and no change that stands out from chance. */
	NOT_SHOWN,
	/** Too little data: no result whatever could have been told from chance. */
	CANNOT_TELL;

	/** The probability below which chance is set aside. */
	public static final double LEVEL = 0.05;

	/**
	 * The verdict of a two-sided test.
	 *
	 * @param direction positive for up
	 * @param p the p value
	 * @param smallestP the smallest p value that this design could give
	 */
	static Verdict of(double direction, double p, double smallestP) {
		if (smallestP > LEVEL) {
			return CANNOT_TELL;
		}
		if (p > LEVEL || direction == 0) {
			return NOT_SHOWN;
		}
		return direction > 0 ? ROSE : FELL;
	}
}
