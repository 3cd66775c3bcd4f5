// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.zhiheng.rules.batch.Formulas;
import org.zhiheng.rules.batch.Formulas.Formula;

/**
 * Which parts of the formulas are worth a value of their own: comparisons, and whatever is used more than once. Each stands in a layer above
 * everything that it uses.
 */
final class Sharing {

	private final List<Formulas.Node> nodes;
	private final int[] uses;
	private final int[] layer;
	private final Set<Integer> reached = new TreeSet<>();

	Sharing(Formulas formulas) {
		nodes = formulas.nodes();
		uses = new int[nodes.size()];
		layer = new int[nodes.size()];
		formulas.answers().forEach(each -> roots(each).forEach(this::reach));
		reached.forEach(this::place);
	}

	/** The formulas that an answer needs. */
	static List<Formula> roots(Formulas.Answer answer) {
		List<Formula> roots = new ArrayList<>(List.of(answer.eligible(), answer.refused(), answer.ambiguous()));
		answer.clauses().forEach(each -> roots.add(each.where()));
		return roots;
	}

	private void reach(Formula formula) {
		uses[formula.node()]++;
		if (reached.add(formula.node())) {
			nodes.get(formula.node()).parts().forEach(this::reach);
		}
	}

	private void place(int node) {
		int at = 0;
		for (Formula part : nodes.get(node).parts()) {
			at = Math.max(at, layer[part.node()] + (kept(part.node()) ? 1 : 0));
		}
		layer[node] = at;
	}

	/** Whether a node has a value of its own. */
	boolean kept(int node) {
		return node > 1 && (uses[node] > 1 || nodes.get(node).input() != null);
	}

	/** The layer of a node, from 0. */
	int layer(int node) {
		return layer[node];
	}

	/** The nodes that are used and have a value of their own, each after its parts. */
	List<Integer> kept() {
		return reached.stream().filter(this::kept).toList();
	}

	/** Adds the nodes of their own that a formula stands on. */
	void kept(Formula formula, Set<Integer> into) {
		if (kept(formula.node())) {
			into.add(formula.node());
		} else {
			nodes.get(formula.node()).parts().forEach(each -> kept(each, into));
		}
	}

	/** The number of layers below the answers. */
	int layers(List<Formulas.Answer> answers) {
		Set<Integer> needed = new HashSet<>();
		answers.forEach(each -> roots(each).forEach(root -> kept(root, needed)));
		return needed.stream().mapToInt(each -> layer[each] + 1).max().orElse(0);
	}
}
