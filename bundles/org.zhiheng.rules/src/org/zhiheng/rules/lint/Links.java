// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PrecedenceTest;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.ReadingBranch;

/** Clauses, open questions and readings that are named by their ids are there. */
final class Links implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		policy.roots().forEach(root -> Policy.parts(root).forEach(each -> part(policy, each, findings)));
	}

	private static void part(Policy policy, EObject object, Findings findings) {
		if (object instanceof Condition condition) {
			clause(policy, condition, Literals.CONDITION__CLAUSE, condition.getClause(), findings);
		}
		if (object instanceof EligibilityRoute route) {
			clause(policy, route, Literals.ELIGIBILITY_ROUTE__LIST_CLAUSE, route.getListClause(), findings);
		}
		if (object instanceof Norm norm) {
			norm.getInterpretations().forEach(id -> interpretation(policy, norm, Literals.NORM__INTERPRETATIONS, id, findings));
		}
		if (object instanceof OpenReading open) {
			open(policy, open, findings);
		}
		if (object instanceof Interpretation interpretation) {
			interpretation.getClauses().stream().filter(id -> id.contains("-")) //$NON-NLS-1$
				.forEach(id -> clause(policy, interpretation, Literals.INTERPRETATION__CLAUSES, id, findings));
		}
		if (object instanceof Prevalence prevalence) {
			prevalence.getPrevailing().stream().filter(id -> Arrays.stream(PrecedenceTest.values()).noneMatch(test -> test.getName().equals(id)))
				.forEach(id -> clause(policy, prevalence, Literals.PREVALENCE__PREVAILING, id, findings));
			prevalence.getOverridden().forEach(id -> clause(policy, prevalence, Literals.PREVALENCE__OVERRIDDEN, id, findings));
		}
	}

	private static void clause(Policy policy, EObject object, EStructuralFeature feature, @Nullable String id, Findings findings) {
		if (id != null && !id.isBlank() && policy.clause(id).isEmpty()) {
			findings.add(Code.CLAUSE_UNKNOWN, object, feature, id);
		}
	}

	private static Optional<Interpretation> interpretation(Policy policy, EObject object, EStructuralFeature feature, @Nullable String id,
		Findings findings) {
		Optional<Interpretation> found = id == null ? Optional.empty() : policy.base().interpretation(id);
		if (found.isEmpty()) {
			findings.add(Code.INTERPRETATION_UNKNOWN, object, feature, String.valueOf(id));
		}
		return found;
	}

	private static void open(Policy policy, OpenReading open, Findings findings) {
		Optional<Interpretation> found = interpretation(policy, open, Literals.OPEN_READING__INTERPRETATION, open.getInterpretation(), findings);
		if (found.isEmpty()) {
			return;
		}
		List<String> known = found.get().getReadings().stream().map(each -> String.valueOf(each.getKey())).toList();
		for (ReadingBranch branch : open.getBranches()) {
			if (!known.contains(String.valueOf(branch.getReading()))) {
				findings.add(Code.READING_UNKNOWN, open, Literals.OPEN_READING__BRANCHES, String.valueOf(branch.getReading()),
					String.valueOf(open.getInterpretation()));
			}
		}
		if (open.getBranches().isEmpty()) {
			findings.add(Code.CONDITION_INCOMPLETE, open, Literals.OPEN_READING__BRANCHES, "branches"); //$NON-NLS-1$
		}
	}
}
