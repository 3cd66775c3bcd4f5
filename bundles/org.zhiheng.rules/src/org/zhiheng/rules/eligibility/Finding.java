// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Norm;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Explanation;
import org.zhiheng.rules.condition.Truth;

/**
 * A norm tested against the facts.
 *
 * @param stage where it stands in the order
 * @param norm the norm
 * @param passes whether the application gets past it
 * @param explanation of its condition
 * @param prevailing clauses of a higher or later norm that set this one aside; empty where none does
 */
public record Finding(Stage stage, Norm norm, Truth passes, Explanation explanation, List<String> prevailing) {

	public Finding {
		prevailing = List.copyOf(prevailing);
	}

	Finding(Stage stage, Norm norm, Truth passes, Explanation explanation) {
		this(stage, norm, passes, explanation, List.of());
	}

	/** Whether the norm would have stood in the way, had it not been set aside. */
	boolean rescued() {
		return !prevailing.isEmpty() && explanation.truth() != Truth.TRUE;
	}

	/** The clauses of the norm, the deciding one first. */
	List<String> clauses() {
		return norm.getClauses().stream().map(Clause::getId).toList();
	}

	/** The clauses that decided: those of the nodes that decided where finer, then those of the norm. */
	List<String> decidingClauses() {
		Stream<String> finer = explanation.deciding().map(Explanation::clause).filter(Objects::nonNull)
			.map(String::valueOf);
		return Stream.concat(finer, clauses().stream()).distinct().toList();
	}

	/** The clauses to cite although this norm was passed; none where it is not about this person. */
	List<String> passedClauses() {
		if (!prevailing.isEmpty()) {
			return Stream.concat(prevailing.stream(), clauses().stream()).toList();
		}
		boolean about = explanation.identified();
		if (stage == Stage.EXCLUSION || explanation.identifies()) {
			return about ? Stream.concat(explanation.identifyingClauses().stream(), clauses().stream()).distinct().toList() : List.of();
		}
		List<String> cited = new ArrayList<>(
			explanation.deciding().map(Explanation::clause).filter(Objects::nonNull).map(String::valueOf).toList());
		if (cited.isEmpty()) {
			cited.addAll(clauses());
		}
		return cited;
	}

	/** The finding in one clause of a sentence, with the clause id in brackets. */
	Wording words() {
		@Nullable
		String summary = norm.getSummary();
		Wording own = summary == null || summary.isBlank() ? Wording.NONE : Wording.both(summary, norm.getSummaryEn());
		Wording found = explanation.finding();
		String clause = decidingClauses().get(0);
		if (norm instanceof Exclusion && passes == Truth.FALSE && own != Wording.NONE) {
			return Wording.of("sentence.clause", own, clause); //$NON-NLS-1$
		}
		if (norm instanceof EligibilityRoute && passes == Truth.TRUE && own != Wording.NONE) {
			return found == Wording.NONE ? Wording.of("sentence.clause", own, clause) : Wording.of("sentence.route", own, found, clause); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Wording.of("sentence.clause", found == Wording.NONE ? own : found, clause); //$NON-NLS-1$
	}
}
