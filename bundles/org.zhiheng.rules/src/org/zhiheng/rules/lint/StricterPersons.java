// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Region;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;

/**
 * People whom a higher notice lets in, or does not keep out, and a lower one does: by employment, by kind of employer, by posting. Each of them
 * differs from an ordinary applicant of the lower notice's territory in one thing only.
 */
final class StricterPersons implements Inspection {

	private static final int YEARS = 5;

	/** What sets a person apart: key in the messages, and the codes that change. */
	private record Apart(String key, Map<String, String> codes, @Nullable String home) {}

	private static final List<Apart> PEOPLE = List.of(new Apart("RETIRED", Map.of("employment_status", "RETIRED"), null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new Apart("FREELANCE", Map.of("employer_type", "FREELANCE"), null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new Apart("OTHER_NON_PUBLIC", Map.of("employer_type", "OTHER_NON_PUBLIC"), null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new Apart("POSTED_WITHIN", Map.of("region", "XINJIANG_OTHER", "request.apply_at", "POSTING_PLACE"), "XINJIANG_OTHER"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		new Apart("POSTED_FROM_OUTSIDE", Map.of("region", "OTHER_PROVINCE", "request.apply_at", "POSTING_PLACE"), "OTHER_PROVINCE")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document lower : policy.documents()) {
			for (Document higher : policy.documents()) {
				if (policy.above(higher, lower) && rules(higher) && rules(lower)) {
					PEOPLE.forEach(each -> compare(policy, lower, higher, each, findings));
				}
			}
		}
	}

	private static boolean rules(Document document) {
		return !Policy.norms(document, ScopeRule.class).isEmpty();
	}

	private static void compare(Policy policy, Document lower, Document higher, Apart apart, Findings findings) {
		Facts facts = facts(policy, lower, apart);
		Truth above = Admission.of(policy, higher, facts);
		Truth below = Admission.of(policy, lower, facts);
		boolean stricter = above == Truth.TRUE && below != Truth.TRUE || above == Truth.UNKNOWN && below == Truth.FALSE;
		if (!stricter) {
			return;
		}
		List<String> deciding = Admission.clauses(policy, lower, facts);
		String first = deciding.isEmpty() ? "" : deciding.get(0); //$NON-NLS-1$
		var norm = lower.getNorms().stream().filter(each -> Findings.clauses(each).contains(first)).findFirst();
		List<String> more = spoken(policy, higher, facts);
		String key = (below == Truth.FALSE ? "person.shut." : "person.open.") + (above == Truth.TRUE ? "let" : "silent"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Severity severity = above == Truth.TRUE && below == Truth.FALSE ? Severity.WARNING : Severity.NOTE;
		Stream<String> clauses = Stream.concat(deciding.stream(), more.stream());
		findings.add(new Finding(Code.STRICTER_PERSONS, severity, String.valueOf(lower.getId()), clauses.toList(),
			Findings.words(key, Findings.words("person." + apart.key()), first, Policy.name(higher), String.join(", ", more)), //$NON-NLS-1$ //$NON-NLS-2$
			norm.isPresent() ? norm.get() : lower, null, null));
	}

	/** The clauses by which the higher notice lets the person in: those of its scope rules that hold. */
	private static List<String> spoken(Policy policy, Document higher, Facts facts) {
		return Policy.norms(higher, ScopeRule.class).stream().filter(rule -> policy.truth(rule.getCondition(), facts) == Truth.TRUE)
			.flatMap(rule -> policy.explain(rule.getCondition(), facts).deciding().map(each -> each.clause()).filter(Objects::nonNull)).distinct()
			.toList();
	}

	private static Facts facts(Policy policy, Document lower, Apart apart) {
		String place = lower.getTerritory().stream().flatMap(code -> policy.base().regions(code).stream()).map(Region::getKey)
			.filter(Objects::nonNull)
			.findFirst().orElse("XINJIANG_OTHER"); //$NON-NLS-1$
		LocalDate day = Admission.day(lower);
		Map<String, Given> given = new HashMap<>();
		given.put("as_of", new Given.Value(day)); //$NON-NLS-1$
		for (String none : List.of("secondment", "request.apply_at", "political_review", "leave")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			given.put(none, Given.NONE);
		}
		given.put("integrity_records", new Given.Entries(List.of())); //$NON-NLS-1$
		given.put("declared_on_platform", new Given.Value(Boolean.TRUE)); //$NON-NLS-1$
		given.put("request.exam_only_specialty", new Given.Value(Boolean.FALSE)); //$NON-NLS-1$
		given.put("external_conditions_met", new Given.Value(Boolean.TRUE)); //$NON-NLS-1$
		Map<String, String> codes = new HashMap<>(Map.of("region", place, "employer_type", "PRIVATE_ENTERPRISE", "employment_status", "ACTIVE", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"request.series", "工程")); //$NON-NLS-1$ //$NON-NLS-2$
		Policy.norms(lower, EligibilityRoute.class).stream().filter(route -> "REVIEW".equals(route.getRoute())).findFirst().ifPresent(route -> { //$NON-NLS-1$
			codes.put("request.route", route.getRoute()); //$NON-NLS-1$
			codes.put("request.level", String.valueOf(route.getLevel())); //$NON-NLS-1$
		});
		codes.putAll(apart.codes());
		codes.forEach((key, code) -> given.put(key, new Given.Value(code)));
		@Nullable
		String home = apart.home();
		if (home != null) {
			given.remove("secondment"); //$NON-NLS-1$
			given.put("secondment.to_region", new Given.Value(place)); //$NON-NLS-1$
			given.put("secondment.enterprise_home", new Given.Value(home)); //$NON-NLS-1$
			given.put("secondment.periods", new Given.Entries(List.of(Facts //$NON-NLS-1$
				.of(Map.of("secondment.periods.from", new Given.Value(day.minusYears(YEARS)), "secondment.periods.to", Given.NONE))))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Facts.of(given);
	}
}
