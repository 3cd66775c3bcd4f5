// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.AnyOf;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** Routes of one notice against each other: twice the same, granted and refused, two levels at once, and more asked of who has studied more. */
final class RouteConflicts implements Inspection {

	private static final Map<String, Integer> RANKS = Map.of("TECHNICIAN_GRADE", 0, "JUNIOR", 1, "ASSISTANT", 1, "INTERMEDIATE", 2, //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$
		"ASSOCIATE_SENIOR", 3,     //$NON-NLS-1$
		"SENIOR", 4); //$NON-NLS-1$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			RouteTable table = policy.routes(document);
			twice(table, findings);
			for (EligibilityRoute route : table.routes()) {
				existence(route, findings);
			}
			for (String kind : new LinkedHashSet<>(table.routes().stream().map(EligibilityRoute::getRoute).toList())) {
				List<EligibilityRoute> routes = table.routes().stream().filter(route -> kind.equals(route.getRoute())).toList();
				refused(table, routes, findings);
				ladder(table, routes, findings);
				levels(table, routes, findings);
			}
		}
	}

	private static void twice(RouteTable table, Findings findings) {
		List<EligibilityRoute> routes = table.routes();
		for (int i = 0; i < routes.size(); i++) {
			for (int j = i + 1; j < routes.size(); j++) {
				EligibilityRoute one = routes.get(i);
				EligibilityRoute other = routes.get(j);
				if (one.getRoute().equals(other.getRoute()) && RouteTable.levels(one).equals(RouteTable.levels(other))
					&& EcoreUtil.equals(one.getCondition(), other.getCondition()) && EcoreUtil.equals(one.getScope(), other.getScope())) {
					findings.add(Code.ROUTE_TWICE, other, Literals.CONDITIONAL_NORM__CONDITION, null, Findings.clauses(one),
						String.valueOf(other.getId()),
						String.valueOf(one.getId()));
				}
			}
		}
	}

	/** A reading by which the route is not there at all. */
	private static void existence(EligibilityRoute route, Findings findings) {
		Condition condition = route.getCondition();
		Stream<? extends Condition> whole = condition instanceof Group group && !(group instanceof AnyOf) ? group.getConditions().stream()
			: Stream.of(condition);
		whole.filter(OpenReading.class::isInstance).map(OpenReading.class::cast)
			.filter(open -> open.getBranches().stream().anyMatch(branch -> refusal(branch.getCondition())))
			.forEach(open -> findings.add(Code.ROUTE_EXISTENCE_OPEN, route, Literals.CONDITIONAL_NORM__CONDITION, null,
				Findings.clauses(open), Wording.value("request.route", route.getRoute()), Wording.value("request.level", route.getLevel()), //$NON-NLS-1$ //$NON-NLS-2$
				String.valueOf(open.getInterpretation())));
	}

	private static boolean refusal(@Nullable Condition condition) {
		return condition instanceof AnyOf any && any.getConditions().isEmpty();
	}

	private static void refused(RouteTable table, List<EligibilityRoute> routes, Findings findings) {
		for (EligibilityRoute refusal : routes.stream().filter(route -> refusal(route.getCondition())).toList()) {
			for (String level : RouteTable.levels(refusal)) {
				routes.stream().filter(route -> route != refusal && RouteTable.levels(route).contains(level)).findFirst()
					.flatMap(route -> RouteTable.people().stream().filter(each -> table.best(List.of(route), level, each) == Truth.TRUE).findFirst()
						.map(each -> Map.entry(route, each)))
					.ifPresent(found -> findings.add(Code.ROUTE_CONTRADICTION, refusal, Literals.CONDITIONAL_NORM__CONDITION, null,
						Findings.clauses(found.getKey()), Wording.value("request.level", level), found.getValue().words(), //$NON-NLS-1$
						String.valueOf(found.getKey().getId())));
			}
		}
	}

	/** Who studied more must not wait longer. */
	private static void ladder(RouteTable table, List<EligibilityRoute> routes, Findings findings) {
		Set<String> levels = new LinkedHashSet<>();
		routes.stream().filter(RouteTable::asksEducation).forEach(route -> levels.addAll(RouteTable.levels(route)));
		for (String level : levels) {
			List<EligibilityRoute> own = routes.stream().filter(route -> RouteTable.levels(route).contains(level)).toList();
			List<Candidate> people = RouteTable.people().stream().filter(each -> each.fullTime() && plain(each)).toList();
			for (int i = 0; i < people.size() - 1; i++) {
				OptionalInt low = table.fewest(own, level, people.get(i));
				OptionalInt high = table.fewest(own, level, people.get(i + 1));
				if (low.isPresent() && high.isPresent() && high.getAsInt() > low.getAsInt()) {
					findings.add(Code.LADDER_INVERTED, taking(table, own, level, people.get(i + 1).after(high.getAsInt())),
						Literals.CONDITIONAL_NORM__CONDITION,
						null, Findings.clauses(taking(table, own, level, people.get(i).after(low.getAsInt()))), Wording.value("request.level", level), //$NON-NLS-1$
						people.get(i + 1).studied(), String.valueOf(high.getAsInt()), people.get(i).studied(), String.valueOf(low.getAsInt()));
					return;
				}
			}
		}
	}

	/** With the degree where there is one, and of the schools that form one ladder. */
	private static boolean plain(Candidate each) {
		return !each.education().startsWith("TECH") && each.degree() == Candidate.DEGREES.contains(each.education()); //$NON-NLS-1$
	}

	private static EligibilityRoute taking(RouteTable table, List<EligibilityRoute> routes, String level, Candidate candidate) {
		return routes.stream().filter(route -> table.best(List.of(route), level, candidate) == Truth.TRUE).findFirst().orElse(routes.get(0));
	}

	/** One kind of route that gives the same person two levels at the same time. */
	private static void levels(RouteTable table, List<EligibilityRoute> routes, Findings findings) {
		List<EligibilityRoute> asking = routes.stream().filter(RouteTable::written).toList();
		for (Candidate each : RouteTable.people().stream().filter(Candidate::fullTime).filter(RouteConflicts::plain).toList()) {
			List<EligibilityRoute> taking = new ArrayList<>();
			OptionalInt fewest = OptionalInt.empty();
			for (EligibilityRoute route : asking) {
				OptionalInt years = table.fewest(List.of(route), route.getLevel(), each);
				boolean other = taking.stream().noneMatch(one -> Objects.equals(rank(one), rank(route)));
				if (years.isPresent() && other && (taking.isEmpty() || years.equals(fewest))) {
					fewest = years;
					taking.add(route);
				}
			}
			if (taking.size() > 1) {
				findings.add(Code.ROUTE_TWO_LEVELS, taking.get(0), Literals.CONDITIONAL_NORM__CONDITION, null, Findings.clauses(taking.get(1)),
					each.after(fewest.orElse(0)).words(), Wording.value("request.level", taking.get(0).getLevel()), //$NON-NLS-1$
					Wording.value("request.level", taking.get(1).getLevel())); //$NON-NLS-1$
			}
		}
	}

	private static int rank(EligibilityRoute route) {
		return RANKS.getOrDefault(route.getLevel(), -1);
	}
}
