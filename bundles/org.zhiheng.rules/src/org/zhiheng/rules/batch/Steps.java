// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.Arrays;
import java.util.List;

/** The steps of a program as arrays that blocks run through, laid out once for a batch. */
final class Steps {

	static final int LOOKUP = 0;
	static final int AND = 1;
	static final int CERTAIN = 2;
	static final int ANSWER = 3;

	private final int registers;
	final int[] kinds;
	final int[] nodes;
	final int[] into;
	/** Of every step: where the masks of those for whom a part holds start; those for whom it does not follow, or precede where negated. */
	final int[][] holds;
	final int[][] fails;
	final int[][] cited;

	Steps(Batch batch, Program program, Graph graph) {
		List<Program.Step> steps = program.steps();
		registers = program.size();
		kinds = new int[steps.size()];
		nodes = new int[steps.size()];
		into = new int[steps.size()];
		holds = new int[steps.size()][];
		fails = new int[steps.size()][];
		cited = new int[steps.size()][];
		for (int i = 0; i < kinds.length; i++) {
			Program.Step step = steps.get(i);
			if (step.node() < 0) {
				answer(i, step.question(), batch, program);
			} else {
				Graph.Node node = graph.nodes().get(step.node());
				kinds[i] = node.lookup() != null ? LOOKUP : node.certain() ? CERTAIN : AND;
				nodes[i] = step.node();
				into[i] = step.into() * 2 * Batch.WORDS;
				parts(i, node.parts(), program);
			}
		}
	}

	private void parts(int step, int[] formulas, Program program) {
		holds[step] = Arrays.stream(formulas).map(each -> (program.register(each >> 1) * 2 + (each & 1)) * Batch.WORDS).toArray();
		fails[step] = Arrays.stream(formulas).map(each -> (program.register(each >> 1) * 2 + 1 - (each & 1)) * Batch.WORDS).toArray();
	}

	private void answer(int step, int question, Batch batch, Program program) {
		Verdict verdict = batch.verdict(question);
		List<Shape.Step> clauses = verdict.clauses().stream().filter(each -> each.mask() != Graph.FALSE).toList();
		int[] formulas = new int[clauses.size() + 3];
		formulas[0] = verdict.eligible();
		formulas[1] = verdict.refused();
		formulas[2] = verdict.ambiguous();
		int[] codes = new int[clauses.size()];
		for (int i = 0; i < codes.length; i++) {
			formulas[i + 3] = clauses.get(i).mask();
			codes[i] = batch.clauses(question).indexOf(clauses.get(i).clause()) + 1;
		}
		kinds[step] = ANSWER;
		nodes[step] = question;
		cited[step] = codes;
		parts(step, formulas, program);
	}

	/** Masks for one block: of every register those for whom a formula holds, then those for whom it does not. */
	long[] masks() {
		return new long[registers * 2 * Batch.WORDS];
	}
}
