// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.policy.Sanction;

/** Periods with a length, bars and registers with a term, acts with a consequence. */
final class Terms implements Inspection {

	private static final int MOST_DAYS = 3660;
	private static final int MOST_YEARS = 50;
	/** Publicities whose length the law of procedure turns on; others are contents of one of these. */
	private static final Set<String> LENGTHS = Set.of("UNIT_PUBLICITY", "POST_REVIEW_PUBLICITY"); //$NON-NLS-1$ //$NON-NLS-2$
	/** A measure without content of its own: strictly, according to the rules. */
	private static final Set<String> EMPTY_MEASURES = Set.of("STRICT_HANDLING"); //$NON-NLS-1$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			Policy.norms(document, PeriodRule.class).forEach(each -> period(each, findings));
			Policy.norms(document, PublicityRule.class).forEach(each -> publicity(each, findings));
			List<Sanction> sanctions = Policy.norms(document, Sanction.class);
			sanctions.forEach(each -> sanction(each, sanctions, findings));
		}
	}

	private static void period(PeriodRule rule, Findings findings) {
		boolean other = rule instanceof ResubmissionRule again && (again.isReasonRequired() || again.getMaximumSubmissions() != null);
		if (rule.getLength() == 0 && !other && rule.getDirection() == Direction.BEFORE) {
			findings.add(Code.PERIOD_OPEN, rule, Literals.PERIOD_RULE__LENGTH, Steps.words(rule, rule.getStep()));
		} else if (rule.getLength() < 0 || rule.getLength() == 0 && !other || rule.getLength() > MOST_DAYS) {
			findings.add(Code.PERIOD_ZERO, rule, Literals.PERIOD_RULE__LENGTH, String.valueOf(rule.getLength()));
		}
		if (rule instanceof ResubmissionRule again && again.getMaximumSubmissions() != null && again.getMaximumSubmissions() < 1) {
			findings.add(Code.PERIOD_ZERO, rule, Literals.RESUBMISSION_RULE__MAXIMUM_SUBMISSIONS, String.valueOf(again.getMaximumSubmissions()));
		}
	}

	private static void publicity(PublicityRule rule, Findings findings) {
		@Nullable
		Integer days = rule.getMinimumWorkingDays();
		if (days == null && rule.getStep() != null && LENGTHS.contains(rule.getStep())) {
			findings.add(Code.PUBLICITY_WITHOUT_LENGTH, rule, Literals.PUBLICITY_RULE__MINIMUM_WORKING_DAYS);
		} else if (days != null && (days <= 0 || days > MOST_DAYS)) {
			findings.add(Code.PERIOD_ZERO, rule, Literals.PUBLICITY_RULE__MINIMUM_WORKING_DAYS, String.valueOf(days));
		}
	}

	private static void sanction(Sanction sanction, List<Sanction> all, Findings findings) {
		@Nullable
		Integer years = sanction.getBarYears();
		if (years != null && (years <= 0 || years > MOST_YEARS)) {
			findings.add(Code.PERIOD_ZERO, sanction, Literals.SANCTION__BAR_YEARS, String.valueOf(years));
		} else if (years == null && (sanction.getBarScope() != null || sanction.getRegister() != null && !termed(sanction, all))) {
			findings.add(Code.BAR_WITHOUT_TERM, sanction, Literals.SANCTION__BAR_YEARS);
		} else if (Boolean.TRUE.equals(sanction.getRevokesTitle()) && !termed(sanction, all)) {
			findings.add(Code.REVOCATION_WITHOUT_BAR, sanction, Literals.SANCTION__BAR_YEARS);
		} else if (hollow(sanction) && all.stream().noneMatch(other -> !hollow(other) && covers(other, sanction))) {
			findings.add(Code.ACT_WITHOUT_CONSEQUENCE, sanction, Literals.SANCTION__MEASURES);
		}
	}

	/** Whether the same notice bars for the same acts, for a term. */
	private static boolean termed(Sanction sanction, List<Sanction> all) {
		return all.stream().anyMatch(other -> other.getBarYears() != null && covers(other, sanction));
	}

	private static boolean covers(Sanction other, Sanction sanction) {
		return !Collections.disjoint(other.getActs(), sanction.getActs());
	}

	private static boolean hollow(Sanction sanction) {
		return EMPTY_MEASURES.containsAll(sanction.getMeasures()) && sanction.getRevokesTitle() == null && sanction.getRegister() == null
			&& sanction.getBarYears() == null && sanction.getResultsVoid() == null && sanction.getConsequence() == null;
	}
}
