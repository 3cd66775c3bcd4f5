// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.duties;

import java.util.List;

import org.zhiheng.rules.Wording;

/**
 * What a person is asked so that the points of a matter can be judged: one entry a key.
 *
 * @param key under which the answer is given
 * @param form of the answer
 * @param choices the answers there are, where the form is a choice
 * @param label in words
 * @param clauses of the points that need it
 */
public record DutyEntry(String key, Form form, List<String> choices, Wording label, List<String> clauses) {

	public DutyEntry {
		choices = List.copyOf(choices);
		clauses = List.copyOf(clauses);
	}

	/** How an answer looks. */
	public enum Form {
		/** The label states what the clause asks: the answer is {@code true} where it is kept. */
		KEPT,
		/** The label states what the clause asks: the answer is {@code false} where it is kept, as the key names the contrary. */
		KEPT_BY_FALSE,
		/** {@code true} or {@code false}. */
		TRUTH,
		/** One of the choices. */
		CHOICE,
		/** A number. */
		NUMBER,
		/** Words, or the id of a clause. */
		TEXT,
		/** Several, with bars between. */
		LIST
	}
}
