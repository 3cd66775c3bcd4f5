// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Comparison;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.Elapsed;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.ExternalCondition;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.Operator;
import org.zhiheng.policy.Some;
import org.zhiheng.policy.Total;
import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Truth;

/**
 * What the routes of one notice say of representative people. The points are taken from the conditions themselves: all levels of education, each
 * form of study and degree, each title, and for every number of years that occurs one point at it.
 */
final class RouteTable {

	private static final List<@Nullable String> TITLES = Arrays.asList(null, "TECHNICIAN_GRADE", "ASSISTANT"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<@Nullable String> UNTITLED = Collections.singletonList(null);
	private static final int MONTHS = 12;
	private static final int MOST_POINTS = 24;
	private static final List<Candidate> PEOPLE = everybody();
	private static final Set<Operator> DECLINING = Set.of(Operator.AT_MOST, Operator.BEFORE, Operator.AFTER, Operator.NOT_EQUAL);

	private record Cell(EligibilityRoute route, String level, Candidate candidate) {}

	/** What a route looks at; people who differ in nothing of it are one person to it. */
	private record Asks(boolean level, boolean title, boolean fullTime, boolean degree, boolean insurance) {

		static Asks of(EligibilityRoute route) {
			List<String> keys = Policy.parts(route.getCondition()).flatMap(RouteTable::keys).toList();
			return new Asks(keys.contains("request.level"), has(keys, "current_title"), has(keys, "education.full_time"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				has(keys, "education.academic_degree") || has(keys, "education.degree_obtained_on"), has(keys, "social_insurance")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private static boolean has(List<String> keys, String prefix) {
			return keys.stream().anyMatch(key -> key.startsWith(prefix));
		}

		Candidate alike(Candidate each) {
			return new Candidate(each.education(), degree ? each.degree() : Candidate.DEGREES.contains(each.education()),
				!fullTime || each.fullTime(),
				title ? each.title() : null, each.years(), insurance ? each.insurance() : Candidate.EMPLOYED);
		}
	}

	private record Asked(String route, String level, Candidate candidate) {}

	private final Policy policy;
	private final List<EligibilityRoute> routes;
	private final LocalDate day;
	private final List<Integer> years;
	private final Map<Cell, Truth> known = new HashMap<>();
	private final Map<Asked, Facts> asked = new HashMap<>();
	private final Map<EligibilityRoute, Asks> asks = new HashMap<>();

	RouteTable(Policy policy, Document document) {
		this.policy = policy;
		this.routes = Policy.norms(document, EligibilityRoute.class).stream()
			.filter(route -> route.getRoute() != null && route.getLevel() != null && route.getCondition() != null).toList();
		this.day = Admission.day(document);
		this.years = years(routes);
	}

	List<EligibilityRoute> routes() {
		return routes;
	}

	/** Routes that answer a level. */
	List<EligibilityRoute> routes(String level) {
		return routes.stream().filter(route -> levels(route).contains(level)).toList();
	}

	/** The levels that a route answers. */
	static List<String> levels(EligibilityRoute route) {
		boolean written = route.getScope() != null && !route.getScope().getLevels().isEmpty();
		return written ? route.getScope().getLevels() : List.of(route.getLevel());
	}

	/** All levels answered by some route that asks for an education; where no route does, the conditions stand elsewhere. */
	Set<String> levels() {
		Set<String> levels = new LinkedHashSet<>();
		routes.stream().filter(RouteTable::asksEducation).forEach(route -> levels.addAll(levels(route)));
		return levels;
	}

	static boolean asksEducation(EligibilityRoute route) {
		return Policy.parts(route.getCondition()).anyMatch(each -> each instanceof Comparison one && "education.level".equals(one.getFact())); //$NON-NLS-1$
	}

	/** The outside text that a route as a whole waits for; parts of a condition that only some people meet do not count. */
	static Optional<String> outside(EligibilityRoute route) {
		return route.getCondition() == null ? Optional.empty()
			: Policy.parts(route.getCondition()).filter(ExternalCondition.class::isInstance).map(ExternalCondition.class::cast)
				.filter(each -> each == route.getCondition() || each.eContainer() == route.getCondition() || alternative(each, route))
				.map(ExternalCondition::getText)
				.filter(text -> text != null && !text.isBlank()).findFirst();
	}

	/** Whether a route waits for one of several outside texts, of which this is one. */
	private static boolean alternative(ExternalCondition text, EligibilityRoute route) {
		return text.eContainer() instanceof AnyOf any && any.eContainer() == route.getCondition()
			&& any.getConditions().stream().allMatch(ExternalCondition.class::isInstance);
	}

	/** Whether a route's own notice says what education it asks for and all that goes with it. */
	static boolean written(EligibilityRoute route) {
		return asksEducation(route) && outside(route).isEmpty();
	}

	/** What a route says of a person who asks for a level. */
	Truth truth(EligibilityRoute route, String level, Candidate candidate) {
		Asks asks = asks(route);
		return known.computeIfAbsent(new Cell(route, asks.level() ? level : route.getLevel(), asks.alike(candidate)),
			cell -> policy.truth(route.getCondition(), facts(route, cell.level(), cell.candidate())));
	}

	private Asks asks(EligibilityRoute route) {
		return asks.computeIfAbsent(route, Asks::of);
	}

	private Facts facts(EligibilityRoute route, String level, Candidate candidate) {
		return asked.computeIfAbsent(new Asked(route.getRoute(), level, candidate), each -> candidate.facts(day, each.route(), level));
	}

	/** The open questions that leave a route unknown for a person. */
	Set<String> open(EligibilityRoute route, String level, Candidate candidate) {
		return policy.explain(route.getCondition(), facts(route, level, candidate)).openQuestions();
	}

	/** The best that routes say of a person, whatever title is held. */
	Truth best(List<EligibilityRoute> among, String level, Candidate candidate) {
		Truth best = Truth.FALSE;
		for (EligibilityRoute route : among) {
			for (@Nullable
			String title : asks(route).title() ? TITLES : UNTITLED) {
				best = best.or(truth(route, level, candidate.holding(title)));
				if (best == Truth.TRUE) {
					return best;
				}
			}
		}
		return best;
	}

	/** The fewest years after which some route certainly takes a person; none where none ever does. */
	OptionalInt fewest(List<EligibilityRoute> among, String level, Candidate candidate) {
		return years().stream().mapToInt(Integer::intValue).filter(each -> best(among, level, candidate.after(each)) == Truth.TRUE).findFirst();
	}

	/** Every number of years that a condition of the notice turns on, none and more than all among them. */
	List<Integer> years() {
		return years;
	}

	private static List<Integer> years(List<EligibilityRoute> routes) {
		Set<Integer> points = new TreeSet<>(Set.of(0, Candidate.LONG));
		routes.forEach(route -> Policy.parts(route.getCondition()).flatMap(RouteTable::turning).limit(MOST_POINTS).forEach(points::add));
		return points.stream().filter(each -> each >= 0 && each <= Candidate.LONG).toList();
	}

	private static Stream<Integer> turning(EObject leaf) {
		if (leaf instanceof Elapsed elapsed) {
			int years = elapsed.getYears() + (elapsed.getMonths() + MONTHS - 1) / MONTHS;
			return Stream.of(years, years + 1);
		}
		if (leaf instanceof Total total && total.getAtLeast() != null && total.getAtLeast().abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
			boolean months = String.valueOf(total.getMeasure()).endsWith("months"); //$NON-NLS-1$
			return Stream.of(total.getAtLeast().divide(BigDecimal.valueOf(months ? MONTHS : 1), 0, RoundingMode.CEILING).intValue());
		}
		return Stream.empty();
	}

	private static Stream<String> keys(EObject part) {
		Stream<String> lists = part instanceof Total total ? Stream.of(total.getList(), total.getMeasure(), total.getSince())
			: part instanceof Some some ? Stream.of(some.getList()) : Vocabularies.keys(part);
		return lists.filter(Objects::nonNull);
	}

	/** Whether more years may ever count against a person: something with years is denied, or has an upper bound. */
	static boolean declines(EligibilityRoute route) {
		return Policy.parts(route.getCondition())
			.anyMatch(each -> each instanceof Not not && Policy.parts(not).anyMatch(part -> part instanceof Elapsed || part instanceof Total)
				|| each instanceof Comparison one && DECLINING.contains(one.getOperator()));
	}

	/** One person of each education, with and without its degree, full-time and not, for long in everything. */
	static List<Candidate> people() {
		return PEOPLE;
	}

	private static List<Candidate> everybody() {
		List<Candidate> people = new ArrayList<>();
		for (String level : Candidate.LEVELS) {
			for (boolean fullTime : new boolean[]{ true, false }) {
				people.add(new Candidate(level, Candidate.DEGREES.contains(level), fullTime, null, Candidate.LONG, Candidate.EMPLOYED));
				if (Candidate.DEGREES.contains(level)) {
					people.add(new Candidate(level, false, fullTime, null, Candidate.LONG, Candidate.EMPLOYED));
				}
			}
		}
		return List.copyOf(people);
	}
}
