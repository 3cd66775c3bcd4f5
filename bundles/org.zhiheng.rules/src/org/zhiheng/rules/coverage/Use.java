// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.coverage;

/**
 * What the workbench does that cites a norm: a kind of question it answers, or a piece of work of its own.
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
	SANCTION,
	/** The checklist of papers, and the check of what was handed in. */
	MATERIALS,
	/** What reviewers must not see. */
	MASKING,
	/** The checks of a step of the office: enterprise, plan, committee, return, delegation. */
	DUTY,
	/** Size, votes and outside experts of a committee. */
	COMMITTEE,
	/** The inspections of policies. */
	LINT,
	/** What is due, by date. */
	AGENDA,
	/** A form that is printed. */
	FORM,
	/** A written form that is held against its template, and the values of one before it is printed. */
	FORM_CHECK,
	/** The guide that is printed for applicants. */
	GUIDE,
	/** A count. */
	TALLY
}
