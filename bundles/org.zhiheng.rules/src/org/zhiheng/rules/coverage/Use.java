// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.coverage;

/**
 * A kind of question whose answers cite a norm.
 */
public enum Use {

	/** May this person apply? */
	ELIGIBILITY,
	/** When does a step open and close, is this day in time? */
	DEADLINE,
	/** What is due, is it paid? */
	FEE,
	/** How many may pass? */
	PASS_RATE,
	/** What follows from this act? */
	SANCTION
}
