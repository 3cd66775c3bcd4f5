// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Result and deciding clause of every person for every question.
 */
public final class Decisions {

	private final List<Answered> answers;

	Decisions(List<Answered> answers) {
		this.answers = answers;
	}

	/** The result. */
	public Result result(int question, int person) {
		return answers.get(question).result(person);
	}

	/** The deciding clause, or null where no notice governs. */
	public @Nullable String clause(int question, int person) {
		return answers.get(question).clause(person);
	}

	/** Clause, by its number among {@link Batch#clauses(int)}, and result of one person as {@link Batch#RESULTS} packs them. */
	public int packed(int question, int person) {
		return answers.get(question).packed(person);
	}
}
