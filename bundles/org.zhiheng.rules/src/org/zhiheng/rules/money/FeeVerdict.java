// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.money;

/**
 * What is said of a fee, as answer files write it.
 */
public enum FeeVerdict {

	/** To be paid. */
	DUE,
	/** To be paid once the status says so. */
	NOT_YET_DUE,
	/** Nobody has to pay. */
	NOTHING_DUE,
	/** Paid in full and in time. */
	PAID_IN_TIME,
	/** Paid after the last day. */
	PAID_LATE,
	/** Paid less than is due. */
	UNDERPAID,
	/** The text can be read in more than one way. */
	AMBIGUOUS,
	/** The notices do not decide. */
	UNDETERMINED
}
