// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Truth;

/**
 * A condition as formula, in the shape of its explanation: what decides, and whether it is about the person, follows from it.
 *
 * @param truth the value
 * @param clause the clause of this node, or null
 * @param identifying whether it tells if the norm is about a person
 * @param parts what it is made of, in the order of the explanation
 */
record Shape(int truth, @Nullable String clause, boolean identifying, List<Part> parts) {

	/**
	 * A part of an explanation.
	 *
	 * @param when where it is there at all; never unknown
	 * @param shape the part
	 */
	record Part(int when, Shape shape) {}

	/** One step of a decision list: where the mask holds and no earlier one did, the clause is cited. */
	record Step(int mask, String clause) {}

	static Shape leaf(int truth, @Nullable String clause, boolean identifying) {
		return new Shape(truth, clause, identifying, List.of());
	}

	/** Where a part by which the norm is known to be about the person holds. */
	int identified(Graph graph) {
		List<Integer> any = new ArrayList<>();
		if (identifying) {
			any.add(Integer.valueOf(graph.isTrue(truth)));
		}
		for (Part each : parts) {
			int part = each.shape.identified(graph);
			any.add(Integer.valueOf(graph.and(each.when, part)));
		}
		return graph.or(any.stream().mapToInt(Integer::intValue).toArray());
	}

	/**
	 * The finer clauses among the nodes that decide.
	 *
	 * @param mask where this node decides with the value {@code value}
	 */
	void cite(Graph graph, int mask, Truth value, List<Step> steps) {
		String own = clause;
		if (mask == Graph.FALSE) {
			return;
		}
		if (own != null) {
			steps.add(new Step(mask, own));
			return;
		}
		for (Part each : parts) {
			if (each.shape.cites()) {
				each.shape.cite(graph, graph.and(mask, each.when, graph.is(each.shape.truth, value)), value, steps);
			}
		}
	}

	private boolean cites() {
		return clause != null || parts.stream().anyMatch(each -> each.shape.cites());
	}
}
