// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Assertion;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.condition.Given;
import org.zhiheng.rules.condition.Truth;
import org.zhiheng.rules.eligibility.Asserted;
import org.zhiheng.rules.eligibility.Counting;
import org.zhiheng.rules.eligibility.Prevailing;
import org.zhiheng.rules.eligibility.Territory;

/**
 * Compiles questions to formulas of one graph: the ruling under the chosen readings, and under every other one that may change it.
 */
final class Compiler {

	private final PolicyBase base;
	private final ToIntFunction<String> sizes;
	private final Graph graph = new Graph();
	private final Remembered remembered;
	private final Territory territory;

	/**
	 * @param base the policies to decide by
	 * @param sizes for how many entries of a list formulas are made
	 * @param remembered what earlier compilations of the same policies left
	 * @param territory of the same policies
	 */
	Compiler(PolicyBase base, ToIntFunction<String> sizes, Remembered remembered, Territory territory) {
		this.base = base;
		this.sizes = sizes;
		this.remembered = remembered;
		this.territory = territory;
	}

	Graph graph() {
		return graph;
	}

	Verdict compile(Question question) {
		Readings readings = new Readings(base, question.day());
		@Nullable
		String asked = question.document();
		if (asked != null) {
			Optional<Document> document = base.document(asked);
			return document.isPresent() ? verdict(question, document.get(), readings) : new Verdict(Graph.FALSE, Graph.FALSE, Graph.FALSE, List.of());
		}
		return found(question, readings);
	}

	/** The governing notice is found for each person. */
	private Verdict found(Question question, Readings readings) {
		int eligible = Graph.FALSE;
		int refused = Graph.FALSE;
		int ambiguous = Graph.FALSE;
		List<Shape.Step> steps = new ArrayList<>();
		for (GoverningCompiler.Candidate each : parts(question, Optional.empty(), readings, new LinkedHashSet<>(), remembered.question()).finder()
			.governing()) {
			Verdict verdict = verdict(question, each.document(), readings);
			eligible = graph.or(eligible, graph.and(each.where(), verdict.eligible()));
			refused = graph.or(refused, graph.and(each.where(), verdict.refused()));
			ambiguous = graph.or(ambiguous, graph.and(each.where(), verdict.ambiguous()));
			verdict.clauses().forEach(step -> steps.add(new Shape.Step(graph.and(each.where(), step.mask()), step.clause())));
		}
		return new Verdict(eligible, refused, ambiguous, steps);
	}

	private record Parts(NormCompiler norms, GoverningCompiler finder) {}

	private Parts parts(Question question, Optional<LocalDate> day, Readings readings, Set<String> met, Remembered before) {
		List<Assertion> assertions = base.assertions().stream().filter(each -> Asserted.valid(each, question.day())).toList();
		ConditionCompiler conditions = new ConditionCompiler(graph, leaves(question, day, readings, before), readings, sizes, met, before,
			assertions);
		NormCompiler norms = new NormCompiler(graph, conditions, Prevailing.data(base), question.day());
		return new Parts(norms, new GoverningCompiler(graph, base, norms, conditions.leaves(), territory));
	}

	private RulingCompiler ruling(Question question, Document document, Readings readings, Set<String> met, Remembered before) {
		Parts parts = parts(question, Counting.other(document, question.day(), readings), readings, met, before);
		return new RulingCompiler(graph, parts.norms(), document, parts.finder(), question.checkTimetable());
	}

	/** The leaves, with years counted on another day where the open question was so decided, else on the day asked about. */
	private Leaves leaves(Question question, Optional<LocalDate> other, Readings readings, Remembered before) {
		Map<String, Given> known = new HashMap<>(question.known());
		other.ifPresent(day -> known.put("as_of", new Given.Value(day))); //$NON-NLS-1$
		return new Leaves(graph, known, question.ownDays() && other.isEmpty(), readings, before.texts());
	}

	private Verdict verdict(Question question, Document document, Readings readings) {
		if (!RulingCompiler.encoded(document)) {
			return new Verdict(Graph.FALSE, Graph.FALSE, Graph.FALSE, List.of(new Shape.Step(Graph.TRUE, document.getClauses().get(0).getId())));
		}
		Set<String> met = new LinkedHashSet<>();
		Remembered before = remembered.question();
		RulingCompiler ruling = ruling(question, document, readings, met, before);
		int truth = ruling.truth();
		int eligible = graph.is(truth, Truth.TRUE);
		int refused = graph.is(truth, Truth.FALSE);
		int other = Graph.FALSE;
		for (String id : met) {
			if (!readings.warnOnly(id)) {
				for (String key : readings.keys(id)) {
					int under = ruling(question, document, readings.trying(id, key), new LinkedHashSet<>(), before.trying(id)).truth();
					other = graph.or(other, graph.and(eligible, Graph.not(graph.isTrue(under))),
						graph.and(refused, Graph.not(graph.is(under, Truth.FALSE))));
				}
			}
		}
		return new Verdict(eligible, refused, other, ruling.clauses());
	}
}
