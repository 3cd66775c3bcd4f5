// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Truth;

/**
 * The formulas of a batch as data, so that other engines can be given the same logic.
 */
public final class Formulas {

	/**
	 * A formula by its node, perhaps negated.
	 *
	 * @param node place in {@link #nodes()}
	 * @param negated whether its negation is meant
	 */
	public record Formula(int node, boolean negated) {

		static Formula of(int formula) {
			return new Formula(formula >> 1, (formula & 1) == 1);
		}
	}

	/**
	 * A node: a look-up where it has an input, the test for certain truth of its one part, else a conjunction. Node 0 is true, node 1 unknown.
	 *
	 * @param input what it looks at, or null
	 * @param certain whether it tests for certain truth
	 * @param parts formulas over earlier nodes
	 */
	public record Node(@Nullable Input input, boolean certain, List<Formula> parts) {}

	/** Where a formula holds and none before it did, the clause decides. */
	public record Step(Formula where, String clause) {}

	/** A question: where the answer is yes, where no, where another reading differs; and the deciding clause. */
	public record Answer(Formula eligible, Formula refused, Formula ambiguous, List<Step> clauses) {}

	private final Graph graph;
	private final List<Verdict> verdicts;

	Formulas(Graph graph, List<Verdict> verdicts) {
		this.graph = graph;
		this.verdicts = verdicts;
	}

	/** All nodes, each after its parts. */
	public List<Node> nodes() {
		List<Node> nodes = new ArrayList<>();
		for (Graph.Node each : graph.nodes()) {
			@Nullable
			Lookup lookup = each.lookup();
			nodes.add(new Node(lookup == null ? null : lookup.input(), each.certain(), Arrays.stream(each.parts()).mapToObj(Formula::of).toList()));
		}
		return nodes;
	}

	/** What a look-up says of a value. */
	public Truth truth(int node, Object value) {
		@Nullable
		Lookup lookup = graph.nodes().get(node).lookup();
		return lookup == null || value == Input.ABSENT ? Truth.FALSE : lookup.test().apply(value);
	}

	/** The answers, in the order of the questions. */
	public List<Answer> answers() {
		return verdicts.stream().map(each -> new Answer(Formula.of(each.eligible()), Formula.of(each.refused()), Formula.of(each.ambiguous()),
			each.clauses().stream().map(step -> new Step(Formula.of(step.mask()), step.clause())).toList())).toList();
	}
}
