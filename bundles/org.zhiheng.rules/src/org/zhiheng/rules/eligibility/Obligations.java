// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * What a person who is not refused still has to do, and how far the answer reaches.
 */
final class Obligations {

	private final Facts facts;
	private final Ruling ruling;
	private final Conditions conditions;

	Obligations(Facts facts, Ruling ruling) {
		this.facts = facts;
		this.ruling = ruling;
		this.conditions = new Conditions(ruling.readings());
	}

	Details.Notes notes(List<String> contested) {
		return new Details.Notes(duties(), byReference() ? "by_reference" : null, List.copyOf(ruling.decisions()), List.copyOf(ruling.assertions()),
			ruling.foremost(contested)); //$NON-NLS-1$
	}

	private List<Wording> duties() {
		if (ruling.outcome() == Outcome.NOT_ELIGIBLE) {
			return List.of();
		}
		List<Wording> duties = new ArrayList<>();
		ruling.findings().stream().map(Finding::norm).filter(ContinuingEducationRule.class::isInstance).map(ContinuingEducationRule.class::cast)
			.forEach(rule -> deferred(rule).ifPresent(duties::add));
		norms().filter(DefenceRule.class::isInstance).map(DefenceRule.class::cast).filter(DefenceRule::isRequired)
			.forEach(rule -> duties.add(defence(rule)));
		return duties;
	}

	/** A year whose courses may be handed in later has still to be completed in that year. */
	private Optional<Wording> deferred(ContinuingEducationRule rule) {
		@Nullable
		Integer year = rule.getDeferrableYear();
		if (year == null || !(rule.getCondition() instanceof EachYear each)) {
			return Optional.empty();
		}
		EachYear later = PolicyFactory.eINSTANCE.createEachYear();
		later.setList(each.getList());
		later.getYears().add(year);
		later.setWhere(EcoreUtil.copy(each.getWhere()));
		boolean done = conditions.explain(later, facts).truth() == Truth.TRUE;
		return done ? Optional.empty() : Optional.of(Wording.of("obligation.courses", String.valueOf(year), clause(rule))); //$NON-NLS-1$
	}

	private Wording defence(DefenceRule rule) {
		Wording duty = Wording.both(rule.getSummary(), rule.getSummaryEn());
		if (!rule.isVeto() || rule.getInterpretations().isEmpty()) {
			return Wording.of("sentence.clause", duty, rule.getClauses().get(0).getId()); //$NON-NLS-1$
		}
		String question = rule.getInterpretations().get(0);
		Wording veto = ruling.readings().text(question, ruling.readings().chosen(question));
		return Wording.of("obligation.veto", duty, veto, rule.getClauses().get(0).getId()); //$NON-NLS-1$
	}

	/** The last clause of a rule on courses is the one on what may come later. */
	private static String clause(Norm norm) {
		List<Clause> clauses = norm.getClauses();
		return clauses.get(clauses.size() - 1).getId();
	}

	private boolean byReference() {
		return ruling.governing().getNorms().stream().filter(ScopeRule.class::isInstance).flatMap(Obligations::parts)
			.anyMatch(part -> part.isByReference() && conditions.explain(part, facts).truth() == Truth.TRUE);
	}

	private static Stream<Condition> parts(Norm norm) {
		Iterable<EObject> all = norm::eAllContents;
		return StreamSupport.stream(all.spliterator(), false).filter(Condition.class::isInstance).map(Condition.class::cast);
	}

	private Stream<Norm> norms() {
		return ruling.governing().getNorms().stream().filter(norm -> Fit.of(norm.getScope(), facts) == Truth.TRUE);
	}
}
