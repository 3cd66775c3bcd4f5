// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import org.zhiheng.rules.Wording;

/**
 * What is said of a day or an act, as answer files write it.
 */
public enum Verdict {

	/** In time. */
	IN_TIME,
	/** Before the step opens. */
	TOO_EARLY,
	/** After it closed. */
	LATE,
	/** In time by one reading, late by another. */
	AMBIGUOUS,
	/** The publicity is long enough. */
	ENOUGH,
	/** The publicity is too short. */
	TOO_SHORT,
	/** Off what is laid down in principle. */
	WARN_DEVIATION,
	/** A review outside the year of its cycle. */
	FORBIDDEN_CROSS_YEAR,
	/** May be submitted again. */
	MAY_RESUBMIT,
	/** Accepted. */
	ACCEPTED,
	/** Not accepted. */
	NOT_ACCEPTED,
	/** A fourth submission must be refused. */
	REFUSE_FOURTH,
	/** The notices do not decide. */
	UNDETERMINED;

	/** In words. */
	public Wording words() {
		return Wording.of("verdict." + name()); //$NON-NLS-1$
	}
}
