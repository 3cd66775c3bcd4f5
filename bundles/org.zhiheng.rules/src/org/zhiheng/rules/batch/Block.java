// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The masks of one thread, used for one block of people after the other; nothing is allocated for a block.
 */
final class Block {

	private final Steps steps;
	private final Tables tables;
	private final int @Nullable [] some;
	private final long[] masks;
	private final long[] left = new long[Batch.WORDS];

	/** @param some whom to decide, null for everybody */
	Block(Steps steps, Tables tables, int @Nullable [] some) {
		this.steps = steps;
		this.tables = tables;
		this.some = some;
		this.masks = steps.masks();
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
		for (int i = 0; i < steps.kinds.length; i++) {
			switch (steps.kinds[i]) {
				case Steps.LOOKUP -> tables.column(steps.nodes[i]).look(tables.table(steps.nodes[i]), some, from, count, masks, steps.into[i],
					steps.into[i] + Batch.WORDS);
				case Steps.AND -> and(i, words);
				case Steps.CERTAIN -> certain(steps.holds[i][0], steps.into[i], words);
				default -> answer(i, from, count, answers.get(steps.nodes[i]));
			}
		}
	}

	/** Without parts it is a constant: true, or, being the second node, unknown. */
	private void and(int step, int words) {
		int[] yes = steps.holds[step];
		int[] no = steps.fails[step];
		int to = steps.into[step];
		if (yes.length == 0) {
			Arrays.fill(masks, to, to + words, steps.nodes[step] == 0 ? -1L : 0L);
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
		int[] yes = steps.holds[step];
		for (int word = 0; word < words; word++) {
			int first = from + word * Long.SIZE;
			int rest = from + count - first;
			left[word] = rest >= Long.SIZE ? -1L : (1L << rest) - 1;
			answers.results(masks[yes[0] + word], masks[yes[1] + word], masks[yes[2] + word], first);
		}
		for (int clause = 0; clause < steps.cited[step].length; clause++) {
			int mask = yes[clause + 3];
			for (int word = 0; word < words; word++) {
				long here = masks[mask + word] & left[word];
				left[word] &= ~here;
				answers.cite(here, from + word * Long.SIZE, steps.cited[step][clause]);
			}
		}
	}
}
