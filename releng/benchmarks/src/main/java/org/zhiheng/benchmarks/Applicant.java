// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.util.Arrays;

import org.zhiheng.rules.batch.Batch;

/**
 * A person as a rule engine gets him: the rank of every fact, what rules found so far, and the answers. Public, as generated classes use it.
 */
public final class Applicant {

	private static final int OPEN = 2;

	private final int[] ranks;
	private final boolean[] holds;
	private final boolean[] fails;
	private final int[] steps;
	private final int[] cited;
	private final boolean[] said;

	Applicant(int[] ranks, int nodes, int[] otherwise) {
		this.ranks = ranks;
		holds = new boolean[nodes];
		fails = new boolean[nodes];
		cited = otherwise.clone();
		steps = new int[otherwise.length];
		Arrays.fill(steps, Integer.MAX_VALUE);
		said = new boolean[otherwise.length * 3];
	}

	/** The rank of a fact, -1 where it is not known. */
	public int at(int input) {
		return ranks[input];
	}

	/** Whether a part was found to hold. */
	public boolean yes(int node) {
		return holds[node];
	}

	/** Whether a part was found not to hold. */
	public boolean no(int node) {
		return fails[node];
	}

	/** Finds that a part holds. */
	public void hold(int node) {
		holds[node] = true;
	}

	/** Finds that a part does not hold. */
	public void fail(int node) {
		fails[node] = true;
	}

	/** Finds a clause; the first in the list decides, in whatever order they are found. */
	public void cite(int question, int step, int code) {
		if (step < steps[question]) {
			steps[question] = step;
			cited[question] = code;
		}
	}

	/** Finds a result: 0 eligible, 1 not, 2 that another reading differs. */
	public void say(int question, int what) {
		said[question * 3 + what] = true;
	}

	/** Clause and result as {@link Batch#RESULTS} packs them. */
	int packed(int question) {
		int open = said[question * 3] ? 0 : said[question * 3 + 1] ? 1 : OPEN;
		return cited[question] * Batch.RESULTS + open + (said[question * 3 + 2] && open < OPEN ? 3 : 0);
	}
}
