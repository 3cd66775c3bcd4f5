// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AllOf;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.ReadingBranch;
import org.zhiheng.policy.Some;

/**
 * A condition tree whose parts that carry a clause, or tell whom a norm is about, are named, so that the clause that decided can be found: the
 * outermost named one among the parts that share the value of the whole.
 */
final class Trace {

	/**
	 * A part.
	 *
	 * @param condition what it says
	 * @param truth name or expression of its truth
	 * @param parts its parts, where they matter
	 */
	record Part(Condition condition, String truth, List<Part> parts) {}

	private final Feel feel;
	private final Map<String, String> entries = new LinkedHashMap<>();

	Trace(Feel feel) {
		this.feel = feel;
	}

	/** The named expressions so far. */
	Map<String, String> entries() {
		return entries;
	}

	/** Names an expression; a name in use gets a number. */
	String name(String wanted, String expression) {
		String name = wanted;
		for (int i = 2; entries.containsKey(name); i++) {
			name = wanted + "_" + i; //$NON-NLS-1$
		}
		entries.put(name, expression);
		return name;
	}

	/** A tree with its parts named. */
	Part part(Condition condition) {
		if (!telling(condition)) {
			return new Part(condition, name("part", feel.truth(condition, FactPaths.OUTSIDE)), List.of()); //$NON-NLS-1$
		}
		if (condition instanceof Group group) {
			List<Part> parts = group.getConditions().stream().map(this::part).toList();
			String truth = Feel.group(group instanceof AllOf, parts.stream().map(Part::truth).toList());
			return new Part(condition, name("part", truth), parts); //$NON-NLS-1$
		}
		if (condition instanceof Not not) {
			Part part = part(not.getCondition());
			return new Part(condition, name("part", "not(" + part.truth() + ")"), List.of(part)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (condition instanceof OpenReading open) {
			ReadingBranch chosen = feel.chosen(open);
			@Nullable
			Condition branch = chosen == null || chosen.isUndetermined() ? null : chosen.getCondition();
			if (branch != null) {
				Part part = part(branch);
				return new Part(condition, name("part", part.truth()), List.of(part)); //$NON-NLS-1$
			}
		}
		return new Part(condition, name("part", feel.truth(condition, FactPaths.OUTSIDE)), List.of()); //$NON-NLS-1$
	}

	private static boolean telling(Condition condition) {
		boolean own = condition.isIdentifying() || condition.getClause() != null;
		for (EObject child : condition.eContents()) {
			own |= child instanceof Condition part ? telling(part)
				: child instanceof ReadingBranch branch && branch.getCondition() != null && telling(branch.getCondition());
		}
		return own;
	}

	/** The clause that decided where the whole has a value, {@code true}, {@code false} or {@code null}. */
	static String clause(Part part, String value, String otherwise) {
		StringBuilder text = new StringBuilder();
		for (String[] each : candidates(part, value)) {
			if ("true".equals(each[0])) { //$NON-NLS-1$
				return text + FactPaths.text(each[1]);
			}
			text.append("if ").append(each[0]).append(" then ").append(FactPaths.text(each[1])).append(" else "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return text + FactPaths.text(otherwise);
	}

	/** When the part has the value, which of its own and its parts' clauses is cited: pairs of guard and clause, the first that holds. */
	static List<String[]> candidates(Part part, String value) {
		List<String[]> found = new ArrayList<>();
		@Nullable
		String own = part.condition().getClause();
		if (own != null && !own.isBlank()) {
			found.add(new String[]{ "true", own }); //$NON-NLS-1$
			return found;
		}
		if (part.condition() instanceof Some some) {
			inside(some.getWhere(), "false".equals(value) ? "count(" + FactPaths.OUTSIDE.value(some.getList()) + ") > 0" : "true", found); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return found;
		}
		for (Part each : part.parts()) {
			if (part.condition() instanceof Not && !"null".equals(value)) { //$NON-NLS-1$
				continue;
			}
			boolean same = part.condition() instanceof OpenReading;
			for (String[] below : candidates(each, value)) {
				String guard = same ? below[0]
					: "true".equals(below[0]) ? each.truth() + " = " + value //$NON-NLS-1$ //$NON-NLS-2$
						: each.truth() + " = " + value + " and " + below[0]; //$NON-NLS-1$ //$NON-NLS-2$
				found.add(new String[]{ guard, below[1] });
			}
		}
		return found;
	}

	private static void inside(@Nullable Condition where, String guard, List<String[]> found) {
		if (where == null || !found.isEmpty()) {
			return;
		}
		@Nullable
		String own = where.getClause();
		if (own != null && !own.isBlank()) {
			found.add(new String[]{ guard, own });
		} else if (where instanceof Group group) {
			group.getConditions().forEach(each -> inside(each, guard, found));
		}
	}

	/** Whether a part by which the norm is known to be about this person holds. */
	static String identified(Part part) {
		List<String> holding = new ArrayList<>();
		identifying(part, holding);
		return holding.isEmpty() ? "false" : String.join(" or ", holding); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void identifying(Part part, List<String> holding) {
		if (part.condition().isIdentifying()) {
			holding.add("(" + part.truth() + " = true)"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		part.parts().forEach(each -> identifying(each, holding));
	}
}
