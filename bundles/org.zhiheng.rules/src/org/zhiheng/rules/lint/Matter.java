// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.zhiheng.policy.Document;
import org.zhiheng.rules.Wording;

/**
 * A matter that several notices may rule.
 *
 * @param name in words
 * @param rule what a notice says of it; empty where it is silent
 */
record Matter(Wording name, Function<Document, Optional<Says>> rule) {

	/**
	 * What one notice says.
	 *
	 * @param compared what makes it the same as another's, or not
	 * @param words in words
	 * @param clauses where
	 * @param object the norm that says it first
	 */
	record Says(String compared, Wording words, List<String> clauses, EObject object) {}

	Optional<Says> of(Document document) {
		return rule.apply(document);
	}
}
