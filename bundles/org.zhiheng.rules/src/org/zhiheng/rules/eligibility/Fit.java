// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Scope;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/**
 * Whether a norm's scope takes in a person and a request.
 */
public final class Fit {

	private Fit() {
	}

	/** Facts that are missing to tell. */
	static List<Wording> missing(@Nullable Scope scope, Facts facts) {
		if (scope == null || of(scope, facts) != Truth.UNKNOWN) {
			return List.of();
		}
		return asked(scope).entrySet().stream().filter(each -> of(each.getValue(), each.getKey(), facts) == Truth.UNKNOWN).map(Map.Entry::getKey)
			.sorted()
			.map(key -> Wording.of("missing.fact", key, Wording.fact(key))).toList(); //$NON-NLS-1$
	}

	/** What a scope asks of facts: the codes it takes in by the key of the fact; an empty list takes in all. */
	public static Map<String, List<String>> asked(Scope scope) {
		return Map.of("request.route", scope.getRoutes(), "request.level", scope.getLevels(), "request.series", scope.getSeries(), //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$
			"request.specialty", scope.getSpecialties(), "employer_type", scope.getEmployerKinds(), "employment_status", scope.getEmploymentStates(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"region", scope.getRegions()); //$NON-NLS-1$
	}

	static Truth of(@Nullable Scope scope, Facts facts) {
		if (scope == null) {
			return Truth.TRUE;
		}
		Truth years = scope.getYears().isEmpty() ? Truth.TRUE : Truth.of(scope.getYears().contains(facts.asOf().getYear()));
		return of(scope.getRoutes(), "request.route", facts).and(of(scope.getLevels(), "request.level", facts)) //$NON-NLS-1$ //$NON-NLS-2$
			.and(of(scope.getSeries(), "request.series", facts)).and(of(scope.getSpecialties(), "request.specialty", facts)) //$NON-NLS-1$ //$NON-NLS-2$
			.and(of(scope.getEmployerKinds(), "employer_type", facts)).and(of(scope.getEmploymentStates(), "employment_status", facts)) //$NON-NLS-1$ //$NON-NLS-2$
			.and(of(scope.getRegions(), "region", facts)).and(years); //$NON-NLS-1$
	}

	private static Truth of(List<String> allowed, String key, Facts facts) {
		return allowed.isEmpty() ? Truth.TRUE : of(allowed, facts.get(key));
	}

	/** Whether codes of a scope take in what is known of a fact. */
	public static Truth of(List<String> allowed, Given given) {
		if (given instanceof Given.Unknown) {
			return Truth.UNKNOWN;
		}
		return Truth.of(given instanceof Given.Value value && allowed.contains(written(value.value())));
	}

	private static String written(Object value) {
		return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
	}
}
