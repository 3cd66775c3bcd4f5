// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Fact;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * Branches of condition trees that nobody can meet, or that everybody meets. An empty group that is a whole condition, or a whole reading, is how
 * a notice's plain no or yes is written, and is no finding.
 */
final class DeadBranches implements Inspection {

	/** A dictionary of one or two codes may know only what has occurred so far. */
	private static final int FEW = 2;

	@Override
	public void inspect(Policy policy, Findings findings) {
		policy.conditions((document, norm, condition) -> {
			if (policy.sound(condition)) {
				walk(condition, scope(norm), findings);
				if (!(norm instanceof ScopeRule) && !(norm instanceof Exclusion)) {
					refused(policy, document, norm, condition, findings);
				}
			}
		});
	}

	private static Branch scope(ConditionalNorm norm) {
		Branch branch = new Branch();
		@Nullable
		Scope scope = norm.getScope();
		if (scope != null) {
			branch.within("request.level", scope.getLevels()).within("request.route", scope.getRoutes()) //$NON-NLS-1$ //$NON-NLS-2$
				.within("employer_type", scope.getEmployerKinds()).within("employment_status", scope.getEmploymentStates()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return branch;
	}

	private static void walk(Condition condition, Branch above, Findings findings) {
		Optional<Branch> here = above.and(condition);
		if (here.isEmpty()) {
			findings.add(Code.CONDITION_NEVER, condition, null, label(condition));
			return;
		}
		always(condition, findings);
		if (condition instanceof Group group) {
			group.getConditions().forEach(each -> inside(each, here.get(), findings));
		} else if (condition instanceof OpenReading open) {
			open.getBranches().stream().map(ReadingBranch::getCondition).filter(Objects::nonNull).forEach(each -> walk(each, here.get(), findings));
		} else if (condition instanceof Some some) {
			walk(some.getWhere(), new Branch(), findings);
		} else if (condition instanceof EachYear each) {
			walk(each.getWhere(), new Branch(), findings);
		} else if (condition instanceof Total total && total.getWhere() != null) {
			walk(total.getWhere(), new Branch(), findings);
		}
	}

	private static void inside(Condition part, Branch here, Findings findings) {
		if (part instanceof Group inner && inner.getConditions().isEmpty()) {
			if (inner.eContainer() instanceof AnyOf any && remark(any)) {
				return;
			}
			boolean never = inner instanceof AnyOf;
			findings.add(never ? Code.CONDITION_NEVER : Code.CONDITION_ALWAYS, inner, Literals.GROUP__CONDITIONS, label(inner));
		} else {
			walk(part, here, findings);
		}
	}

	private static void always(Condition condition, Findings findings) {
		if (condition instanceof Comparison comparison && decides(comparison) && everything(comparison)) {
			findings.add(Code.CONDITION_ALWAYS, comparison, Literals.COMPARISON__VALUES, label(comparison));
		}
		if (condition instanceof AnyOf any && any.getConditions().stream().anyMatch(each -> denied(any, each))) {
			findings.add(Code.CONDITION_ALWAYS, any, Literals.GROUP__CONDITIONS, label(any));
		}
	}

	/** An alternative that tells about whom a norm is, beside one that everybody meets: how a norm is cited that bars nobody. */
	static boolean remark(AnyOf any) {
		return any.eContainer() instanceof ConditionalNorm && any.getConditions().stream().anyMatch(Condition::isIdentifying)
			&& any.getConditions().stream().anyMatch(each -> each instanceof AllOf all && all.getConditions().isEmpty());
	}

	/** Where somebody is let in or kept out; elsewhere naming every code may be how a complete list is written. */
	private static boolean decides(Condition condition) {
		EObject holder = condition;
		while (holder instanceof Condition || holder instanceof ReadingBranch) {
			holder = holder.eContainer();
		}
		return holder instanceof EligibilityRoute || holder instanceof Exclusion;
	}

	/** Whether another alternative is the very negation of this one. */
	private static boolean denied(AnyOf any, Condition part) {
		return any.getConditions().stream().anyMatch(other -> other instanceof Not not && EcoreUtil.equals(not.getCondition(), part));
	}

	private static boolean everything(Comparison comparison) {
		boolean listed = comparison.getOperator() == Operator.EQUAL || comparison.getOperator() == Operator.ONE_OF;
		Optional<Dictionary> dictionary = Vocabulary.standard().fact(comparison.getFact()).map(Fact::dictionary)
			.map(name -> Vocabulary.standard().dictionary(String.valueOf(name)));
		Set<String> values = new HashSet<>(comparison.getValues());
		return listed && dictionary.isPresent() && dictionary.get().codes().size() > FEW
			&& dictionary.get().codes().stream().allMatch(code -> values.contains(code.code()));
	}

	/** A route that the notice's own scope rules and exclusions refuse to all who could meet it. */
	private static void refused(Policy policy, Document document, ConditionalNorm norm, Condition condition, Findings findings) {
		Optional<Branch> own = scope(norm).and(condition);
		if (own.isEmpty()) {
			return;
		}
		for (ConditionalNorm other : Policy.norms(document, ConditionalNorm.class)) {
			@Nullable
			Condition test = other.getCondition();
			if (test != null && other.getScope() == null && policy.sound(test) && shuts(other, test, own.get())) {
				findings.add(Code.ROUTE_REFUSED, norm, Literals.CONDITIONAL_NORM__CONDITION, null, Findings.clauses(other),
					String.valueOf(norm.getId()),
					Policy.cited(other));
			}
		}
	}

	private static boolean shuts(ConditionalNorm other, Condition test, Branch own) {
		return other instanceof ScopeRule && own.and(test).isEmpty() || other instanceof Exclusion && own.andNot(test).isEmpty();
	}

	private static String label(Condition condition) {
		@Nullable
		String label = condition.getLabel();
		return label == null || label.isBlank() ? condition.eClass().getName() : label;
	}
}
