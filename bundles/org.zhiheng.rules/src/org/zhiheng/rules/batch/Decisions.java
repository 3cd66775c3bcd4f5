// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Result and deciding clause of every person for every question.
 */
public final class Decisions {

	private static final List<Result> RESULTS = List.of(Result.values());

	private final List<String> clauses;
	private final short[][] packed;

	Decisions(List<String> clauses, short[][] packed) {
		this.clauses = clauses;
		this.packed = packed;
	}

	/** The result. */
	public Result result(int question, int person) {
		return RESULTS.get((packed[question][person] & 0xffff) % Batch.RESULTS);
	}

	/** The deciding clause, or null where no notice governs. */
	public @Nullable String clause(int question, int person) {
		int clause = (packed[question][person] & 0xffff) / Batch.RESULTS;
		return clause == 0 ? null : clauses.get(clause - 1);
	}

	/** Clause and result of everybody as {@link Batch#RESULTS} packs them. */
	public short[] packed(int question) {
		return packed[question].clone();
	}

	/** Clause and result of one person as {@link Batch#RESULTS} packs them. */
	public int packed(int question, int person) {
		return packed[question][person] & 0xffff;
	}
}
