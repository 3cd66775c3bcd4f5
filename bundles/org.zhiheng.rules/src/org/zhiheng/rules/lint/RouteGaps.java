// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** People of whom no route of a notice speaks although it speaks of their neighbours, and people of whom it speaks only by one reading. */
final class RouteGaps implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			RouteTable table = policy.routes(document);
			Map<List<Candidate>, List<String>> silent = new LinkedHashMap<>();
			Map<Map<Candidate, Set<String>>, List<String>> open = new LinkedHashMap<>();
			for (String level : table.levels()) {
				level(table, level, silent, open);
			}
			silent.forEach((people, levels) -> silent(table, levels, people, findings));
			open.forEach((people, levels) -> open(table, levels, people, findings));
			years(table, findings);
			insurance(table, findings);
			promised(document, table, findings);
		}
	}

	/** Levels that leave out, or leave open, the same people are told of together. */
	private static void level(RouteTable table, String level, Map<List<Candidate>, List<String>> silent,
		Map<Map<Candidate, Set<String>>, List<String>> open) {
		List<EligibilityRoute> routes = table.routes(level);
		List<Candidate> never = new ArrayList<>();
		Map<Candidate, Set<String>> unclear = new LinkedHashMap<>();
		boolean any = false;
		for (Candidate each : RouteTable.people()) {
			Truth best = table.best(routes, level, each);
			any |= best == Truth.TRUE;
			Set<String> questions = best == Truth.UNKNOWN ? questions(table, routes, level, each) : Set.of();
			if (best == Truth.FALSE) {
				never.add(each);
			} else if (!questions.isEmpty()) {
				unclear.put(each, questions);
			}
		}
		if (any && !never.isEmpty()) {
			silent.computeIfAbsent(never, key -> new ArrayList<>()).add(level);
		}
		if (any && !unclear.isEmpty()) {
			open.computeIfAbsent(unclear, key -> new ArrayList<>()).add(level);
		}
	}

	private static Set<String> questions(RouteTable table, List<EligibilityRoute> routes, String level, Candidate each) {
		Set<String> questions = new LinkedHashSet<>();
		routes.forEach(route -> questions.addAll(table.open(route, level, each)));
		routes.forEach(route -> questions.addAll(table.open(route, level, each.holding("ASSISTANT")))); //$NON-NLS-1$
		return questions;
	}

	private static void silent(RouteTable table, List<String> levels, List<Candidate> people, Findings findings) {
		EligibilityRoute first = table.routes(levels.get(0)).stream().filter(RouteTable::asksEducation).findFirst().orElseThrow();
		findings.add(Code.ROUTE_GAP, first, Literals.CONDITIONAL_NORM__CONDITION, null, clauses(table, levels), levels(levels), people(people),
			nearest(people).holding("ASSISTANT").words()); //$NON-NLS-1$
	}

	/** Of those left out the one who studied most, and so stands nearest to those who are not; technical schools last, as they are compared. */
	private static Candidate nearest(List<Candidate> people) {
		return people.stream().filter(each -> !each.education().startsWith("TECH")) //$NON-NLS-1$
			.max(Comparator.comparingInt(each -> Candidate.LEVELS.indexOf(each.education()))).orElse(people.get(0));
	}

	private static void open(RouteTable table, List<String> levels, Map<Candidate, Set<String>> people, Findings findings) {
		EligibilityRoute first = table.routes(levels.get(0)).stream().filter(RouteTable::asksEducation).findFirst().orElseThrow();
		Set<String> questions = new LinkedHashSet<>();
		people.values().forEach(questions::addAll);
		findings.add(Code.ROUTE_OPEN, first, Literals.CONDITIONAL_NORM__CONDITION, null, clauses(table, levels), levels(levels),
			people(new ArrayList<>(people.keySet())), String.join(", ", questions)); //$NON-NLS-1$
	}

	/** More years must never shut a route that fewer open. */
	private static void years(RouteTable table, Findings findings) {
		for (EligibilityRoute route : table.routes()) {
			if (RouteTable.asksEducation(route) && RouteTable.declines(route)) {
				decline(table, route, findings);
			}
		}
	}

	private static void decline(RouteTable table, EligibilityRoute route, Findings findings) {
		String level = RouteTable.levels(route).get(0);
		List<EligibilityRoute> all = table.routes(level);
		for (Candidate each : RouteTable.people()) {
			int before = -1;
			for (int years : table.years()) {
				Truth own = table.best(List.of(route), level, each.after(years));
				if (own == Truth.TRUE) {
					before = years;
				} else if (before >= 0 && table.best(all, level, each.after(years)) == Truth.FALSE) {
					findings.add(Code.ROUTE_GAP_YEARS, route, Literals.CONDITIONAL_NORM__CONDITION, each.studied(), String.valueOf(before),
						String.valueOf(years));
					return;
				}
			}
		}
	}

	/** Insured otherwise: told once for each level for which no education helps. */
	private static void insurance(RouteTable table, Findings findings) {
		List<String> levels = new ArrayList<>();
		for (String level : table.levels()) {
			List<EligibilityRoute> routes = table.routes(level);
			List<Candidate> taken = RouteTable.people().stream().filter(each -> table.best(routes, level, each) == Truth.TRUE).toList();
			if (!taken.isEmpty() && taken.stream().allMatch(each -> table.best(routes, level, each.insured("RESIDENT")) == Truth.FALSE)) { //$NON-NLS-1$
				levels.add(level);
			}
		}
		if (!levels.isEmpty()) {
			EligibilityRoute first = table.routes(levels.get(0)).get(0);
			findings.add(Code.ROUTE_GAP_INSURANCE, first, Literals.CONDITIONAL_NORM__CONDITION, null, clauses(table, levels), levels(levels),
				Wording.value("social_insurance.type", "RESIDENT")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Levels that the notice's scope names and for which it has no route. */
	private static void promised(Document document, RouteTable table, Findings findings) {
		for (ConditionalNorm rule : Policy.norms(document, ScopeRule.class)) {
			if (rule.getCondition() == null || table.routes().isEmpty()) {
				continue;
			}
			Policy.parts(rule.getCondition()).filter(Comparison.class::isInstance).map(Comparison.class::cast)
				.filter(each -> "request.level".equals(each.getFact())).flatMap(each -> each.getValues().stream()).distinct() //$NON-NLS-1$
				.filter(level -> table.routes(level).isEmpty())
				.forEach(level -> findings.add(Code.LEVEL_WITHOUT_ROUTE, rule, Literals.CONDITIONAL_NORM__CONDITION,
					Wording.value("request.level", level))); //$NON-NLS-1$
		}
	}

	private static List<String> clauses(RouteTable table, List<String> levels) {
		return levels.stream().flatMap(level -> table.routes(level).stream()).filter(RouteTable::asksEducation).map(Policy::cited)
			.filter(id -> !id.isEmpty()).distinct().toList();
	}

	private static Wording levels(List<String> levels) {
		return Findings.list(levels.stream().map(level -> Wording.value("request.level", level)).toList()); //$NON-NLS-1$
	}

	/** An education all of whose variants are meant is named alone. */
	private static Wording people(List<Candidate> people) {
		List<Wording> words = new ArrayList<>();
		Set<String> whole = new LinkedHashSet<>();
		for (Candidate each : people) {
			long variants = RouteTable.people().stream().filter(other -> other.education().equals(each.education())).count();
			boolean all = people.stream().filter(other -> other.education().equals(each.education())).count() == variants;
			if (!all) {
				words.add(Findings.words("bracket", each.studied())); //$NON-NLS-1$
			} else if (whole.add(each.education())) {
				words.add(Wording.value("education.level", each.education())); //$NON-NLS-1$
			}
		}
		@Nullable
		Wording only = words.size() == 1 ? words.get(0) : null;
		return only != null ? only : Findings.list(words);
	}
}
