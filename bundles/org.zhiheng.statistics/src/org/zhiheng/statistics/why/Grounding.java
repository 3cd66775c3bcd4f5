// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CertificateRule;
import org.zhiheng.policy.Clause;
import org.zhiheng.policy.CommitteeRule;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.FeeTariff;
import org.zhiheng.policy.FilingRule;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Scope;
import org.zhiheng.policy.ScoringStandard;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Step;
import org.zhiheng.statistics.pivot.Measure;
import org.zhiheng.statistics.pivot.PivotQuestion;

/** Finds the clauses that define the steps of a measure. */
final class Grounding {

	private static final Map<Step, List<Class<? extends Norm>>> NORMS = Map.of(Step.ACCEPTED, List.of(FilingRule.class), Step.PAID,
		List.of(FeeTariff.class), Step.DEFENDED, List.of(DefenceRule.class), Step.REVIEWED, List.of(CommitteeRule.class), Step.PASSED,
		List.of(PassRateRule.class, CommitteeRule.class), Step.CONFIRMED, List.of(PublicityRule.class, CertificateRule.class));

	private Grounding() {
	}

	static List<Why.Ground> of(PolicyBase policies, List<String> documents, PivotQuestion question) {
		Set<Class<? extends Norm>> kinds = kinds(question.measure());
		Map<String, Why.Ground> found = new LinkedHashMap<>();
		for (String id : documents) {
			policies.document(id).ifPresent(document -> {
				for (Norm norm : document.getNorms()) {
					if (kinds.stream().anyMatch(kind -> kind.isInstance(norm)) && fits(norm, question)) {
						norm.getClauses().forEach(clause -> found.putIfAbsent(clause.getId(), ground(document, clause)));
					}
				}
			});
		}
		return new ArrayList<>(found.values());
	}

	private static Why.Ground ground(Document document, Clause clause) {
		return new Why.Ground(said(clause.getId()), said(document.getNumber()), said(clause.getPrinted()), said(clause.getQuote()));
	}

	private static String said(@Nullable String text) {
		return text == null ? "" : text;
	}

	private static Set<Class<? extends Norm>> kinds(Measure measure) {
		if (measure instanceof Measure.OfScore) {
			return Set.of(ScoringStandard.class);
		}
		List<Step> steps = measure instanceof Measure.OfRate of ? List.of(of.rate().numerator(), of.rate().denominator())
			: measure instanceof Measure.OfStep of ? List.of(of.step()) : List.of();
		return steps.stream().flatMap(step -> NORMS.getOrDefault(step, List.of()).stream()).collect(Collectors.toSet());
	}

	/** A norm of other levels or routes alone says nothing of the cell. */
	private static boolean fits(Norm norm, PivotQuestion question) {
		@Nullable
		Scope scope = norm.getScope();
		return scope == null || meets(scope.getLevels(), question, Dimension.LEVEL) && meets(scope.getRoutes(), question, Dimension.ROUTE)
			&& meets(scope.getSeries(), question, Dimension.SERIES);
	}

	private static boolean meets(List<String> scope, PivotQuestion question, Dimension dimension) {
		Set<String> asked = question.where().getOrDefault(dimension, Set.of());
		return scope.isEmpty() || asked.isEmpty() || asked.stream().anyMatch(scope::contains);
	}
}
