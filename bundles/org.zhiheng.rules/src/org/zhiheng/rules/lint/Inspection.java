// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

/** Looks for one kind of defect. */
@FunctionalInterface
interface Inspection {

	/**
	 * @param policy what is inspected
	 * @param findings where to put what is found
	 */
	void inspect(Policy policy, Findings findings);
}
