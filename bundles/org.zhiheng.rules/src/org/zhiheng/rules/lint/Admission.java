// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/** Whether a notice's own scope rules and exclusions let in a person of whom only a few facts are given. */
final class Admission {

	private Admission() {
	}

	/** Whether the notice lets in whoever has these codes, all else being open. */
	static Truth of(Policy policy, Document document, Map<String, String> codes) {
		return of(policy, document, facts(document, codes));
	}

	/** Whether the notice lets in a person. */
	static Truth of(Policy policy, Document document, Facts facts) {
		return tests(document, facts).map(norm -> passes(policy, norm, facts)).reduce(Truth.TRUE, Truth::and);
	}

	/** The clauses by which it does not. */
	static List<String> clauses(Policy policy, Document document, Map<String, String> codes) {
		return clauses(policy, document, facts(document, codes));
	}

	/** The clauses by which it does not, or may not. */
	static List<String> clauses(Policy policy, Document document, Facts facts) {
		Truth whole = of(policy, document, facts);
		return tests(document, facts).filter(norm -> passes(policy, norm, facts) == whole).flatMap(norm -> Findings.clauses(norm).stream()).distinct()
			.toList();
	}

	/** Facts of a person with these codes, on a day on which the notice is in force. */
	static Facts facts(Document document, Map<String, String> codes) {
		Map<String, Given> given = new HashMap<>();
		codes.forEach((key, code) -> given.put(key, new Given.Value(code)));
		given.put("as_of", new Given.Value(day(document))); //$NON-NLS-1$
		return Facts.of(given);
	}

	/** A day on which the notice is in force: late in its year, so that what it is based on is in force as well. */
	static LocalDate day(Document document) {
		@Nullable
		Integer year = document.getYear();
		boolean usable = year != null && year > 1900 && year < 2200;
		return LocalDate.of(usable && year != null ? year : 2025, 12, 31);
	}

	private static Stream<ConditionalNorm> tests(Document document, Facts facts) {
		return document.getNorms().stream().filter(norm -> norm instanceof ScopeRule || norm instanceof Exclusion).map(ConditionalNorm.class::cast)
			.filter(norm -> speaks(norm.getScope(), facts));
	}

	/** A rule for some routes or levels only says nothing of a request for others, or of none. */
	private static boolean speaks(@Nullable Scope scope, Facts facts) {
		return scope == null || in(scope.getRoutes(), "request.route", facts) && in(scope.getLevels(), "request.level", facts) //$NON-NLS-1$ //$NON-NLS-2$
			&& scope.getSeries().isEmpty() && scope.getSpecialties().isEmpty() && in(scope.getEmployerKinds(), "employer_type", facts); //$NON-NLS-1$
	}

	private static boolean in(List<String> allowed, String key, Facts facts) {
		return allowed.isEmpty() || allowed.contains(String.valueOf(facts.text(key)));
	}

	private static Truth passes(Policy policy, ConditionalNorm norm, Facts facts) {
		Truth truth = policy.truth(norm.getCondition(), facts);
		return norm instanceof Exclusion ? truth.not() : truth;
	}
}
