// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/** Windows with room for what has to happen in them: paying, resubmitting after a return, confirming on site. */
final class Windows implements Inspection {

	/** Windows in which a person has to act in the office's hours. */
	private static final Set<String> ACTING = Set.of("DECLARATION", "PAYMENT", "PAPER_MATERIALS"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int FEW = 3;
	private static final int MOST = 400;

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			Steps steps = Steps.of(document);
			WorkCalendar calendar = policy.calendar(document);
			steps.all().stream().filter(each -> ACTING.contains(each.kind())).forEach(each -> few(each, calendar, findings));
			for (PeriodRule rule : Policy.norms(document, PeriodRule.class)) {
				if (rule instanceof ResubmissionRule again) {
					returned(again, steps, calendar, findings);
				} else if ("ON_SITE_CONFIRMATION".equals(rule.getStep())) { //$NON-NLS-1$
					confirmed(rule, steps, calendar, findings);
				}
			}
		}
	}

	private static void few(Steps.Step each, WorkCalendar calendar, Findings findings) {
		LocalDate opens = each.opens();
		LocalDate closes = each.safe();
		if (opens == null || closes == null || closes.isBefore(opens)) {
			return;
		}
		long days = ChronoUnit.DAYS.between(opens, closes) + 1;
		if (calendar.between(opens, closes) instanceof Counted.Days working && working.number() < FEW) {
			findings.add(Code.WINDOW_FEW_WORKING_DAYS, each.step(), Literals.TIMETABLE_STEP__CLOSES, Steps.words(each.step(), each.kind()), opens,
				closes,
				String.valueOf(days), String.valueOf(working.number()));
		}
	}

	/** An application returned on the last day of checking can come again only if the limit lies late enough. */
	private static void returned(ResubmissionRule rule, Steps steps, WorkCalendar calendar, Findings findings) {
		@Nullable
		String outer = rule.getOuterStep();
		Optional<Steps.Step> checking = steps.find("MATERIAL_REVIEW"); //$NON-NLS-1$
		Optional<Steps.Step> limit = outer == null ? Optional.empty() : steps.find(outer);
		if (checking.isEmpty() || limit.isEmpty() || rule.getLength() <= 0 || rule.getLength() > MOST) {
			return;
		}
		LocalDate last = Objects.requireNonNull(checking.get().end());
		LocalDate due = after(last, rule, calendar);
		LocalDate end = Objects.requireNonNull(limit.get().end());
		if (due.isAfter(end)) {
			List<String> more = List.of(Policy.cited(checking.get().step()), Policy.cited(limit.get().step()));
			findings.add(Code.RESUBMISSION_CUT, rule, Literals.PERIOD_RULE__OUTER_STEP, null, more.stream().filter(id -> !id.isEmpty()).toList(),
				last,
				due, Steps.words(limit.get().step(), limit.get().kind()), end);
		}
	}

	/** Who is accepted on the last day must still be able to bring the papers in time. */
	private static void confirmed(PeriodRule rule, Steps steps, WorkCalendar calendar, Findings findings) {
		Optional<Steps.Step> checking = steps.find("MATERIAL_REVIEW"); //$NON-NLS-1$
		Optional<Steps.Step> papers = steps.find("PAPER_MATERIALS"); //$NON-NLS-1$
		if (checking.isEmpty() || papers.isEmpty() || rule.getLength() <= 0 || rule.getLength() > MOST) {
			return;
		}
		LocalDate last = Objects.requireNonNull(checking.get().end());
		LocalDate due = after(last, rule, calendar);
		LocalDate end = Objects.requireNonNull(papers.get().end());
		if (due.isAfter(end)) {
			findings.add(Code.CONFIRMATION_CUT, rule, Literals.PERIOD_RULE__LENGTH, null, Findings.clauses(papers.get().step()), last, due, end);
		}
	}

	/** The last day of a period after a day; the day itself where the calendar of the year is missing, so that nothing is found. */
	private static LocalDate after(LocalDate day, PeriodRule rule, WorkCalendar calendar) {
		return rule.getUnit() == DayUnit.WORKING_DAY ? calendar.after(day, rule.getLength()).asDay().orElse(day) : day.plusDays(rule.getLength());
	}
}
