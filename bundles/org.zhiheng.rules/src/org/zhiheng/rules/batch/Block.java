// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.Arrays;
import java.util.List;

/**
 * The masks of one thread, used for one block of people after the other; nothing is allocated for a block.
 */
final class Block {

	private static final int LOOKUP = 0;
	private static final int AND = 1;
	private static final int CERTAIN = 2;
	private static final int ANSWER = 3;

	private final Tables tables;
	private final long[] masks;
	private final long[] left = new long[Batch.WORDS];
	private final int[] kinds;
	private final int[] nodes;
	private final int[] into;
	/** Of every step: where the masks of those for whom a part holds start; those for whom it does not follow, or precede where negated. */
	private final int[][] holds;
	private final int[][] fails;
	private final int[][] cited;

	Block(Batch batch, Tables tables) {
		this.tables = tables;
		Program program = batch.program();
		List<Program.Step> steps = program.steps();
		masks = new long[program.size() * 2 * Batch.WORDS];
		kinds = new int[steps.size()];
		nodes = new int[steps.size()];
		into = new int[steps.size()];
		holds = new int[steps.size()][];
		fails = new int[steps.size()][];
		cited = new int[steps.size()][];
		for (int i = 0; i < kinds.length; i++) {
			Program.Step step = steps.get(i);
			if (step.node() < 0) {
				answer(i, step.question(), batch);
			} else {
				Graph.Node node = batch.graph().nodes().get(step.node());
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

	private void answer(int step, int question, Batch batch) {
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
		parts(step, formulas, batch.program());
	}

	/**
	 * Decides one block.
	 *
	 * @param from the first person
	 * @param count how many people
	 * @param answers takes the answers, question by question
	 */
	void decide(int from, int count, List<Answered> answers) {
		int words = (count + Long.SIZE - 1) / Long.SIZE;
		for (int i = 0; i < kinds.length; i++) {
			switch (kinds[i]) {
				case LOOKUP -> tables.column(nodes[i]).look(tables.table(nodes[i]), from, count, masks, into[i], into[i] + Batch.WORDS);
				case AND -> and(i, words);
				case CERTAIN -> certain(holds[i][0], into[i], words);
				default -> answer(i, from, count, answers.get(nodes[i]));
			}
		}
	}

	/** Without parts it is a constant: true, or, being the second node, unknown. */
	private void and(int step, int words) {
		int[] yes = holds[step];
		int[] no = fails[step];
		int to = into[step];
		if (yes.length == 0) {
			Arrays.fill(masks, to, to + words, nodes[step] == 0 ? -1L : 0L);
			Arrays.fill(masks, to + Batch.WORDS, to + Batch.WORDS + words, 0L);
			return;
		}
		pair(yes[0], yes[1], no[0], no[1], to, words);
		for (int part = 2; part < yes.length; part++) {
			pair(to, yes[part], to + Batch.WORDS, no[part], to, words);
		}
	}

	private void pair(int yes, int alsoYes, int no, int alsoNo, int to, int words) {
		for (int word = 0; word < words; word++) {
			long both = masks[yes + word] & masks[alsoYes + word];
			long either = masks[no + word] | masks[alsoNo + word];
			masks[to + word] = both;
			masks[to + Batch.WORDS + word] = either;
		}
	}

	private void certain(int of, int to, int words) {
		for (int word = 0; word < words; word++) {
			long yes = masks[of + word];
			masks[to + word] = yes;
			masks[to + Batch.WORDS + word] = ~yes;
		}
	}

	private void answer(int step, int from, int count, Answered answers) {
		int words = (count + Long.SIZE - 1) / Long.SIZE;
		int[] yes = holds[step];
		for (int word = 0; word < words; word++) {
			int first = from + word * Long.SIZE;
			int rest = from + count - first;
			left[word] = rest >= Long.SIZE ? -1L : (1L << rest) - 1;
			answers.results(masks[yes[0] + word], masks[yes[1] + word], masks[yes[2] + word], first);
		}
		for (int clause = 0; clause < cited[step].length; clause++) {
			int mask = yes[clause + 3];
			for (int word = 0; word < words; word++) {
				long here = masks[mask + word] & left[word];
				left[word] &= ~here;
				answers.cite(here, from + word * Long.SIZE, cited[step][clause]);
			}
		}
	}
}
