// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

/**
 * The order in which norms are looked at; the first one that fails is the deciding one.
 */
public enum Stage {

	/** Is the notice in force? */
	VALIDITY,
	/** Does it speak of this person and request? */
	SCOPE,
	/** Is the person shut out? */
	EXCLUSION,
	/** Is the window open? */
	TIMETABLE,
	/** Is there a route whose conditions are met? */
	ROUTE,
	/** Continuing education. */
	CONTINUING_EDUCATION,
	/** Materials that may bar. */
	MATERIAL,
	/** What goes with an accepted application; never decides. */
	DEFENCE
}
