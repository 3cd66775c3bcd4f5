// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.rules.batch.Batch;
import org.zhiheng.rules.batch.Formulas;
import org.zhiheng.rules.batch.Formulas.Formula;
import org.zhiheng.rules.batch.Input;
import org.zhiheng.rules.batch.People;
import org.zhiheng.rules.condition.Truth;

/**
 * The formulas of a batch as rules of Drools. What is used more than once is a finding of its own, with a rule for its holding and one for its
 * failing, so that neither means unknown. Rules of a layer wait for the findings of the layers below, which are thus never tested too early, and
 * no finding has to be taken back.
 */
final class DecisionDrl {

	private static final String YES = "true";
	private static final String NO = "false";

	private final Formulas formulas;
	private final List<Formulas.Node> nodes;
	private final List<Formulas.Answer> answers;
	private final Sharing sharing;
	private final Batch batch;
	private final List<Input> inputs;
	private final List<Ranks> ranks;
	private final int top;
	private final List<String> rules = new ArrayList<>();
	private final int[] otherwise;

	DecisionDrl(Batch batch, People people) {
		formulas = batch.formulas();
		nodes = formulas.nodes();
		answers = formulas.answers();
		sharing = new Sharing(formulas);
		this.batch = batch;
		inputs = batch.inputs();
		ranks = inputs.stream().map(each -> Ranks.of(people.column(each))).toList();
		top = sharing.layers(answers);
		otherwise = new int[answers.size()];
		for (int node : sharing.kept()) {
			rule("n" + node + " holds", sharing.layer(node), node(node, true), "hold(" + node + ")");
			rule("n" + node + " fails", sharing.layer(node), node(node, false), "fail(" + node + ")");
		}
		for (int i = 0; i < answers.size(); i++) {
			answer(i, answers.get(i));
		}
	}

	/** How many rules. */
	int size() {
		return rules.size();
	}

	/** All of it. */
	String text() {
		return "package org.zhiheng.benchmarks.drools\nimport org.zhiheng.benchmarks.Layer\n" + String.join("", rules)
			+ "rule \"next layer\" salience -1 when $l : Layer(number < " + top + ") then insert(new Layer($l.getNumber() + 1, $l.getOf())); end\n";
	}

	/** A person of the columns. */
	Applicant person(People people, int number) {
		int[] row = new int[inputs.size()];
		for (int i = 0; i < row.length; i++) {
			row[i] = ranks.get(i).rank()[people.column(inputs.get(i)).code(number)];
		}
		return new Applicant(row, nodes.size(), otherwise);
	}

	private void rule(String name, int layer, String when, String then) {
		if (!NO.equals(when)) {
			rules.add("rule \"" + name + "\" when $l : Layer(number == " + layer + (YES.equals(when) ? "" : ", " + when) + ") then $l.getOf()." + then
				+ "; end\n");
		}
	}

	private void answer(int question, Formulas.Answer answer) {
		rule("q" + question + " eligible", top, written(answer.eligible(), true), "say(" + question + ", 0)");
		rule("q" + question + " refused", top, written(answer.refused(), true), "say(" + question + ", 1)");
		rule("q" + question + " differs", top, written(answer.ambiguous(), true), "say(" + question + ", 2)");
		for (int step = 0; step < answer.clauses().size(); step++) {
			Formulas.Step each = answer.clauses().get(step);
			int code = batch.clauses(question).indexOf(each.clause()) + 1;
			if (each.where().node() == 0 && !each.where().negated()) {
				otherwise[question] = code;
				return;
			}
			rule("q" + question + " clause " + step, top, written(each.where(), true), "cite(" + question + ", " + step + ", " + code + ")");
		}
	}

	private String written(Formula formula, boolean holds) {
		boolean wanted = formula.negated() != holds;
		return sharing.kept(formula.node()) ? "of." + (wanted ? "yes(" : "no(") + formula.node() + ")" : node(formula.node(), wanted);
	}

	/** Where a node holds, or where it does not. */
	private String node(int node, boolean holds) {
		Formulas.Node one = nodes.get(node);
		Input input = one.input();
		if (input != null) {
			return lookup(node, inputs.indexOf(input), holds ? Truth.TRUE : Truth.FALSE);
		}
		if (node < 2) {
			return node == 0 && holds ? YES : NO;
		}
		if (one.certain()) {
			String part = written(one.parts().get(0), true);
			return holds ? part : NO.equals(part) ? YES : YES.equals(part) ? NO : "!(" + part + ")";
		}
		return joined(one.parts().stream().map(each -> written(each, holds)).distinct().toList(), holds ? " && " : " || ", holds ? YES : NO,
			holds ? NO : YES);
	}

	private static String joined(List<String> parts, String sign, String neutral, String decisive) {
		List<String> left = parts.stream().filter(each -> !neutral.equals(each)).toList();
		if (left.isEmpty() || left.contains(decisive)) {
			return left.isEmpty() ? neutral : decisive;
		}
		return left.size() == 1 ? left.get(0) : "(" + String.join(sign, left) + ")";
	}

	/** As comparisons with runs of ranks. */
	private String lookup(int node, int input, Truth wanted) {
		List<Object> values = ranks.get(input).values();
		String fact = "of.at(" + input + ")";
		List<String> runs = new ArrayList<>();
		if (ranks.get(input).open() && formulas.truth(node, Input.UNKNOWN) == wanted) {
			runs.add(fact + " < 0");
		}
		for (int from = 0; from < values.size(); from++) {
			int to = from;
			while (to < values.size() && formulas.truth(node, values.get(to)) == wanted) {
				to++;
			}
			if (to > from) {
				runs.add(run(fact, from, to - 1, values.size() - 1));
				from = to;
			}
		}
		return joined(runs, " || ", NO, YES);
	}

	private static String run(String fact, int first, int last, int most) {
		if (first == last) {
			return fact + " == " + first;
		}
		return last == most ? fact + " >= " + first : "(" + fact + " >= " + first + " && " + fact + " <= " + last + ")";
	}
}
