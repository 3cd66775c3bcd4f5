// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.WorkCalendar;

/** Deadlines and openings on days when nobody is there to receive anything, by the calendar of the notice's territory. */
final class DaysOff implements Inspection {

	private static final String EFFECTIVE = "EFFECTIVE"; //$NON-NLS-1$

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			WorkCalendar calendar = policy.calendar(document);
			Steps steps = Steps.of(document);
			for (Steps.Step each : steps.all()) {
				if (!EFFECTIVE.equals(each.kind())) {
					closes(each, calendar, findings);
					opens(each, calendar, findings);
				}
			}
			Policy.norms(document, PeriodRule.class).forEach(rule -> period(rule, steps, calendar, findings));
		}
	}

	/** Whether a day is certainly off; a year that was not announced is told by another inspection. */
	private static boolean off(@Nullable LocalDate day, WorkCalendar calendar) {
		return day != null && calendar.rollBack(day).asDay().filter(found -> !found.equals(day)).isPresent();
	}

	private static void closes(Steps.Step each, WorkCalendar calendar, Findings findings) {
		TimetableStep step = each.step();
		@Nullable
		LocalDate closes = step.getCloses();
		@Nullable
		LocalDate safe = each.safe();
		if (closes != null && off(closes, calendar)) {
			LocalDate before = calendar.rollBack(closes).asDay().orElse(closes);
			Fix fix = Fix.set(Findings.words("fix.day", before), step, Literals.TIMETABLE_STEP__CLOSES, before); //$NON-NLS-1$
			findings.add(Code.DEADLINE_DAY_OFF, step, Literals.TIMETABLE_STEP__CLOSES, fix, List.of(), words(step), closes, why(closes, calendar),
				before);
		} else if (closes != null && safe != null && off(safe, calendar)) {
			LocalDate before = calendar.rollBack(safe).asDay().orElse(safe);
			findings.add(Code.DEADLINE_EVE_DAY_OFF, step, Literals.TIMETABLE_STEP__CLOSES, words(step), closes, safe, why(safe, calendar), before);
		}
	}

	private static void opens(Steps.Step each, WorkCalendar calendar, Findings findings) {
		TimetableStep step = each.step();
		@Nullable
		LocalDate opens = each.opens();
		if (opens != null && off(opens, calendar)) {
			LocalDate next = calendar.roll(opens).asDay().orElse(opens);
			@Nullable
			LocalDate closes = step.getCloses();
			@Nullable
			Fix fix = closes != null && next.isAfter(closes) ? null
				: Fix.set(Findings.words("fix.day", next), step, Literals.TIMETABLE_STEP__OPENS, next); //$NON-NLS-1$
			findings.add(Code.OPENING_DAY_OFF, step, Literals.TIMETABLE_STEP__OPENS, fix, List.of(), words(step), opens, why(opens, calendar), next);
		}
	}

	/** So many calendar days before or after a day that the notice itself names. */
	private static void period(PeriodRule rule, Steps steps, WorkCalendar calendar, Findings findings) {
		@Nullable
		LocalDate from = trigger(rule, steps);
		if (from == null || rule.getUnit() != DayUnit.CALENDAR_DAY || rule.getLength() <= 0 || rule.getLength() > 400) {
			return;
		}
		boolean before = rule.getDirection() == Direction.BEFORE;
		LocalDate due = from.plusDays(before ? -rule.getLength() : rule.getLength());
		LocalDate working = (before ? calendar.before(from, rule.getLength()) : calendar.after(from, rule.getLength())).asDay().orElse(due);
		if (off(due, calendar)) {
			EStructuralFeature unit = Literals.PERIOD_RULE__UNIT;
			Fix fix = Fix.set(Findings.words("fix.working.days"), rule, unit, DayUnit.WORKING_DAY); //$NON-NLS-1$
			findings.add(Code.PERIOD_DAY_OFF, rule, Literals.PERIOD_RULE__LENGTH, fix, List.of(), Steps.words(rule, rule.getStep()), from, due,
				why(due, calendar), working);
		}
	}

	private static @Nullable LocalDate trigger(PeriodRule rule, Steps steps) {
		return switch (String.valueOf(rule.getTrigger())) {
			case "MEETING" -> steps.find("REVIEW_MEETING").map(each -> each.opens() != null ? each.opens() : each.safe()).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
			case "DOCUMENT_ISSUED" -> steps.find("QUALIFICATION_DOCUMENT").map(Steps.Step::closes).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
			default -> null;
		};
	}

	private static Wording words(TimetableStep step) {
		return Steps.words(step, step.getStep());
	}

	/** Sunday, and a holiday besides: said together, since a weekend in a holiday is no ordinary one. */
	private static Wording why(LocalDate day, WorkCalendar calendar) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		boolean holiday = !weekend || calendar.rollBack(day).asDay().filter(found -> found.isBefore(lastWeekday(day))).isPresent()
			|| calendar.roll(day).asDay().filter(found -> found.isAfter(nextWeekday(day))).isPresent();
		if (!weekend) {
			return Findings.words("off.holiday"); //$NON-NLS-1$
		}
		return Findings.words((day.getDayOfWeek() == DayOfWeek.SATURDAY ? "off.saturday" : "off.sunday") + (holiday ? ".holiday" : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static LocalDate lastWeekday(LocalDate weekend) {
		return weekend.minusDays(weekend.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 2);
	}

	private static LocalDate nextWeekday(LocalDate weekend) {
		return weekend.plusDays(weekend.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : 1);
	}
}
