// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.Scope;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** A norm whose scope leaves nobody: outside the notice's year or territory, at odds with itself, or shut out by the notice's own scope. */
final class Scopes implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			for (Norm norm : document.getNorms()) {
				@Nullable
				Scope scope = norm.getScope();
				if (scope != null) {
					years(document, norm, scope, findings);
					regions(policy, document, norm, scope, findings);
					employers(policy, document, norm, scope, findings);
				}
				if (norm instanceof EligibilityRoute route) {
					route(policy, document, route, findings);
				}
				if (norm instanceof PassRateRule rule) {
					rate(document, rule, findings);
				}
			}
		}
	}

	private static void years(Document document, Norm norm, Scope scope, Findings findings) {
		@Nullable
		Integer year = document.getYear();
		if (year != null && !scope.getYears().isEmpty() && !scope.getYears().contains(year)) {
			findings.add(Code.SCOPE_EMPTY, norm, Literals.NORM__SCOPE,
				Findings.words("scope.years", written(scope.getYears()), String.valueOf(year))); //$NON-NLS-1$
		}
	}

	private static void regions(Policy policy, Document document, Norm norm, Scope scope, Findings findings) {
		if (scope.getRegions().isEmpty() || document.getTerritory().isEmpty()) {
			return;
		}
		List<String> known = scope.getRegions().stream().filter(each -> !policy.base().regions(each).isEmpty()).toList();
		boolean meets = known.stream().flatMap(each -> policy.base().regions(each).stream()).map(Region::getCode)
			.anyMatch(code -> document.getTerritory().stream().anyMatch(own -> policy.within(code, own) || policy.within(own, code)));
		if (!meets) {
			findings.add(Code.SCOPE_EMPTY, norm, Literals.NORM__SCOPE, Findings.words("scope.regions", written(scope.getRegions()))); //$NON-NLS-1$
		}
	}

	private static void employers(Policy policy, Document document, Norm norm, Scope scope, Findings findings) {
		if (!scope.getEmployerKinds().isEmpty()
			&& scope.getEmployerKinds().stream().allMatch(kind -> Admission.of(policy, document, Map.of("employer_type", kind)) == Truth.FALSE)) { //$NON-NLS-1$
			findings.add(Code.SCOPE_EMPTY, norm, Literals.NORM__SCOPE,
				Findings.words("scope.employers", //$NON-NLS-1$
					Findings.list(scope.getEmployerKinds().stream().map(each -> Wording.value("employer_type", each)).toList())));  //$NON-NLS-1$
		}
	}

	private static void route(Policy policy, Document document, EligibilityRoute route, Findings findings) {
		@Nullable
		Scope scope = route.getScope();
		if (route.getRoute() == null || route.getLevel() == null) {
			return;
		}
		if (scope != null && !scope.getRoutes().isEmpty() && !scope.getRoutes().contains(route.getRoute())) {
			findings.add(Code.SCOPE_EMPTY, route, Literals.NORM__SCOPE,
				Findings.words("scope.routes", Wording.value("request.route", route.getRoute()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (scope != null && !scope.getLevels().isEmpty() && !scope.getLevels().contains(route.getLevel())) {
			findings.add(Code.SCOPE_EMPTY, route, Literals.NORM__SCOPE,
				Findings.words("scope.levels", Wording.value("request.level", route.getLevel()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (Admission.of(policy, document, Map.of("request.route", route.getRoute(), "request.level", route.getLevel())) == Truth.FALSE) { //$NON-NLS-1$ //$NON-NLS-2$
			findings.add(Code.SCOPE_EMPTY, route, Literals.ELIGIBILITY_ROUTE__LEVEL,
				Findings.words("scope.shut", Wording.value("request.route", route.getRoute()), Wording.value("request.level", route.getLevel()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					String.join(", ", //$NON-NLS-1$
						Admission.clauses(policy, document, Map.of("request.route", route.getRoute(), "request.level", route.getLevel())))));  //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void rate(Document document, PassRateRule rule, Findings findings) {
		@Nullable
		Scope scope = rule.getScope();
		boolean years = rule.getYear() != null && document.getYear() != null && !Objects.equals(rule.getYear(), document.getYear());
		boolean levels = rule.getLevel() != null && scope != null && !scope.getLevels().isEmpty()
			&& Collections.disjoint(scope.getLevels(), List.of(rule.getLevel()));
		if (years) {
			findings.add(Code.SCOPE_EMPTY, rule, Literals.PASS_RATE_RULE__YEAR,
				Findings.words("scope.years", String.valueOf(rule.getYear()), String.valueOf(document.getYear()))); //$NON-NLS-1$
		}
		if (levels) {
			findings.add(Code.SCOPE_EMPTY, rule, Literals.PASS_RATE_RULE__LEVEL,
				Findings.words("scope.levels", Wording.value("request.level", rule.getLevel()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String written(List<?> values) {
		return String.join(", ", values.stream().map(String::valueOf).toList()); //$NON-NLS-1$
	}
}
