// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;

/**
 * What a scenario does to one group of applications.
 *
 * @param code the group's code in its dimension, empty for all or where the table does not state one
 * @param applications handed in
 * @param accepted before: in fact
 * @param acceptedAfter under the scenario
 * @param passed before: in fact
 * @param passedAfter under the scenario
 * @param payers before: in fact
 * @param payersAfter under the scenario
 * @param fees before: paid in fact, CNY, exact
 * @param feesLow under the scenario at least
 * @param feesHigh under the scenario at most
 * @param out accepted people who must not be accepted any more
 * @param in people not accepted who must be accepted now
 * @param open people of whom the known facts no longer decide it
 * @param repriced people who paid and would pay another fee
 */
public record WhatIfLine(String code, long applications, long accepted, Range acceptedAfter, long passed, Range passedAfter, long payers,
	Range payersAfter, BigDecimal fees, BigDecimal feesLow, BigDecimal feesHigh, long out, long in, long open, long repriced) {

	/** The change of the estimate of those who pass. */
	public double gained() {
		return passedAfter.middle() - passed;
	}
}
