// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** Continuing education that a lower notice asks of people whom a higher one spares. */
final class StricterStudy implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document lower : policy.documents()) {
			List<ContinuingEducationRule> rules = Policy.norms(lower, ContinuingEducationRule.class);
			Optional<ContinuingEducationRule> asking = rules.stream().filter(rule -> !rule.isWaived()).findFirst();
			for (Document higher : policy.documents()) {
				if (asking.isPresent() && policy.above(higher, lower)) {
					Policy.norms(higher, ContinuingEducationRule.class).stream().filter(ContinuingEducationRule::isWaived)
						.forEach(waiver -> compare(policy, lower, rules, asking.get(), waiver, findings));
				}
			}
		}
	}

	private static void compare(Policy policy, Document lower, List<ContinuingEducationRule> rules, ContinuingEducationRule asking,
		ContinuingEducationRule waiver, Findings findings) {
		List<String> unspared = new ArrayList<>();
		for (String series : Waivers.SERIES) {
			var facts = Waivers.facts(Admission.day(lower), Map.of("request.series", series)); //$NON-NLS-1$
			boolean above = policy.truth(waiver.getCondition(), facts) == Truth.TRUE;
			boolean below = rules.stream().filter(ContinuingEducationRule::isWaived)
				.anyMatch(rule -> policy.truth(rule.getCondition(), facts) == Truth.TRUE);
			if (above && !below) {
				unspared.add(series);
			}
		}
		if (!unspared.isEmpty()) {
			boolean all = unspared.size() == Waivers.SERIES.size();
			Wording whom = all ? Findings.words("all.series") : Findings.list(unspared.stream().map(each -> Wording.both(each, each)).toList()); //$NON-NLS-1$
			findings.add(Code.STRICTER_STUDY, asking, Literals.CONDITIONAL_NORM__CONDITION, null, Findings.clauses(waiver), whom,
				Policy.name(waiver.getDocument()), Policy.cited(waiver), settled(policy, asking, waiver));
		}
	}

	/** Whether the order of precedence already says which prevails. */
	static Wording settled(Policy policy, ContinuingEducationRule lower, ContinuingEducationRule higher) {
		boolean known = policy.base().prevalences().stream().anyMatch(each -> names(each, lower, higher));
		return Findings.words(known ? "settled" : "unsettled"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean names(Prevalence prevalence, ContinuingEducationRule lower, ContinuingEducationRule higher) {
		return prevalence.getPrevailing().stream().anyMatch(Findings.clauses(higher)::contains)
			&& prevalence.getOverridden().stream().anyMatch(Findings.clauses(lower)::contains);
	}
}
