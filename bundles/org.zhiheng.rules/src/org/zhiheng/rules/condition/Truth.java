// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.Collection;

/**
 * Three-valued truth after Kleene: what is unknown stays unknown unless the rest decides.
 */
public enum Truth {

	/** Holds. */
	TRUE,
	/** Does not hold. */
	FALSE,
	/** A fact is missing, or the text is open. */
	UNKNOWN;

	/** Certain truth or falsehood. */
	public static Truth of(boolean certain) {
		return certain ? TRUE : FALSE;
	}

	/** Conjunction. */
	public Truth and(Truth other) {
		if (this == FALSE || other == FALSE) {
			return FALSE;
		}
		return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
	}

	/** Disjunction. */
	public Truth or(Truth other) {
		return not().and(other.not()).not();
	}

	/** Negation. */
	public Truth not() {
		return switch (this) {
			case TRUE -> FALSE;
			case FALSE -> TRUE;
			case UNKNOWN -> UNKNOWN;
		};
	}

	/** Conjunction of all; true of none. */
	public static Truth all(Collection<Truth> values) {
		return values.stream().reduce(TRUE, Truth::and);
	}

	/** Disjunction of all; false of none. */
	public static Truth any(Collection<Truth> values) {
		return values.stream().reduce(FALSE, Truth::or);
	}
}
