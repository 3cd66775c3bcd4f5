// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.Total;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * A place in a notice where a requirement can be set otherwise. Places are found in the same order in every copy of a notice.
 *
 * @param norm the norm
 * @param kind what is set there
 * @param leaf the condition that holds the value; the whole condition of the norm where it is switched on and off
 */
record Handle(Norm norm, Parameter.Kind kind, Condition leaf) {

	/** All places of a notice. */
	static List<Handle> of(Document document) {
		List<Handle> all = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			Condition condition = condition(norm);
			if (condition == null) {
				continue;
			}
			if (norm instanceof EligibilityRoute) {
				all.add(new Handle(norm, Parameter.Kind.ROUTE, condition));
			}
			if (norm instanceof ContinuingEducationRule) {
				all.add(new Handle(norm, Parameter.Kind.EDUCATION, condition));
			}
			leaf(norm, condition, all);
			condition.eAllContents().forEachRemaining(each -> leaf(norm, each, all));
		}
		return all;
	}

	/** The condition of a norm that people have to meet. */
	static @Nullable Condition condition(Norm norm) {
		if (norm instanceof Material material) {
			return material.isWarnOnly() ? null : material.getCondition();
		}
		boolean asked = norm instanceof EligibilityRoute || norm instanceof ScopeRule
			|| norm instanceof ContinuingEducationRule rule && !rule.isWaived();
		return asked && norm instanceof ConditionalNorm conditional ? conditional.getCondition() : null;
	}

	private static void leaf(Norm norm, EObject part, List<Handle> all) {
		if (part instanceof Elapsed elapsed && elapsed.getYears() > 0 && elapsed.getMonths() == 0 && held(elapsed.getFact())
			&& positive(part, norm)) {
			all.add(new Handle(norm, Parameter.Kind.YEARS, elapsed));
		} else if (part instanceof Total total && positive(part, norm)) {
			if ("social_insurance.months".equals(total.getMeasure())) {
				all.add(new Handle(norm, Parameter.Kind.MONTHS, total));
			} else if ("duration".equals(total.getMeasure()) && "professional_work".equals(total.getList())) {
				all.add(new Handle(norm, Parameter.Kind.WORK, total));
			}
		}
	}

	/** Whether the table of applications holds a fact. */
	private static boolean held(String fact) {
		return Vocabulary.standard().fact(fact).filter(each -> each.column() != null).isPresent();
	}

	/** Whether more of it can only help: below no negation, and no part of a comparison of entries. */
	private static boolean positive(EObject part, Norm norm) {
		for (EObject at = part.eContainer(); at != null && at != norm; at = at.eContainer()) {
			if (at instanceof Not) {
				return false;
			}
		}
		return true;
	}

	/** The present value. */
	BigDecimal present() {
		if (leaf instanceof Elapsed elapsed && kind == Parameter.Kind.YEARS) {
			return BigDecimal.valueOf(elapsed.getYears());
		}
		return leaf instanceof Total total && !kind.flag() ? total.getAtLeast() : BigDecimal.ONE;
	}

	/** Sets a threshold; flags are set where they are looked at. */
	void set(BigDecimal value) {
		if (leaf instanceof Elapsed elapsed) {
			elapsed.setYears(value.intValue());
		} else if (leaf instanceof Total total) {
			total.setAtLeast(value);
		} else {
			throw new IllegalStateException(norm.getId());
		}
	}
}
