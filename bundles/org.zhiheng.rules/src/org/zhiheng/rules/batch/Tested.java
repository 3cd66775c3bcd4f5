// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.policy.Norm;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Stage;

/**
 * A norm tested, as formulas.
 *
 * @param stage where it stands in the order
 * @param norm the norm
 * @param passes whether the application gets past it; true where the norm is not tested
 * @param shape of its explanation
 * @param refusing the value of the explanation where the norm refuses
 * @param rescues where a higher norm that set it aside is cited before everything else
 */
record Tested(Stage stage, Norm norm, int passes, Shape shape, Truth refusing, List<Shape.Step> rescues) {

	/** The deciding clauses where this norm decides, the value of {@code passes} being the one given. */
	List<Shape.Step> cite(Graph graph, int mask, Truth value) {
		List<Shape.Step> steps = new ArrayList<>();
		Truth explained = value == Truth.FALSE ? refusing : value;
		shape.cite(graph, graph.and(mask, graph.is(shape.truth(), explained)), explained, steps);
		steps.add(new Shape.Step(mask, norm.getClauses().get(0).getId()));
		return steps;
	}
}
