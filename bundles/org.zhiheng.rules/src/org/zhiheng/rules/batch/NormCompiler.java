// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Exclusion;
import org.zhiheng.policy.Material;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.Prevalence;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.ScopeRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Fit;
import org.zhiheng.rules.eligibility.Governing;
import org.zhiheng.rules.eligibility.Stage;

/**
 * The norms of one notice as formulas, stage by stage as {@link org.zhiheng.rules.eligibility.Eligibility} tests them.
 */
final class NormCompiler {

	private final Graph graph;
	private final ConditionCompiler conditions;
	private final Leaves leaves;
	private final List<Prevalence> prevalences;
	private final LocalDate day;

	NormCompiler(Graph graph, ConditionCompiler conditions, List<Prevalence> prevalences, LocalDate day) {
		this.graph = graph;
		this.conditions = conditions;
		this.leaves = conditions.leaves();
		this.prevalences = prevalences;
		this.day = day;
	}

	/** Whether a scope takes in person and request. */
	int fit(@Nullable Scope scope) {
		if (scope == null) {
			return Graph.TRUE;
		}
		List<Integer> all = new ArrayList<>();
		Fit.asked(scope).forEach((key, allowed) -> all.add(Integer.valueOf(leaves.fits(key, allowed))));
		if (!scope.getYears().isEmpty() && !scope.getYears().contains(Integer.valueOf(day.getYear()))) {
			return Graph.FALSE;
		}
		return graph.and(all.stream().mapToInt(Integer::intValue).toArray());
	}

	/** Where a scope may take them in; never unknown. */
	int mayFit(@Nullable Scope scope) {
		return Graph.not(graph.is(fit(scope), Truth.FALSE));
	}

	/** Whether the notice speaks of the person and the request. */
	int scope(Document document) {
		return graph.and(document.getNorms().stream().filter(ScopeRule.class::isInstance).map(ScopeRule.class::cast)
			.mapToInt(rule -> graph.or(Graph.not(fit(rule.getScope())), conditions.compile(rule.getCondition()).truth())).toArray());
	}

	LocalDate day() {
		return day;
	}

	/** Where something may be; never unknown. */
	int mayBe(int formula) {
		return Graph.not(graph.is(formula, Truth.FALSE));
	}

	/** Everything but the routes, in the order in which it is tested. */
	List<Tested> tests(Document document, boolean timetable) {
		List<Tested> all = new ArrayList<>();
		boolean shut = !document.isSpecialCampaign() && !Governing.inForce(document, day);
		for (Norm norm : document.getNorms()) {
			if (shut && norm instanceof TimetableStep step && "EFFECTIVE".equals(step.getStep())) { //$NON-NLS-1$
				all.add(new Tested(Stage.VALIDITY, norm, Graph.FALSE, Shape.leaf(Graph.FALSE, null, false), Truth.FALSE, List.of()));
			}
		}
		for (Norm norm : document.getNorms()) {
			int fit = fit(norm.getScope());
			if (norm instanceof ScopeRule rule) {
				Shape shape = conditions.compile(rule.getCondition());
				all.add(new Tested(Stage.SCOPE, norm, graph.or(Graph.not(fit), shape.truth()), shape, Truth.FALSE, List.of()));
			} else if (norm instanceof Exclusion exclusion) {
				Shape shape = conditions.compile(exclusion.getCondition());
				all.add(new Tested(Stage.EXCLUSION, norm, Graph.not(graph.and(fit, shape.truth())), shape, Truth.TRUE, List.of()));
			} else if (norm instanceof Material material && material.getCondition() != null && !material.isWarnOnly()) {
				Shape shape = conditions.compile(material.getCondition());
				all.add(settled(Stage.MATERIAL, norm, graph.or(Graph.not(fit), shape.truth()), shape, Graph.TRUE));
			} else if (timetable && norm instanceof TimetableStep step && "DECLARATION".equals(step.getStep())) { //$NON-NLS-1$
				int open = Governing.contains(step, day) ? Graph.TRUE : Graph.FALSE;
				all.add(
					new Tested(Stage.TIMETABLE, norm, graph.or(Graph.not(mayFit(norm.getScope())), open), Shape.leaf(open, null, false), Truth.FALSE,
						List.of()));
			}
		}
		all.addAll(continuingEducation(document));
		return all;
	}

	private List<Tested> continuingEducation(Document document) {
		List<ContinuingEducationRule> rules = document.getNorms().stream().filter(ContinuingEducationRule.class::isInstance)
			.map(ContinuingEducationRule.class::cast).toList();
		List<Shape.Part> waivers = new ArrayList<>();
		int waived = Graph.FALSE;
		for (ContinuingEducationRule rule : rules) {
			if (rule.isWaived()) {
				Shape waiver = conditions.compile(rule.getCondition());
				waivers.add(new Shape.Part(mayFit(rule.getScope()), waiver));
				waived = graph.or(waived, graph.and(fit(rule.getScope()), waiver.truth()));
			}
		}
		List<Tested> all = new ArrayList<>();
		for (ContinuingEducationRule rule : rules) {
			if (!rule.isWaived()) {
				all.add(asked(rule, waivers, waived));
			}
		}
		return all;
	}

	private Tested asked(ContinuingEducationRule rule, List<Shape.Part> waivers, int waived) {
		Shape condition = conditions.compile(rule.getCondition());
		int truth = graph.or(condition.truth(), waived);
		int open = graph.is(truth, Truth.UNKNOWN);
		List<Shape.Part> parts = new ArrayList<>();
		parts.add(new Shape.Part(Graph.TRUE, condition));
		waivers.forEach(each -> parts.add(new Shape.Part(graph.and(open, each.when()), each.shape())));
		Shape whole = new Shape(truth, null, false, parts);
		int there = graph.and(mayFit(rule.getScope()), Graph.not(graph.isTrue(waived)));
		return settled(Stage.CONTINUING_EDUCATION, rule, graph.or(Graph.not(fit(rule.getScope())), whole.truth()), whole, there);
	}

	/** A norm that a higher or later one may set aside. */
	private Tested settled(Stage stage, Norm norm, int passes, Shape shape, int there) {
		int aside = Graph.FALSE;
		int perhaps = Graph.FALSE;
		List<Shape.Step> rescues = new ArrayList<>();
		for (Prevalence each : overriding(norm)) {
			int sets = setting(each);
			int mask = graph.and(there, Graph.not(aside), graph.isTrue(sets), Graph.not(graph.isTrue(shape.truth())));
			if (!each.getPrevailing().isEmpty()) {
				rescues.add(new Shape.Step(mask, each.getPrevailing().get(0)));
			}
			aside = graph.or(aside, graph.isTrue(sets));
			perhaps = graph.or(perhaps, graph.is(sets, Truth.UNKNOWN));
		}
		int open = graph.and(perhaps, Graph.not(graph.isTrue(passes)), Graph.UNKNOWN);
		int settled = graph.or(Graph.not(there), aside, graph.and(Graph.not(perhaps), passes), graph.and(perhaps, graph.isTrue(passes)), open);
		return new Tested(stage, norm, settled, shape, Truth.FALSE, rescues);
	}

	private List<Prevalence> overriding(Norm norm) {
		return norm.getClauses().isEmpty() ? List.of()
			: prevalences.stream().filter(each -> each.getOverridden().contains(norm.getClauses().get(0).getId()))
				.filter(each -> each.getFrom() == null || !day.isBefore(each.getFrom())).toList();
	}

	private int setting(Prevalence prevalence) {
		@Nullable
		String fact = prevalence.getOnlyIfFact();
		int condition = conditions.compile(prevalence.getCondition()).truth();
		if (fact == null || fact.isBlank()) {
			return condition;
		}
		List<String> values = List.of(String.valueOf(prevalence.getOnlyIfValue()).split(" ")); //$NON-NLS-1$
		return graph.and(condition, leaves.test(fact, "among " + values, given -> given instanceof Given.Unknown ? Truth.UNKNOWN //$NON-NLS-1$
			: Truth.of(given instanceof Given.Value value && values.contains(String.valueOf(value.value())))));
	}

	/** The routes that may answer the request. */
	List<Route> routes(Document document) {
		List<Route> routes = new ArrayList<>();
		for (Norm norm : document.getNorms()) {
			if (norm instanceof EligibilityRoute route) {
				int there = mayFit(route.getScope());
				if (there != Graph.FALSE) {
					Shape shape = conditions.compile(route.getCondition());
					routes.add(new Route(route, there, graph.and(fit(route.getScope()), shape.truth()), shape, shape.identified(graph)));
				}
			}
		}
		return routes;
	}

	/**
	 * A route.
	 *
	 * @param route the norm
	 * @param there where it may answer the request
	 * @param passes whether it is open to the person
	 * @param shape of its condition
	 * @param near where it is about a person like this one
	 */
	record Route(EligibilityRoute route, int there, int passes, Shape shape, int near) {

		Route only(Graph graph, int where) {
			return new Route(route, graph.and(there, where), passes, shape, near);
		}

		Tested tested() {
			return new Tested(Stage.ROUTE, route, passes, shape, Truth.FALSE, List.of());
		}
	}
}
