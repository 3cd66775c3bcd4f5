// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.PrecedenceStep;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Governing;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Which notice governs, as masks over the notices in the order in which they are preferred.
 */
final class GoverningCompiler {

	/**
	 * A notice and where it is the one.
	 *
	 * @param document the notice
	 * @param where never unknown; no two candidates hold for one person
	 */
	record Candidate(Document document, int where) {}

	private final Graph graph;
	private final PolicyBase base;
	private final NormCompiler norms;
	private final Leaves leaves;
	private final Territory territory;

	GoverningCompiler(Graph graph, PolicyBase base, NormCompiler norms, Leaves leaves, Territory territory) {
		this.graph = graph;
		this.base = base;
		this.norms = norms;
		this.leaves = leaves;
		this.territory = territory;
	}

	/** The governing notice where the question names none: the tests of the precedence data, each narrowing where a notice is left. */
	List<Candidate> governing() {
		Map<Document, Integer> left = new LinkedHashMap<>();
		base.documents().forEach(each -> left.put(each, Integer.valueOf(Graph.TRUE)));
		for (PrecedenceStep step : base.precedence()) {
			switch (step.getTest()) {
				case IN_FORCE_ON_DATE -> left.keySet().removeIf(each -> !Governing.current(each, norms.day()));
				case SCOPE_FITS -> fitting(left);
				case LEVEL_AND_SERIES -> narrow(left, this::routes);
				case SPECIAL_CAMPAIGN -> prefer(left, Document::isSpecialCampaign);
				case NEAREST_NOTICE -> prefer(left, Document::getRank);
				case HIGHER_AND_LATER -> prefer(left, Governing::since);
				case NO_UNWRITTEN_CONDITION -> {
					// Which conditions may be added is not a question of which notice governs.
				}
			}
		}
		return first(left);
	}

	private void fitting(Map<Document, Integer> left) {
		left.replaceAll((each, where) -> Integer.valueOf(graph.and(where.intValue(), covered(each))));
		narrow(left, each -> norms.mayBe(norms.scope(each)));
		narrow(left, each -> graph.isTrue(norms.scope(each)));
	}

	/** Keeps those of which something certain holds, where it holds of any. */
	private void narrow(Map<Document, Integer> left, ToIntFunction<Document> holds) {
		Map<Document, Integer> better = new LinkedHashMap<>();
		left.forEach((each, where) -> better.put(each, Integer.valueOf(graph.and(where.intValue(), holds.applyAsInt(each)))));
		int any = graph.or(better.values().stream().mapToInt(Integer::intValue).toArray());
		left.replaceAll((each, where) -> Integer
			.valueOf(graph.or(Objects.requireNonNull(better.get(each)).intValue(), graph.and(where.intValue(), Graph.not(any)))));
	}

	/** Keeps those that come highest by a measure. */
	private <T extends Comparable<T>> void prefer(Map<Document, Integer> left, Function<Document, T> by) {
		Map<Document, Integer> all = new LinkedHashMap<>(left);
		left.replaceAll((each, where) -> {
			int[] higher = all.entrySet().stream().filter(other -> by.apply(other.getKey()).compareTo(by.apply(each)) > 0)
				.mapToInt(other -> other.getValue().intValue()).toArray();
			return Integer.valueOf(graph.and(where.intValue(), Graph.not(graph.or(higher))));
		});
	}

	private List<Candidate> first(Map<Document, Integer> left) {
		List<Candidate> all = new ArrayList<>();
		int taken = Graph.FALSE;
		for (Map.Entry<Document, Integer> each : left.entrySet()) {
			int where = graph.and(each.getValue().intValue(), Graph.not(taken));
			if (where != Graph.FALSE) {
				all.add(new Candidate(each.getKey(), where));
				taken = graph.or(taken, where);
			}
		}
		return all;
	}

	private int covered(Document document) {
		return graph.or(covers(document, "region"), covers(document, "secondment.to_region")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The nearest higher notice that has a route for the request. */
	List<Candidate> higher(Document document) {
		Stream<Document> possible = base.documents().stream()
			.filter(other -> other.getRank() < document.getRank() || other.getRank() == document.getRank() && other != document)
			.filter(other -> !other.isSpecialCampaign() && Governing.inForce(other, norms.day()));
		return candidates(possible.sorted(Comparator.comparing(Document::getRank).reversed()));
	}

	private List<Candidate> candidates(Stream<Document> preferred) {
		List<Candidate> all = new ArrayList<>();
		int taken = Graph.FALSE;
		for (Document each : preferred.toList()) {
			int fits = graph.and(covered(each), routes(each));
			int where = graph.and(fits, Graph.not(taken));
			if (where != Graph.FALSE) {
				all.add(new Candidate(each, where));
				taken = graph.or(taken, fits);
			}
		}
		return all;
	}

	private int routes(Document document) {
		return graph
			.or(document.getNorms().stream().filter(EligibilityRoute.class::isInstance).mapToInt(each -> norms.mayFit(each.getScope())).toArray());
	}

	private int covers(Document document, String fact) {
		return graph.isTrue(leaves.test(fact, "in the territory of " + document.getId(), //$NON-NLS-1$
			given -> Truth.of(given instanceof Given.Value value && territory.covers(document, String.valueOf(value.value())))));
	}
}
