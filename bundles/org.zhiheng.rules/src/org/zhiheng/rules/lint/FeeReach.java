// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.FeeRow;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** Fees for levels that the notice's own scope lets nobody apply for. */
final class FeeReach implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			Set<String> all = new LinkedHashSet<>(
				Policy.norms(document, EligibilityRoute.class).stream().map(EligibilityRoute::getRoute).filter(Objects::nonNull).toList());
			for (FeeTariff tariff : Policy.norms(document, FeeTariff.class)) {
				boolean written = tariff.getScope() != null && !tariff.getScope().getRoutes().isEmpty();
				Set<String> routes = written ? new LinkedHashSet<>(tariff.getScope().getRoutes()) : all;
				tariff.getRows().forEach(row -> row(policy, document, row, routes, findings));
			}
		}
	}

	private static void row(Policy policy, Document document, FeeRow row, Set<String> routes, Findings findings) {
		for (String level : row.getLevels()) {
			List<Map<String, String>> requests = routes.stream().map(route -> Map.of("request.route", route, "request.level", level)).toList(); //$NON-NLS-1$ //$NON-NLS-2$
			if (!requests.isEmpty() && requests.stream().allMatch(request -> Admission.of(policy, document, request) == Truth.FALSE)) {
				findings.add(Code.FEE_OUT_OF_REACH, row, Literals.FEE_ROW__LEVELS, null, Admission.clauses(policy, document, requests.get(0)),
					Wording.name(row.getLabel()), Wording.value("request.level", level)); //$NON-NLS-1$
			}
		}
	}
}
