// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Equivalence;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Explanation;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * Tests the norms of one notice against the facts, under one reading of every open text.
 */
final class NormTests {

	private final Document document;
	private final Facts facts;
	private final Facts counted;
	private final Conditions conditions;
	private final Prevailing prevailing;
	private final List<Finding> findings = new ArrayList<>();
	private final List<Details.Overridden> overridden = new ArrayList<>();

	/**
	 * @param counted the facts on the day on which years and months are counted, which is the day asked about unless it was decided otherwise
	 */
	NormTests(Document document, Facts facts, Facts counted, Conditions conditions, Prevailing prevailing) {
		this.document = document;
		this.facts = facts;
		this.counted = counted;
		this.conditions = conditions;
		this.prevailing = prevailing;
	}

	List<Finding> findings() {
		return findings;
	}

	List<Details.Overridden> overridden() {
		return overridden;
	}

	/** Tests everything but the routes. */
	void test(boolean timetable) {
		validity();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof ScopeRule rule) {
				Explanation condition = conditions.explain(rule.getCondition(), counted);
				add(Stage.SCOPE, norm, Fit.of(norm.getScope(), facts).not().or(condition.truth()), condition);
			} else if (norm instanceof Exclusion exclusion) {
				Explanation condition = conditions.explain(exclusion.getCondition(), counted);
				add(Stage.EXCLUSION, norm, Fit.of(norm.getScope(), facts).and(condition.truth()).not(), condition);
			} else if (norm instanceof Equivalence equivalence && equivalence.getCondition() != null) {
				add(Stage.ROUTE, norm, Truth.TRUE, conditions.explain(equivalence.getCondition(), counted));
			} else if (norm instanceof Material material && material.getCondition() != null && !material.isWarnOnly()) {
				material(material);
			} else if (timetable && norm instanceof TimetableStep step && "DECLARATION".equals(step.getStep())) { //$NON-NLS-1$
				window(step);
			} else if (norm instanceof DefenceRule) {
				add(Stage.DEFENCE, norm, Truth.TRUE, plain(Truth.TRUE, Wording.NONE));
			}
		}
		continuingEducation();
	}

	private void add(Stage stage, Norm norm, Truth passes, Explanation explanation) {
		if (Fit.of(norm.getScope(), facts) != Truth.FALSE) {
			findings.add(new Finding(stage, norm, passes, scoped(norm, passes, explanation)));
		}
	}

	/** Where it is open whether the norm takes the person in at all, that is what is missing. */
	private Explanation scoped(Norm norm, Truth passes, Explanation explanation) {
		List<Wording> missing = Fit.missing(norm.getScope(), facts);
		return passes != Truth.UNKNOWN || missing.isEmpty() ? explanation
			: new Explanation(Truth.UNKNOWN, explanation.finding(), null, false, List.of(explanation), missing, null);
	}

	/** Routes that answer the request, each with its own truth. */
	List<Finding> routes() {
		List<Finding> routes = new ArrayList<>();
		for (EligibilityRoute route : Governing.routes(document, facts)) {
			Explanation condition = conditions.explain(route.getCondition(), counted);
			Truth passes = Fit.of(route.getScope(), facts).and(condition.truth());
			routes.add(new Finding(Stage.ROUTE, route, passes, scoped(route, passes, condition)));
		}
		return routes;
	}

	private void validity() {
		if (document.isSpecialCampaign()) {
			return;
		}
		Truth valid = Truth.of(Governing.inForce(document, facts.asOf()));
		String words = valid == Truth.TRUE ? "finding.in.force" : "finding.not.in.force"; //$NON-NLS-1$ //$NON-NLS-2$
		for (Norm norm : document.getNorms()) {
			if (norm instanceof TimetableStep step && "EFFECTIVE".equals(step.getStep())) { //$NON-NLS-1$
				findings.add(new Finding(Stage.VALIDITY, norm, valid,
					plain(valid, Wording.of(words, String.valueOf(document.getInForceFrom()), facts.asOf()))));
			}
		}
	}

	private void window(TimetableStep step) {
		LocalDate day = facts.asOf();
		Truth open = Truth.of(Governing.contains(step, day));
		Wording words = Wording.of(open == Truth.TRUE ? "finding.window.open" : "finding.window.shut", day, String.valueOf(step.getOpens()), //$NON-NLS-1$ //$NON-NLS-2$
			String.valueOf(step.getCloses()));
		add(Stage.TIMETABLE, step, open, plain(open, words));
	}

	private void material(Material material) {
		Explanation condition = conditions.explain(material.getCondition(), counted);
		Prevailing.Setting setting = prevailing.of(material, facts, conditions);
		settle(Stage.MATERIAL, material, Fit.of(material.getScope(), facts).not().or(condition.truth()), condition, setting);
	}

	private void continuingEducation() {
		List<Explanation> waivers = new ArrayList<>();
		Truth waived = Truth.FALSE;
		List<ContinuingEducationRule> rules = document.getNorms().stream().filter(ContinuingEducationRule.class::isInstance)
			.map(ContinuingEducationRule.class::cast).filter(rule -> Fit.of(rule.getScope(), facts) != Truth.FALSE).toList();
		boolean needed = rules.stream().filter(rule -> !rule.isWaived())
			.anyMatch(rule -> conditions.explain(rule.getCondition(), counted).truth() != Truth.TRUE);
		for (ContinuingEducationRule rule : rules) {
			if (rule.isWaived()) {
				Explanation waiver = conditions.explain(rule.getCondition(), counted);
				waivers.add(waiver);
				waived = waived.or(Fit.of(rule.getScope(), facts).and(waiver.truth()));
				if (waiver.truth() == Truth.TRUE || waiver.identified()) {
					findings.add(new Finding(Stage.CONTINUING_EDUCATION, rule, Truth.TRUE, needed ? waiver : plain(Truth.TRUE, waiver.finding())));
				}
			}
		}
		for (ContinuingEducationRule rule : rules) {
			if (!rule.isWaived()) {
				asked(rule, waivers, waived);
			}
		}
	}

	private void asked(ContinuingEducationRule rule, List<Explanation> waivers, Truth waived) {
		Explanation condition = conditions.explain(((ConditionalNorm) rule).getCondition(), counted);
		if (waived == Truth.TRUE) {
			return;
		}
		List<Explanation> parts = new ArrayList<>(waivers);
		parts.add(0, condition);
		Truth truth = condition.truth().or(waived);
		Explanation whole = condition.truth() == Truth.TRUE || truth == Truth.FALSE ? condition
			: new Explanation(truth, condition.finding(), null, false, parts, List.of(), null);
		settle(Stage.CONTINUING_EDUCATION, rule, Fit.of(rule.getScope(), facts).not().or(truth), whole, prevailing.of(rule, facts, conditions));
	}

	private void settle(Stage stage, Norm norm, Truth passes, Explanation explanation, Prevailing.Setting setting) {
		@Nullable
		Prevalence by = setting.by();
		if (by != null && setting.truth() == Truth.TRUE) {
			overridden.add(setting.overridden(norm, by));
			findings.add(new Finding(stage, norm, Truth.TRUE, explanation, by.getPrevailing()));
			return;
		}
		if (by != null && setting.truth() == Truth.UNKNOWN && passes != Truth.TRUE) {
			Explanation open = new Explanation(Truth.UNKNOWN, explanation.finding(), null, false, List.of(explanation), setting.missing(), null);
			findings.add(new Finding(stage, norm, Truth.UNKNOWN, open));
			return;
		}
		findings.add(new Finding(stage, norm, passes, scoped(norm, passes, explanation)));
	}

	private static Explanation plain(Truth truth, Wording words) {
		return new Explanation(truth, words, null, false, List.of(), List.of(), null);
	}
}
