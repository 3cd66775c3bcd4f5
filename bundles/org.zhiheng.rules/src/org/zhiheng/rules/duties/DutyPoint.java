// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import java.util.List;

import org.zhiheng.rules.Wording;

/**
 * One point of a check.
 *
 * @param matter what is checked
 * @param key under which the answer is given
 * @param clause that asks for it
 * @param kind how the answer is judged
 * @param arguments of the kind: codes, a number, the key of a list
 * @param when {@code key=value} where the point is asked only then; empty where always
 * @param asked the point in words
 */
public record DutyPoint(String matter, String key, String clause, Kind kind, List<String> arguments, String when, Wording asked) {

	public DutyPoint {
		arguments = List.copyOf(arguments);
	}

	/** How an answer is judged. */
	public enum Kind {
		/** True is right. */
		YES,
		/** False is right. */
		NO,
		/** Text that is not blank. */
		FILLED,
		/** One of the codes. */
		ONE_OF,
		/** A number for which no threshold is stated: none is wrong, some is left to the office. */
		SOME,
		/** A number of at least so much. */
		AT_LEAST,
		/** A number of less than so much. */
		BELOW,
		/** A code that stands in the list given under another key. */
		WITHIN,
		/** These steps in this order. */
		STEPS,
		/** The id of a clause that there is. */
		CLAUSE,
		/** What an outside text says, where an administrator has entered it. */
		ASSERTED
	}
}
