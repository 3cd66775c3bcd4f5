// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.List;

/**
 * The formulas of one question; none of them is ever unknown.
 *
 * @param eligible where the application must be accepted under the chosen readings
 * @param refused where it must not
 * @param ambiguous where another reading gives another outcome
 * @param clauses the deciding clause as a decision list; the first mask that holds gives it, and none where no mask does
 */
record Verdict(int eligible, int refused, int ambiguous, List<Shape.Step> clauses) {

	Verdict {
		clauses = List.copyOf(clauses);
	}
}
