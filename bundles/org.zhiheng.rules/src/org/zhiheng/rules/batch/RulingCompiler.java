// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Stage;

/**
 * All findings about one question under one reading of every open text, as formulas.
 */
final class RulingCompiler {

	private final Graph graph;
	private final Document document;
	private final List<Tested> tests = new ArrayList<>();
	private final List<NormCompiler.Route> routes = new ArrayList<>();
	private final int passed;
	private final int routeTruth;

	/**
	 * @param norms compiles norms under the readings
	 * @param document the notice asked about
	 * @param finder finds the higher notice where the first is silent
	 * @param timetable whether the window is part of the question
	 */
	RulingCompiler(Graph graph, NormCompiler norms, Document document, GoverningCompiler finder, boolean timetable) {
		this.graph = graph;
		this.document = document;
		tests.addAll(norms.tests(document, timetable));
		routes.addAll(norms.routes(document));
		int silent = Graph.not(any(routes.stream().mapToInt(NormCompiler.Route::there).toArray()));
		int refused = graph.is(all(tests.stream().mapToInt(Tested::passes).toArray()), Truth.FALSE);
		int left = graph.and(silent, Graph.not(refused));
		if (left != Graph.FALSE) {
			for (GoverningCompiler.Candidate higher : finder.higher(document)) {
				int here = graph.and(left, higher.where());
				norms.tests(higher.document(), timetable).forEach(each -> tests.add(within(each, here)));
				norms.routes(higher.document()).forEach(each -> routes.add(each.only(graph, here)));
			}
		}
		passed = all(tests.stream().mapToInt(Tested::passes).toArray());
		int none = graph.and(Graph.not(any(routes.stream().mapToInt(NormCompiler.Route::there).toArray())), Graph.UNKNOWN);
		routeTruth = graph.or(any(routes.stream().mapToInt(each -> graph.and(each.there(), each.passes())).toArray()), none);
	}

	private Tested within(Tested test, int where) {
		List<Shape.Step> rescues = test.rescues().stream().map(each -> new Shape.Step(graph.and(where, each.mask()), each.clause())).toList();
		return new Tested(test.stage(), test.norm(), graph.or(Graph.not(where), test.passes()), test.shape(), test.refusing(), rescues);
	}

	private int all(int[] formulas) {
		return graph.and(formulas);
	}

	private int any(int[] formulas) {
		return graph.or(formulas);
	}

	int truth() {
		return graph.and(passed, routeTruth);
	}

	/** The deciding clause, the first mask that holds giving it. */
	List<Shape.Step> clauses() {
		List<Shape.Step> steps = new ArrayList<>();
		tests.forEach(each -> steps.addAll(each.rescues()));
		int refused = graph.is(truth(), Truth.FALSE);
		int open = graph.is(truth(), Truth.UNKNOWN);
		int far = graph.and(refused, graph.is(routeTruth, Truth.FALSE), Graph.not(graph.is(passed, Truth.FALSE)),
			Graph.not(any(routes.stream().mapToInt(each -> graph.and(each.there(), each.near())).toArray())));
		for (NormCompiler.Route each : routes) {
			@Nullable
			String list = each.route().getListClause();
			if (list != null && !list.isBlank()) {
				steps.add(new Shape.Step(graph.and(far, each.there()), list));
			}
		}
		for (Stage stage : Stage.values()) {
			for (Tested each : tests) {
				if (each.stage() == stage) {
					steps.addAll(each.cite(graph, graph.and(refused, graph.is(each.passes(), Truth.FALSE)), Truth.FALSE));
					steps.addAll(each.cite(graph, graph.and(open, graph.is(each.passes(), Truth.UNKNOWN)), Truth.UNKNOWN));
				}
			}
			if (stage == Stage.ROUTE) {
				nearest(graph.is(truth(), Truth.TRUE), Truth.TRUE, steps);
				nearest(graph.and(refused, graph.is(routeTruth, Truth.FALSE)), Truth.FALSE, steps);
				nearest(graph.and(open, graph.is(routeTruth, Truth.UNKNOWN)), Truth.UNKNOWN, steps);
			}
		}
		if (!document.getClauses().isEmpty()) {
			steps.add(new Shape.Step(Graph.TRUE, document.getClauses().get(0).getId()));
		}
		return steps;
	}

	/** The routes that carry the value: those about a person like this one before all others. */
	private void nearest(int mask, Truth value, List<Shape.Step> steps) {
		if (mask == Graph.FALSE) {
			return;
		}
		for (NormCompiler.Route each : routes) {
			int carries = graph.and(mask, each.there(), graph.is(each.passes(), value));
			steps.addAll(each.tested().cite(graph, graph.and(carries, each.near()), value));
		}
		for (NormCompiler.Route each : routes) {
			steps.addAll(each.tested().cite(graph, graph.and(mask, each.there(), graph.is(each.passes(), value)), value));
		}
	}

	/** Whether any route of a notice is written at all. */
	static boolean encoded(Document document) {
		return document.getNorms().stream().anyMatch(EligibilityRoute.class::isInstance);
	}
}
