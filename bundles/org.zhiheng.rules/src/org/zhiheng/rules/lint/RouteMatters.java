// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.ConditionalNorm;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EachYear;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** What the routes of a notice ask of a person, so that notices can be put side by side. */
final class RouteMatters {

	private static final String REVIEW = "REVIEW"; //$NON-NLS-1$
	private static final String INITIAL = "INITIAL"; //$NON-NLS-1$
	private static final String SKILL = "SKILL_EQUIVALENCE"; //$NON-NLS-1$
	private static final List<String> LEVELS = List.of("INTERMEDIATE", "ASSISTANT"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> EDUCATIONS = List.of("SECONDARY_SPECIALIZED", "JUNIOR_COLLEGE", "BACHELOR", "MASTER"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private RouteMatters() {
	}

	static List<Matter> all(Policy policy) {
		List<Matter> all = new ArrayList<>();
		for (String level : LEVELS) {
			for (String education : EDUCATIONS) {
				Wording name = Findings.words("matter.years", Wording.value("request.level", level), Wording.value("education.level", education)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				all.add(new Matter(name, document -> years(policy.routes(document), level, education)));
			}
		}
		all.add(Matters.matter("full.time", document -> fullTime(policy.routes(document)))); //$NON-NLS-1$
		all.add(Matters.matter("skill", RouteMatters::skill)); //$NON-NLS-1$
		all.add(Matters.matter("assessments", RouteMatters::assessments)); //$NON-NLS-1$
		return all;
	}

	/** The fewest years, without a title and with one, by routes whose conditions stand in the notice. */
	private static Optional<Matter.Says> years(RouteTable table, String level, String education) {
		List<EligibilityRoute> routes = table.routes(level).stream().filter(route -> REVIEW.equals(route.getRoute()) && RouteTable.written(route))
			.toList();
		if (routes.isEmpty()) {
			return Optional.empty();
		}
		Candidate person = new Candidate(education, Candidate.DEGREES.contains(education), true, null, Candidate.LONG, Candidate.EMPLOYED);
		List<EligibilityRoute> taking = routes.stream().filter(route -> table.best(List.of(route), level, person) == Truth.TRUE).toList();
		OptionalInt fewest = table.fewest(routes, level, person);
		String compared = fewest.isPresent() ? String.valueOf(fewest.getAsInt()) : "none"; //$NON-NLS-1$
		List<EligibilityRoute> cited = taking.isEmpty() ? routes.subList(0, 1) : taking;
		return Optional.of(new Matter.Says(compared + taking.stream().map(route -> asked(route)).sorted().toList(), fewest.isPresent()
			? Findings.list(taking.stream().map(route -> Steps.words(route, route.getRoute())).toList())
			: Findings.words("years.none"), //$NON-NLS-1$
			cited.stream().flatMap(route -> Findings.clauses(route).stream().limit(1)).distinct().toList(), cited.get(0)));
	}

	/** The kinds of facts whose years a route counts. */
	private static String asked(EligibilityRoute route) {
		return String.join(",", Policy.parts(route.getCondition()).filter(Elapsed.class::isInstance).map(Elapsed.class::cast) //$NON-NLS-1$
			.map(each -> each.getFact() + each.getYears()).distinct().sorted().toList());
	}

	private static Optional<Matter.Says> fullTime(RouteTable table) {
		List<EligibilityRoute> initial = table.routes().stream().filter(route -> INITIAL.equals(route.getRoute()) && RouteTable.written(route))
			.toList();
		List<EligibilityRoute> asking = initial.stream().filter(RouteMatters::asksFullTime).toList();
		return asking.isEmpty() ? Matters.says(initial, route -> "any", route -> Findings.words("form.any")) //$NON-NLS-1$ //$NON-NLS-2$
			: Matters.says(asking, route -> "full", route -> Findings.words("form.full")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean asksFullTime(EligibilityRoute route) {
		return Policy.parts(route.getCondition()).anyMatch(each -> each instanceof Comparison one && "education.full_time".equals(one.getFact())); //$NON-NLS-1$
	}

	private static Optional<Matter.Says> skill(Document document) {
		List<EligibilityRoute> routes = Policy.norms(document, EligibilityRoute.class).stream()
			.filter(route -> SKILL.equals(route.getRoute()) && route.getCondition() != null).toList();
		return Matters.says(routes, route -> route.getLevel() + ' ' + asked(route), route -> Steps.words(route, route.getRoute()));
	}

	/** Of whom the last years' assessments are asked. */
	private static Optional<Matter.Says> assessments(Document document) {
		List<ConditionalNorm> norms = Policy.norms(document, ConditionalNorm.class).stream()
			.filter(norm -> norm.getCondition() != null && Policy.parts(norm.getCondition())
				.anyMatch(each -> each instanceof EachYear years && "annual_assessments".equals(years.getList()))) //$NON-NLS-1$
			.toList();
		var kinds = new TreeMap<String, ConditionalNorm>();
		norms.forEach(norm -> kinds.putIfAbsent(norm instanceof EligibilityRoute route ? String.valueOf(route.getRoute()) : "all", norm)); //$NON-NLS-1$
		return Matters.says(List.copyOf(kinds.values()), norm -> norm instanceof EligibilityRoute route ? String.valueOf(route.getRoute()) : "all", //$NON-NLS-1$
			norm -> norm instanceof EligibilityRoute route ? Findings.words("assessments.route", Wording.value("request.route", route.getRoute())) //$NON-NLS-1$ //$NON-NLS-2$
				: Findings.words("assessments.all")); //$NON-NLS-1$
	}
}
