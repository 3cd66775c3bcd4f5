// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/** Whether the working days of a public notice fit between the steps that it stands between. */
final class PublicityRoom implements Inspection {

	/** What is planned for where the notice states no length (AMB-POST-PUBLICITY-LENGTH). */
	private static final int PLANNED = 5;
	/** With so few working days to spare one objection or one day's delay breaks the timetable. */
	private static final int TIGHT = 3;
	private static final int MOST = 400;

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			Steps steps = Steps.of(document);
			WorkCalendar calendar = policy.calendar(document);
			for (PublicityRule rule : Policy.norms(document, PublicityRule.class)) {
				if ("UNIT_PUBLICITY".equals(rule.getStep())) { //$NON-NLS-1$
					before(rule, steps, calendar, findings);
				} else if ("POST_REVIEW_PUBLICITY".equals(rule.getStep())) { //$NON-NLS-1$
					after(rule, steps, calendar, findings);
				}
			}
		}
	}

	/** The unit's notice comes before the application and so has to fit into the window for applying. */
	private static void before(PublicityRule rule, Steps steps, WorkCalendar calendar, Findings findings) {
		Optional<Steps.Step> window = steps.find("DECLARATION"); //$NON-NLS-1$
		int days = days(rule);
		if (window.isEmpty() || window.get().opens() == null || window.get().safe() == null || days <= 0 || days > MOST) {
			return;
		}
		LocalDate opens = Objects.requireNonNull(window.get().opens());
		LocalDate last = Objects.requireNonNull(window.get().safe());
		if (calendar.between(opens, last) instanceof Counted.Days room) {
			room(rule, window.get(), opens, last, room.number(), days, findings);
		}
	}

	/** The notice of results begins the day after the last meeting and ends before the document is issued. */
	private static void after(PublicityRule rule, Steps steps, WorkCalendar calendar, Findings findings) {
		Optional<Steps.Step> meeting = steps.find("REVIEW_MEETING"); //$NON-NLS-1$
		Optional<Steps.Step> document = steps.find("QUALIFICATION_DOCUMENT"); //$NON-NLS-1$
		int days = days(rule);
		if (meeting.isEmpty() || document.isEmpty() || days <= 0 || days > MOST) {
			return;
		}
		LocalDate from = Objects.requireNonNull(meeting.get().end()).plusDays(1);
		@Nullable
		LocalDate last = document.get().safe();
		if (last != null && calendar.between(from, last) instanceof Counted.Days room) {
			room(rule, document.get(), from, last, room.number(), days, findings);
		}
	}

	private static void room(PublicityRule rule, Steps.Step step, LocalDate from, LocalDate last, int room, int days, Findings findings) {
		List<String> more = Findings.clauses(step.step());
		if (room < days) {
			findings.add(Code.PUBLICITY_DOES_NOT_FIT, rule, Literals.PUBLICITY_RULE__MINIMUM_WORKING_DAYS, null, more, from, last,
				String.valueOf(room), String.valueOf(days));
		} else if (room - days <= TIGHT) {
			findings.add(Code.PUBLICITY_TIGHT, rule, Literals.PUBLICITY_RULE__MINIMUM_WORKING_DAYS, null, more, from, last, String.valueOf(room),
				String.valueOf(days), String.valueOf(room - days));
		}
	}

	private static int days(PublicityRule rule) {
		return Objects.requireNonNullElse(rule.getMinimumWorkingDays(), PLANNED);
	}
}
