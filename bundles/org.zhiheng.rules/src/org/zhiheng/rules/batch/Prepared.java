// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;

/**
 * People laid before a batch. What each leaf says of each value is kept, so that a question after a leaf was set otherwise asks that leaf alone
 * again. Not for several threads at once.
 */
public final class Prepared {

	private final Batch batch;
	private final People people;
	private final Tables tables;

	/**
	 * @param batch the questions
	 * @param people with a column for each input
	 * @throws IllegalArgumentException where a person has more entries in a list than the batch was compiled for
	 */
	public Prepared(Batch batch, People people) {
		this.batch = batch;
		this.people = people;
		this.tables = batch.tables(people);
	}

	/** Asks leaves again that were set otherwise since. */
	public void moved(Set<Condition> leaves) {
		tables.refresh(leaves);
	}

	/** Decides all questions for everybody, with so many threads at once. */
	public Decisions decide(int threads) {
		return decide(null, people.size(), threads);
	}

	/**
	 * Decides all questions for some of the people.
	 *
	 * @param some whom, as places among them
	 * @param threads how many at once
	 * @return the decisions, in the order of those asked for
	 */
	public Decisions decide(int[] some, int threads) {
		return decide(some, some.length, threads);
	}

	private Decisions decide(int @Nullable [] some, int size, int threads) {
		List<Answered> answers = batch.answers(size);
		int blocks = (size + Batch.BLOCK - 1) / Batch.BLOCK;
		Parallel.run(blocks, threads, () -> {
			Block block = new Block(batch.steps(), tables, some);
			return number -> block.decide(number * Batch.BLOCK, Math.min(Batch.BLOCK, size - number * Batch.BLOCK), answers);
		});
		return new Decisions(answers);
	}
}
