// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The formulas of a batch in the order in which they are computed, each with the register that takes its masks. A register is used again as
 * soon as nobody needs what it holds.
 */
final class Program {

	/**
	 * One step.
	 *
	 * @param node the formula computed, or -1 where a question is answered
	 * @param question the question answered, or -1
	 * @param into the register, or -1
	 */
	record Step(int node, int question, int into) {}

	private final List<Graph.Node> nodes;
	private final List<Verdict> verdicts;
	private final List<Step> steps = new ArrayList<>();
	private final int[] registers;
	private int used;

	Program(Graph graph, List<Verdict> verdicts) {
		this.nodes = graph.nodes();
		this.verdicts = verdicts;
		this.registers = new int[nodes.size()];
		List<Integer> order = order();
		allot(order, lastUses(order));
	}

	List<Step> steps() {
		return steps;
	}

	/** The register of a node. */
	int register(int node) {
		return registers[node];
	}

	/** How many registers there are. */
	int size() {
		return used;
	}

	/** Nodes, and the questions as negative numbers: -1 is the first. */
	private List<Integer> order() {
		boolean[] done = new boolean[nodes.size()];
		List<Integer> order = new ArrayList<>();
		for (int question = 0; question < verdicts.size(); question++) {
			for (int root : roots(question)) {
				visit(root, done, order);
			}
			order.add(Integer.valueOf(-1 - question));
		}
		return order;
	}

	private int[] roots(int question) {
		Verdict verdict = verdicts.get(question);
		List<Integer> roots = new ArrayList<>(List.of(Integer.valueOf(verdict.eligible() >> 1), Integer.valueOf(verdict.refused() >> 1),
			Integer.valueOf(verdict.ambiguous() >> 1)));
		verdict.clauses().forEach(each -> roots.add(Integer.valueOf(each.mask() >> 1)));
		return roots.stream().mapToInt(Integer::intValue).toArray();
	}

	private void visit(int node, boolean[] done, List<Integer> order) {
		if (!done[node]) {
			done[node] = true;
			for (int part : nodes.get(node).parts()) {
				visit(part >> 1, done, order);
			}
			order.add(Integer.valueOf(node));
		}
	}

	private int[] lastUses(List<Integer> order) {
		int[] last = new int[nodes.size()];
		for (int at = 0; at < order.size(); at++) {
			int node = order.get(at).intValue();
			for (int used : node < 0 ? roots(-1 - node) : halves(nodes.get(node).parts())) {
				last[used] = at;
			}
		}
		return last;
	}

	private static int[] halves(int[] formulas) {
		return java.util.Arrays.stream(formulas).map(each -> each >> 1).toArray();
	}

	private void allot(List<Integer> order, int[] last) {
		Deque<Integer> free = new ArrayDeque<>();
		for (int at = 0; at < order.size(); at++) {
			int node = order.get(at).intValue();
			if (node < 0) {
				steps.add(new Step(-1, -1 - node, -1));
			} else {
				registers[node] = free.isEmpty() ? used++ : free.pop().intValue();
				steps.add(new Step(node, -1, registers[node]));
			}
			for (int part : java.util.Arrays.stream(node < 0 ? roots(-1 - node) : halves(nodes.get(node).parts())).distinct().toArray()) {
				if (last[part] == at) {
					free.push(Integer.valueOf(registers[part]));
				}
			}
		}
	}
}
