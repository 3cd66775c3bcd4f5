// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.EligibilityRoute;
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

	/** The governing notice where the question names none. */
	List<Candidate> governing() {
		Stream<Document> possible = base.documents().stream().filter(each -> Governing.inForce(each, leaves.asOf()))
			.filter(each -> !each.isSpecialCampaign() || Governing.declaring(each, leaves.asOf()));
		return candidates(possible.sorted(Comparator.comparing(Document::isSpecialCampaign).thenComparing(Document::getRank).reversed()));
	}

	/** The nearest higher notice that has a route for the request. */
	List<Candidate> higher(Document document) {
		Stream<Document> possible = base.documents().stream()
			.filter(other -> other.getRank() < document.getRank() || other.getRank() == document.getRank() && other != document)
			.filter(other -> !other.isSpecialCampaign() && Governing.inForce(other, leaves.asOf()));
		return candidates(possible.sorted(Comparator.comparing(Document::getRank).reversed()));
	}

	private List<Candidate> candidates(Stream<Document> preferred) {
		List<Candidate> all = new ArrayList<>();
		int taken = Graph.FALSE;
		for (Document each : preferred.toList()) {
			int fits = graph.and(graph.or(covers(each, "region"), covers(each, "secondment.to_region")), routes(each)); //$NON-NLS-1$ //$NON-NLS-2$
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
