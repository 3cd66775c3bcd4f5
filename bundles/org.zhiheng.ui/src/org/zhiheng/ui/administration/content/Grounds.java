// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Series;
import org.zhiheng.policy.Specialty;
import org.zhiheng.policy.files.PolicyBase;

/**
 * What stands behind an object of a policy file: its clauses with their texts, and the open questions of these texts.
 *
 * @param clauses the deciding one first
 * @param interpretations those that a rule names, then those that name one of the clauses
 */
public record Grounds(List<Clause> clauses, List<Interpretation> interpretations) {

	public Grounds {
		clauses = List.copyOf(clauses);
		interpretations = List.copyOf(interpretations);
	}

	/**
	 * Finds the grounds of an object.
	 *
	 * @param object any object of a file: a rule or a part of it, a clause, a specialty
	 * @param base where ids are looked up
	 * @return the grounds, empty where there are none
	 */
	public static Grounds of(EObject object, PolicyBase base) {
		@Nullable
		EObject holder = object;
		while (holder != null) {
			if (holder instanceof Clause clause) {
				return new Grounds(List.of(clause), open(List.of(clause), List.of(), base));
			}
			if (holder instanceof Norm norm) {
				return new Grounds(norm.getClauses(), open(norm.getClauses(), norm.getInterpretations(), base));
			}
			if (holder instanceof Specialty specialty) {
				return ofClause(specialty.getClause(), base);
			}
			if (holder instanceof Series series && !series.getSpecialties().isEmpty()) {
				return ofClause(series.getSpecialties().get(0).getClause(), base);
			}
			holder = holder instanceof Document ? null : holder.eContainer();
		}
		return new Grounds(List.of(), List.of());
	}

	private static Grounds ofClause(@Nullable String id, PolicyBase base) {
		List<Clause> clauses = id == null ? List.of() : base.clause(id).stream().toList();
		return new Grounds(clauses, open(clauses, List.of(), base));
	}

	private static List<Interpretation> open(List<Clause> clauses, List<String> named, PolicyBase base) {
		List<Interpretation> open = new ArrayList<>(named.stream().map(base::interpretation).flatMap(Optional::stream).toList());
		List<String> ids = clauses.stream().map(Clause::getId).filter(Objects::nonNull).toList();
		base.interpretations().stream().filter(each -> !open.contains(each) && each.getClauses().stream().anyMatch(ids::contains)).forEach(open::add);
		return open;
	}
}
