// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.List;

import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Duty;
import org.zhiheng.policy.PolicyPackage.Literals;

/** A defence that a lower notice orders and the higher one leaves to choice. */
final class StricterDefence implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document lower : policy.documents()) {
			for (Document higher : policy.documents()) {
				if (policy.above(higher, lower) && Policy.norms(higher, DefenceRule.class).stream().noneMatch(DefenceRule::isRequired)) {
					List<String> choice = Policy.norms(higher, Duty.class).stream().filter(duty -> "METHODS".equals(duty.getSubject())) //$NON-NLS-1$
						.flatMap(duty -> Findings.clauses(duty).stream()).toList();
					Policy.norms(lower, DefenceRule.class).stream().filter(DefenceRule::isRequired)
						.forEach(
							rule -> findings.add(Code.STRICTER_DEFENCE, rule, Literals.DEFENCE_RULE__REQUIRED, null, choice, Policy.name(higher)));
				}
			}
		}
	}
}
