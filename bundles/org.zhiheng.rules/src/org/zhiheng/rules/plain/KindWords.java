// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.CommitteeRule;
import org.zhiheng.policy.ContinuingEducationRule;
import org.zhiheng.policy.DefenceRule;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.EligibilityRoute;
import org.zhiheng.policy.Norm;
import org.zhiheng.policy.PassRateRule;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.policy.Sanction;
import org.zhiheng.policy.Strictness;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;

/**
 * The sentences of those kinds of norms whose features make sense only together; what is said here is not listed again.
 */
final class KindWords {

	private final PlainValues values;

	KindWords(PlainValues values) {
		this.values = values;
	}

	List<Wording> of(Norm norm, Set<EStructuralFeature> told) {
		List<Wording> words = new ArrayList<>();
		if (norm instanceof TimetableStep step) {
			step(step, words, told);
		} else if (norm instanceof PeriodRule period) {
			period(period, words, told);
		} else if (norm instanceof PublicityRule publicity) {
			publicity(publicity, words, told);
		} else if (norm instanceof PassRateRule rate) {
			rate(rate, words, told);
		} else if (norm instanceof CommitteeRule committee) {
			committee(committee, words, told);
		} else if (norm instanceof EligibilityRoute route) {
			words.add(Plain.of("route", value(route, Literals.ELIGIBILITY_ROUTE__ROUTE), value(route, Literals.ELIGIBILITY_ROUTE__LEVEL))); //$NON-NLS-1$
			told.addAll(List.of(Literals.ELIGIBILITY_ROUTE__ROUTE, Literals.ELIGIBILITY_ROUTE__LEVEL));
		} else if (norm instanceof DefenceRule defence) {
			words.add(Plain.of(defence.isRequired() ? "defence.due" : "defence.none")); //$NON-NLS-1$ //$NON-NLS-2$
			told.add(Literals.DEFENCE_RULE__REQUIRED);
		} else if (norm instanceof ContinuingEducationRule rule && rule.isWaived()) {
			words.add(Plain.of("education.waived")); //$NON-NLS-1$
			told.add(Literals.CONTINUING_EDUCATION_RULE__WAIVED);
		} else if (norm instanceof Sanction sanction) {
			sanction(sanction, words, told);
		}
		return words;
	}

	private Wording value(EObject object, EStructuralFeature feature) {
		return values.value(feature, object.eGet(feature));
	}

	private void step(TimetableStep step, List<Wording> words, Set<EStructuralFeature> told) {
		Wording name = value(step, Literals.TIMETABLE_STEP__STEP);
		@Nullable
		LocalDate opens = step.getOpens();
		@Nullable
		LocalDate closes = step.getCloses();
		Wording when = opens != null && closes != null ? Plain.of("step.window", PlainValues.day(opens), PlainValues.day(closes)) //$NON-NLS-1$
			: closes != null ? Plain.of(step.isClosesBefore() ? "step.before" : "step.until", PlainValues.day(closes)) //$NON-NLS-1$ //$NON-NLS-2$
				: opens != null ? Plain.of("step.from", PlainValues.day(opens)) : yearly(step); //$NON-NLS-1$
		words.add(Plain.of("step", name, when)); //$NON-NLS-1$
		if (step.getStrictness() == Strictness.IN_PRINCIPLE) {
			words.add(Plain.of("step.in.principle")); //$NON-NLS-1$
		}
		if (step.isCrossYearForbidden()) {
			words.add(Plain.of("step.no.crossing")); //$NON-NLS-1$
		}
		told.addAll(List.of(Literals.TIMETABLE_STEP__STEP, Literals.TIMETABLE_STEP__OPENS, Literals.TIMETABLE_STEP__CLOSES,
			Literals.TIMETABLE_STEP__CLOSES_BEFORE, Literals.TIMETABLE_STEP__START_MONTH, Literals.TIMETABLE_STEP__END_MONTH,
			Literals.TIMETABLE_STEP__END_DAY, Literals.TIMETABLE_STEP__PART, Literals.TIMETABLE_STEP__STRICTNESS,
			Literals.TIMETABLE_STEP__CROSS_YEAR_FORBIDDEN));
	}

	private Wording yearly(TimetableStep step) {
		List<Wording> parts = new ArrayList<>();
		if (step.getStartMonth() != null) {
			parts.add(Plain.of("step.starts", month(step.getStartMonth()))); //$NON-NLS-1$
		}
		if (step.getEndMonth() != null) {
			Wording month = month(step.getEndMonth());
			parts.add(step.getEndDay() != null ? Plain.of("step.ends.day", month, String.valueOf(step.getEndDay())) //$NON-NLS-1$
				: step.eIsSet(Literals.TIMETABLE_STEP__PART) ? Plain.of("step.ends.part", month, value(step, Literals.TIMETABLE_STEP__PART)) //$NON-NLS-1$
					: Plain.of("step.ends.month", month)); //$NON-NLS-1$
		}
		return parts.isEmpty() ? Plain.of("step.unstated") : Wording.list(parts); //$NON-NLS-1$
	}

	private static Wording month(int number) {
		return Plain.of("month." + number); //$NON-NLS-1$
	}

	private void period(PeriodRule period, List<Wording> words, Set<EStructuralFeature> told) {
		String key = period.getDirection() == Direction.BEFORE ? "period.before" : "period.after"; //$NON-NLS-1$ //$NON-NLS-2$
		words.add(Plain.of(key, value(period, Literals.PERIOD_RULE__STEP), value(period, Literals.PERIOD_RULE__TRIGGER),
			String.valueOf(period.getLength()), value(period, Literals.PERIOD_RULE__UNIT)));
		told.addAll(List.of(Literals.PERIOD_RULE__STEP, Literals.PERIOD_RULE__TRIGGER, Literals.PERIOD_RULE__LENGTH, Literals.PERIOD_RULE__UNIT,
			Literals.PERIOD_RULE__DIRECTION));
	}

	private void publicity(PublicityRule rule, List<Wording> words, Set<EStructuralFeature> told) {
		words.add(rule.getMinimumWorkingDays() == null ? Plain.of("publicity.unstated", value(rule, Literals.PUBLICITY_RULE__STEP)) //$NON-NLS-1$
			: Plain.of("publicity", value(rule, Literals.PUBLICITY_RULE__STEP), String.valueOf(rule.getMinimumWorkingDays()))); //$NON-NLS-1$
		told.addAll(List.of(Literals.PUBLICITY_RULE__STEP, Literals.PUBLICITY_RULE__MINIMUM_WORKING_DAYS));
	}

	private void rate(PassRateRule rule, List<Wording> words, Set<EStructuralFeature> told) {
		words.add(rule.getRate() == null ? Plain.of("rate.unset") //$NON-NLS-1$
			: Plain.of("rate", value(rule, Literals.PASS_RATE_RULE__RATE),  //$NON-NLS-1$
				value(rule, Literals.PASS_RATE_RULE__ROUNDING)));
		told.addAll(List.of(Literals.PASS_RATE_RULE__RATE, Literals.PASS_RATE_RULE__ROUNDING));
	}

	private static void committee(CommitteeRule rule, List<Wording> words, Set<EStructuralFeature> told) {
		share("committee.quorum", rule.getQuorumNumerator(), rule.getQuorumDenominator(), words); //$NON-NLS-1$
		share("committee.pass", rule.getPassNumerator(), rule.getPassDenominator(), words); //$NON-NLS-1$
		share("committee.external", rule.getExternalNumerator(), rule.getExternalDenominator(), words); //$NON-NLS-1$
		told.addAll(List.of(Literals.COMMITTEE_RULE__QUORUM_NUMERATOR, Literals.COMMITTEE_RULE__QUORUM_DENOMINATOR,
			Literals.COMMITTEE_RULE__PASS_NUMERATOR, Literals.COMMITTEE_RULE__PASS_DENOMINATOR, Literals.COMMITTEE_RULE__EXTERNAL_NUMERATOR,
			Literals.COMMITTEE_RULE__EXTERNAL_DENOMINATOR));
	}

	private static void share(String key, @Nullable Integer numerator, @Nullable Integer denominator, List<Wording> words) {
		if (numerator != null && denominator != null) {
			words.add(Plain.of(key, String.valueOf(numerator), String.valueOf(denominator)));
		}
	}

	private void sanction(Sanction sanction, List<Wording> words, Set<EStructuralFeature> told) {
		words.add(Plain.of("sanction", value(sanction, Literals.SANCTION__PERSONS), value(sanction, Literals.SANCTION__ACTS))); //$NON-NLS-1$
		if (sanction.getBarYears() != null) {
			words.add(Plain.of("sanction.bar", String.valueOf(sanction.getBarYears()))); //$NON-NLS-1$
		}
		told.addAll(List.of(Literals.SANCTION__PERSONS, Literals.SANCTION__ACTS, Literals.SANCTION__BAR_YEARS));
	}
}
