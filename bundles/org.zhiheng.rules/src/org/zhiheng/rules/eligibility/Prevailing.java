// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PrecedenceTest;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Conditions;
import org.zhiheng.rules.condition.Explanation;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/**
 * Norms that another one sets aside on a day for a person, as the precedence data say.
 */
public final class Prevailing {

	/**
	 * A norm set aside, or not.
	 *
	 * @param truth whether it is set aside
	 * @param by the data that say so, or null where nothing does
	 * @param missing the facts on which it depends
	 */
	record Setting(Truth truth, @Nullable Prevalence by, List<Wording> missing) {

		Details.Overridden overridden(Norm norm, Prevalence source) {
			return new Details.Overridden(norm.getClauses().stream().map(Clause::getId).toList(), source.getPrevailing(),
				Wording.both(source.getExplanation(), source.getExplanationEn()));
		}
	}

	private final List<Prevalence> data;

	Prevailing(PolicyBase base) {
		data = data(base);
	}

	/** Which norms set others aside; none where higher and later rules are not looked at. */
	public static List<Prevalence> data(PolicyBase base) {
		boolean asked = base.precedence().stream().anyMatch(step -> step.getTest() == PrecedenceTest.HIGHER_AND_LATER);
		return asked ? base.prevalences() : List.of();
	}

	/** Whether a norm is set aside for a person. */
	Setting of(Norm norm, Facts facts, Conditions conditions) {
		List<String> own = norm.getClauses().stream().map(Clause::getId).toList();
		Setting best = new Setting(Truth.FALSE, null, List.of());
		for (Prevalence each : data) {
			if (!own.isEmpty() && each.getOverridden().contains(own.get(0)) && since(each, facts.asOf())) {
				Setting setting = setting(each, facts, conditions);
				if (setting.truth() == Truth.TRUE) {
					return setting;
				}
				best = setting.truth() == Truth.UNKNOWN ? setting : best;
			}
		}
		return best;
	}

	private static boolean since(Prevalence prevalence, LocalDate day) {
		@Nullable
		LocalDate from = prevalence.getFrom();
		return from == null || !day.isBefore(from);
	}

	private static Setting setting(Prevalence prevalence, Facts facts, Conditions conditions) {
		Explanation condition = conditions.explain(prevalence.getCondition(), facts);
		@Nullable
		String fact = prevalence.getOnlyIfFact();
		if (fact == null || fact.isBlank()) {
			return new Setting(condition.truth(), prevalence, condition.undecidedBy());
		}
		Given given = facts.get(fact);
		if (given instanceof Given.Unknown) {
			return new Setting(Truth.UNKNOWN.and(condition.truth()), prevalence, List.of(Wording.of("missing.fact", fact, Wording.fact(fact)))); //$NON-NLS-1$
		}
		List<String> values = List.of(String.valueOf(prevalence.getOnlyIfValue()).split(" ")); //$NON-NLS-1$
		boolean same = given instanceof Given.Value value && values.contains(String.valueOf(value.value()));
		return new Setting(Truth.of(same).and(condition.truth()), prevalence, condition.undecidedBy());
	}
}
