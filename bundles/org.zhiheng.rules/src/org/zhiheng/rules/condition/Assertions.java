// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.Optional;

import org.zhiheng.policy.Assertion;

/**
 * What administrators have asserted of texts outside the notices.
 */
@FunctionalInterface
public interface Assertions {

	/** Nothing was asserted. */
	Assertions NONE = (text, facts) -> Optional.empty();

	/**
	 * Finds the assertion that holds for a person and request.
	 *
	 * @param text the text as the condition names it
	 * @param facts person, request and day
	 * @return none where nobody has asserted anything
	 */
	Optional<Assertion> find(String text, Facts facts);
}
