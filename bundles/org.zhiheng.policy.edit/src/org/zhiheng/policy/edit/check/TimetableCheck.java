// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.policy.edit.check.PolicyCheck.Findings;

/**
 * Deadlines: in order, in their year, and not on a day when nobody is there to receive anything.
 */
final class TimetableCheck {

	private static final Pattern WRITTEN = Pattern.compile("(?:\\d{4}年)?(\\d{1,2})月(\\d{1,2})日"); //$NON-NLS-1$
	private static final int DAY = 2;

	private final Findings findings;
	private final DayOff days;

	TimetableCheck(Findings findings, DayOff days) {
		this.findings = findings;
		this.days = days;
	}

	void step(Document notice, TimetableStep step) {
		@Nullable
		LocalDate opens = step.getOpens();
		@Nullable
		LocalDate closes = step.getCloses();
		if (opens != null && closes != null && closes.isBefore(opens)) {
			findings.error(step, Literals.TIMETABLE_STEP__CLOSES, "order", opens.toString()); //$NON-NLS-1$
		}
		if (closes != null) {
			closed(notice, step, closes);
			year(notice, step, Literals.TIMETABLE_STEP__CLOSES, closes);
		}
		if (opens != null) {
			year(notice, step, Literals.TIMETABLE_STEP__OPENS, opens);
		}
		summary(step);
	}

	private void closed(Document notice, TimetableStep step, LocalDate closes) {
		Optional<DayOff.Reason> reason = days.on(notice, closes);
		if (reason.isPresent()) {
			String why = findings.phrases().text("off_" + reason.get().name()); //$NON-NLS-1$
			findings.warning(step, Literals.TIMETABLE_STEP__CLOSES, "off", why, days.workingDayBefore(notice, closes).toString()); //$NON-NLS-1$
		}
	}

	private void year(Document notice, TimetableStep step, EStructuralFeature feature, LocalDate day) {
		Integer year = notice.getYear();
		if (year != null && day.getYear() != year) {
			findings.warning(step, feature, "year", String.valueOf(day.getYear()), String.valueOf(year)); //$NON-NLS-1$
		}
	}

	/** The summary is what people read elsewhere: it must not go on telling a date that was changed. */
	private void summary(TimetableStep step) {
		if (step.getSummary() == null) {
			return;
		}
		Matcher written = WRITTEN.matcher(step.getSummary());
		while (written.find()) {
			int month = Integer.parseInt(written.group(1));
			int day = Integer.parseInt(written.group(DAY));
			if (!is(step.getOpens(), month, day) && !is(step.getCloses(), month, day)) {
				findings.warning(step, Literals.NORM__SUMMARY, "summary_day", written.group()); //$NON-NLS-1$
			}
		}
	}

	private static boolean is(@Nullable LocalDate date, int month, int day) {
		return date != null && date.getMonthValue() == month && date.getDayOfMonth() == day;
	}

	static void period(PeriodRule period, Findings findings) {
		if (period.getLength() < 0) {
			findings.error(period, Literals.PERIOD_RULE__LENGTH, "length_negative"); //$NON-NLS-1$
		} else if (period.getLength() == 0 && !(period instanceof ResubmissionRule)) {
			findings.warning(period, Literals.PERIOD_RULE__LENGTH, "length_zero"); //$NON-NLS-1$
		}
	}
}
