// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.rules.condition.Truth;

/**
 * A predicate on one input, evaluated once for each distinct value.
 *
 * @param input what it looks at
 * @param text identifies it among the predicates on that input
 * @param sure whether it is never unknown
 * @param test the predicate
 * @param leaf the leaf of a policy that it asks, null where there is none
 */
record Lookup(Input input, String text, boolean sure, Function<Object, Truth> test, @Nullable Condition leaf) {

	/** A predicate that no policy can set otherwise. */
	Lookup(Input input, String text, boolean sure, Function<Object, Truth> test) {
		this(input, text, sure, test, null);
	}

	/** Equal keys mean equal predicates. */
	Object key() {
		return input.name() + " : " + text; //$NON-NLS-1$
	}
}
