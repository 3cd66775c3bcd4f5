// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.OpenReading;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.Scope;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/** Continuing education within one notice: waived and asked of the same person, or asked for over different years. */
final class StudyConflicts implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			List<ContinuingEducationRule> rules = Policy.norms(document, ContinuingEducationRule.class);
			List<ContinuingEducationRule> waivers = rules.stream().filter(ContinuingEducationRule::isWaived).toList();
			List<ContinuingEducationRule> asking = rules.stream().filter(rule -> !rule.isWaived()).toList();
			if (!asking.isEmpty()) {
				waivers.forEach(waiver -> waived(policy, document, waiver, asking, findings));
			}
			spans(asking, findings);
		}
	}

	/** A waiver that by one reading does not reach the people of a special rule. */
	private static void waived(Policy policy, Document document, ContinuingEducationRule waiver, List<ContinuingEducationRule> asking,
		Findings findings) {
		for (ContinuingEducationRule rule : asking) {
			for (String series : rule.getScope() == null ? List.<String>of() : rule.getScope().getSeries()) {
				Truth waives = policy.truth(waiver.getCondition(),
					Waivers.facts(Admission.day(document), Map.of("request.series", series))); //$NON-NLS-1$
				Optional<OpenReading> open = open(waiver.getCondition());
				if (waives != Truth.FALSE && open.isPresent()) {
					List<String> more = new ArrayList<>(Findings.clauses(rule));
					more.addAll(Findings.clauses(open.get()));
					String id = String.valueOf(open.get().getInterpretation());
					findings.add(Code.STUDY_WAIVED_AND_ASKED, waiver, Literals.CONDITIONAL_NORM__CONDITION, null, more, Wording.name(series),
						id,
						policy.readings().text(id, policy.readings().chosen(id)));
					return;
				}
			}
		}
		if (waiver.getCondition() == null) {
			findings.add(Code.STUDY_WAIVED_AND_ASKED, waiver, Literals.CONDITIONAL_NORM__CONDITION, null, Findings.clauses(asking.get(0)),
				Findings.words("everybody"), "", Wording.NONE); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static Optional<OpenReading> open(@Nullable Condition condition) {
		return condition == null ? Optional.empty()
			: Policy.parts(condition).filter(OpenReading.class::isInstance).map(OpenReading.class::cast).findFirst();
	}

	/** Two rules over different years that one person may fall under. */
	private static void spans(List<ContinuingEducationRule> asking, Findings findings) {
		for (int i = 0; i < asking.size(); i++) {
			for (int j = i + 1; j < asking.size(); j++) {
				ContinuingEducationRule one = asking.get(i);
				ContinuingEducationRule other = asking.get(j);
				if (differ(one, other) && meet(one.getScope(), other.getScope())) {
					findings.add(Code.STUDY_SPANS_DIFFER, other, Literals.CONTINUING_EDUCATION_RULE__PUBLIC_YEARS, null, Findings.clauses(one),
						span(one),
						Policy.cited(one), span(other), Policy.cited(other));
				}
			}
		}
	}

	private static boolean differ(ContinuingEducationRule one, ContinuingEducationRule other) {
		return one.getPublicYears() != null && other.getPublicYears() != null && (!Objects.equals(one.getPublicYears(), other.getPublicYears())
			|| !Objects.equals(one.getSpecialtyYears(), other.getSpecialtyYears()));
	}

	private static boolean meet(@Nullable Scope one, @Nullable Scope other) {
		return one == null || other == null || meet(one.getSeries(), other.getSeries()) && meet(one.getLevels(), other.getLevels())
			&& meet(one.getRoutes(), other.getRoutes()) && meet(one.getEmployerKinds(), other.getEmployerKinds());
	}

	private static boolean meet(List<String> one, List<String> other) {
		return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, Set.copyOf(other));
	}

	private static Wording span(ContinuingEducationRule rule) {
		return Findings.words("study.span", String.valueOf(rule.getPublicYears()), //$NON-NLS-1$
			String.valueOf(Objects.requireNonNullElse(rule.getSpecialtyYears(), rule.getPublicYears())));
	}
}
