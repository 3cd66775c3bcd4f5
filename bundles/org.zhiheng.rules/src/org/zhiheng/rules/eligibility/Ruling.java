// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Interpretation;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/**
 * All findings about one question under one reading of every open text.
 *
 * @param document the notice asked about or found
 * @param governing the notice whose route was looked at, which is a higher one where the first is silent
 * @param findings of every norm tested
 * @param routes the routes that answer the request; none where all notices in force are silent on it
 * @param overridden norms set aside
 * @param met open questions met on the way
 * @param readings by which open texts were read
 * @param decisions approved decisions that were applied
 * @param assertions of outside texts that were relied on
 */
record Ruling(Document document, Document governing, List<Finding> findings, List<Finding> routes, List<Details.Overridden> overridden,
	Set<String> met, Readings readings, Set<Interpretation> decisions, Set<Assertion> assertions) {

	Truth routeTruth() {
		return routes.isEmpty() ? Truth.UNKNOWN : Truth.any(routes.stream().map(Finding::passes).toList());
	}

	Outcome outcome() {
		return Outcome.of(Truth.all(findings.stream().map(Finding::passes).toList()).and(routeTruth()));
	}

	/** Findings and routes that carry the outcome, in the order in which they decide. */
	List<Finding> deciding() {
		Truth truth = switch (outcome()) {
			case ELIGIBLE -> Truth.TRUE;
			case NOT_ELIGIBLE -> Truth.FALSE;
			case UNDETERMINED -> Truth.UNKNOWN;
		};
		List<Finding> all = new ArrayList<>();
		if (truth != Truth.TRUE) {
			findings.stream().filter(each -> each.passes() == truth).forEach(all::add);
		}
		if (routeTruth() == truth) {
			all.addAll(nearest(truth));
		}
		all.sort(Comparator.comparing(Finding::stage));
		return all;
	}

	/** The routes that come near: those that carry the outcome and are about a person like this one; else all that carry it. */
	private List<Finding> nearest(Truth truth) {
		List<Finding> carrying = routes.stream().filter(each -> each.passes() == truth).toList();
		List<Finding> near = carrying.stream().filter(each -> each.explanation().identified()).toList();
		return near.isEmpty() ? carrying : near;
	}

	/** Whether no route is about a person like this one. */
	boolean farFromAll() {
		return routes.stream().noneMatch(each -> each.explanation().identified());
	}

	/** The clauses that open the lists in which the routes stand. */
	List<String> listClauses() {
		List<String> clauses = new ArrayList<>();
		for (Finding each : routes) {
			@Nullable
			String clause = each.norm() instanceof EligibilityRoute route ? route.getListClause() : null;
			if (clause != null && !clause.isBlank() && !clauses.contains(clause)) {
				clauses.add(clause);
			}
		}
		return clauses;
	}

	/** Norms about this person in particular that were passed: what makes the difference where the person may apply. */
	List<Finding> particular() {
		return findings.stream().filter(each -> each.passes() == Truth.TRUE && each.prevailing().isEmpty() && each.explanation().identified())
			.filter(each -> each.stage() == Stage.EXCLUSION || each.explanation().truth() == Truth.TRUE).sorted(Comparator.comparing(Finding::stage))
			.toList();
	}

	/**
	 * The clauses a reader is told first: those that set others aside, those whose reading decides, and where the person is refused those about this person in particular.
	 *
	 * @param contested open questions on which the outcome depends
	 */
	List<String> foremost(List<String> contested) {
		List<String> clauses = new ArrayList<>();
		findings.stream().filter(Finding::rescued).forEach(each -> clauses.addAll(each.prevailing()));
		findings.stream().filter(each -> each.norm().getInterpretations().stream().anyMatch(contested::contains))
			.filter(each -> each.stage() != Stage.EXCLUSION || each.explanation().identified())
			.sorted(Comparator.comparing(each -> !each.explanation().identified())).forEach(each -> clauses.addAll(each.decidingClauses()));
		if (outcome() != Outcome.ELIGIBLE) {
			List<Finding> deciding = deciding();
			deciding.stream().filter(each -> each.stage() == deciding.get(0).stage() && each.explanation().identified()).findFirst()
				.ifPresent(each -> clauses.addAll(each.decidingClauses()));
		}
		return clauses;
	}

	/**
	 * The clauses of the answer, the deciding one first.
	 *
	 * @param contested open questions on which the outcome depends; their clauses come last
	 */
	List<String> clauses(List<String> contested) {
		List<String> clauses = new ArrayList<>();
		findings.stream().filter(Finding::rescued).forEach(each -> clauses.addAll(each.prevailing()));
		boolean far = outcome() == Outcome.NOT_ELIGIBLE && routeTruth() == Truth.FALSE && farFromAll();
		List<Finding> deciding = deciding();
		if (far && deciding.stream().allMatch(each -> each.stage() == Stage.ROUTE)) {
			clauses.addAll(listClauses());
		}
		deciding.forEach(each -> clauses.addAll(each.decidingClauses()));
		if (routes.isEmpty() || outcome() != Outcome.ELIGIBLE && routeTruth() != Truth.TRUE) {
			clauses.addAll(listClauses());
		}
		if (routes.isEmpty()) {
			clauses.add(document.getClauses().get(0).getId());
		}
		findings.stream().filter(each -> each.passes() == Truth.TRUE).filter(each -> outcome() == Outcome.ELIGIBLE || each.explanation().identified())
			.sorted(Comparator.comparing(Finding::stage)).forEach(each -> clauses.addAll(each.passedClauses()));
		findings.stream().filter(each -> each.norm().getInterpretations().stream().anyMatch(contested::contains))
			.filter(each -> each.stage() != Stage.EXCLUSION || each.explanation().identified())
			.forEach(each -> clauses.addAll(each.decidingClauses()));
		return clauses;
	}

	/**
	 * What is missing where the outcome is open.
	 *
	 * @param idle open questions whose answer alone would not decide
	 */
	List<Wording> missing(Set<String> idle) {
		List<Wording> missing = new ArrayList<>();
		if (outcome() == Outcome.UNDETERMINED) {
			for (Finding each : deciding()) {
				missing.addAll(each.explanation().undecidedBy(idle));
			}
			if (routes.isEmpty()) {
				missing.add(Wording.of("missing.route")); //$NON-NLS-1$
			}
		}
		return missing;
	}
}
