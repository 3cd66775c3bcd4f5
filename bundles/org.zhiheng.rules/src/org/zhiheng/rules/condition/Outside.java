// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.rules.Wording;

/**
 * Conditions that stand in texts outside the notices. What is said of the very person comes first, then what an administrator has asserted of
 * the text, with its source; without either the condition is unknown.
 */
final class Outside {

	private Outside() {
	}

	static Explanation explain(ExternalCondition external, Facts facts, Conditions conditions) {
		Wording text = Wording.both(external.getText(), external.getTextEn());
		@Nullable
		String fact = external.getFact();
		boolean askable = fact != null && !fact.isBlank();
		if (askable && facts.get(String.valueOf(fact)) instanceof Given.Value value) {
			return told(external, Boolean.TRUE.equals(value.value()), text);
		}
		Optional<Assertion> asserted = conditions.asserted(external.getText(), facts);
		if (asserted.isPresent()) {
			return explain(external, asserted.get(), text, facts, conditions);
		}
		Wording missing = askable ? Wording.of("missing.fact.of", String.valueOf(fact), text) : text; //$NON-NLS-1$
		return Conditions.leaf(external, Truth.UNKNOWN, Wording.of("finding.outside", text), List.of(missing)); //$NON-NLS-1$
	}

	private static Explanation told(ExternalCondition external, boolean met, Wording text) {
		return Conditions.leaf(external, Truth.of(met), Wording.of(met ? "finding.asserted" : "finding.denied", text), List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Explanation explain(ExternalCondition external, Assertion assertion, Wording text, Facts facts, Conditions conditions) {
		@Nullable
		Condition asked = assertion.getCondition();
		if (asked == null) {
			return told(external, assertion.isValue(), text);
		}
		Explanation part = conditions.explain(asked, facts);
		return Conditions.node(external, part.truth(), Wording.of("finding.reading", text, part.finding()), List.of(part)); //$NON-NLS-1$
	}
}
