// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.condition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Some;
import org.zhiheng.rules.Wording;

/**
 * One entry of a list that meets a condition.
 */
final class Lists {

	private Lists() {
	}

	static Explanation explain(Some some, Facts facts, Conditions conditions) {
		String list = some.getList();
		Wording label = Conditions.label(some);
		Wording wanted = label == Wording.NONE ? Wording.fact(list) : label;
		@Nullable
		List<Facts> entries = facts.entries(list);
		if (entries == null) {
			return Conditions.leaf(some, Truth.UNKNOWN, Wording.of("finding.unknown.label", Wording.fact(list), wanted), List.of(named(list))); //$NON-NLS-1$
		}
		List<Explanation> parts = new ArrayList<>();
		for (Facts entry : entries) {
			parts.add(conditions.explain(some.getWhere(), entry));
		}
		Truth truth = Truth.any(parts.stream().map(Explanation::truth).toList());
		Wording finding = switch (truth) {
			case TRUE -> label;
			case FALSE -> falsehood(parts, wanted);
			case UNKNOWN -> Wording.of("finding.unclear", wanted); //$NON-NLS-1$
		};
		return Conditions.node(some, truth, finding, parts);
	}

	private static Wording falsehood(List<Explanation> parts, Wording wanted) {
		if (parts.size() == 1 && parts.get(0).leaf().finding() != Wording.NONE) {
			return Wording.of("finding.lacks.for", wanted, parts.get(0).leaf().finding()); //$NON-NLS-1$
		}
		return Wording.of("finding.lacks", wanted); //$NON-NLS-1$
	}

	/** How a missing fact is named: its key, so that a program can read it, and its label. */
	static Wording named(String key) {
		return Wording.of("missing.fact", key, Wording.fact(key)); //$NON-NLS-1$
	}
}
