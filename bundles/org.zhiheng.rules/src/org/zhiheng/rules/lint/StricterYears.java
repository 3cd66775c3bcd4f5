// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.List;
import java.util.OptionalInt;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** More years asked by a lower notice than by a higher one, for the same level of the same education. */
final class StricterYears implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document lower : policy.documents()) {
			for (Document higher : policy.documents()) {
				if (policy.above(higher, lower)) {
					compare(policy.routes(lower), policy.routes(higher), higher, findings);
				}
			}
		}
	}

	private static void compare(RouteTable lower, RouteTable higher, Document above, Findings findings) {
		for (String level : higher.levels()) {
			List<EligibilityRoute> own = written(lower, level);
			List<EligibilityRoute> theirs = written(higher, level);
			for (Candidate each : RouteTable.people().stream().filter(one -> one.fullTime()).toList()) {
				OptionalInt below = lower.fewest(own, level, each);
				OptionalInt allowed = higher.fewest(theirs, level, each);
				if (below.isPresent() && allowed.isPresent() && below.getAsInt() > allowed.getAsInt()) {
					EligibilityRoute route = taking(lower, own, level, each.after(below.getAsInt()));
					findings.add(Code.STRICTER_YEARS, route, Literals.CONDITIONAL_NORM__CONDITION, null,
						Findings.clauses(taking(higher, theirs, level, each.after(allowed.getAsInt()))), Wording.value("request.level", level), //$NON-NLS-1$
						each.studied(),
						String.valueOf(below.getAsInt()), Policy.name(above), String.valueOf(allowed.getAsInt()));
				}
			}
		}
	}

	/** Routes whose years are written in the notice itself. */
	private static List<EligibilityRoute> written(RouteTable table, String level) {
		return table.routes(level).stream().filter(RouteTable::written).toList();
	}

	private static EligibilityRoute taking(RouteTable table, List<EligibilityRoute> routes, String level, Candidate candidate) {
		return routes.stream().filter(route -> table.best(List.of(route), level, candidate) == Truth.TRUE).findFirst().orElse(routes.get(0));
	}
}
