// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.math.BigDecimal;

/**
 * A measure summed over the entries of a list. What is unknown of an entry widens the sum to a range.
 *
 * @param least what the entries certainly give; whole months where the measure is a length of time, and -1 where there is no stretch at all
 * @param most what they may give, as far as it can be told, in the same unit
 * @param boundless whether they may give more than that
 */
public record Measured(BigDecimal least, BigDecimal most, boolean boundless) {

	/**
	 * Whether the measure reaches a value: certain when the whole range lies on one side.
	 *
	 * @param wanted in the unit of the range
	 * @return the truth
	 */
	public Truth reaches(BigDecimal wanted) {
		if (least.compareTo(wanted) >= 0) {
			return Truth.TRUE;
		}
		return !boundless && most.compareTo(wanted) < 0 ? Truth.FALSE : Truth.UNKNOWN;
	}
}
