// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * How often an application may come again.
 */
final class Resubmissions {

	private final Sources sources;
	private final WorkCalendar calendar;

	Resubmissions(Sources sources, WorkCalendar calendar) {
		this.sources = sources;
		this.calendar = calendar;
	}

	/** What follows from the submissions and returns so far. */
	TimetableAnswer count(Values input) {
		List<ResubmissionRule> rules = sources.norms(ResubmissionRule.class).toList();
		if (rules.isEmpty()) {
			return new TimetableAnswer.Open(sources.silent("RESUBMISSION")); //$NON-NLS-1$
		}
		Optional<ResubmissionRule> capped = rules.stream().filter(each -> each.getMaximumSubmissions() != null).findFirst();
		int most = capped.map(ResubmissionRule::getMaximumSubmissions).orElse(Integer.MAX_VALUE);
		int number = input.days("submissions").size(); //$NON-NLS-1$
		@Nullable
		String outcome = input.text("last_outcome"); //$NON-NLS-1$
		if (number > most) {
			return answer(Verdict.REFUSE_FOURTH, number, false, capped.get());
		}
		Optional<ResubmissionRule> late = late(input, rules);
		if (late.isPresent()) {
			return answer(Verdict.NOT_ACCEPTED, number, false, late.get());
		}
		ResubmissionRule rule = capped.orElse(rules.get(0));
		if ("ACCEPTED".equals(outcome)) { //$NON-NLS-1$
			return answer(Verdict.ACCEPTED, number, false, rule);
		}
		if (!"RETURNED".equals(outcome)) { //$NON-NLS-1$
			List<String> clauses = Sources.clauses(List.of(rule));
			Wording name = Wording.of("input.last_outcome"); //$NON-NLS-1$
			return new TimetableAnswer.Open(Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))) //$NON-NLS-1$
				.lacking(Wording.of("missing.fact", "input.last_outcome", name)));  //$NON-NLS-1$ //$NON-NLS-2$
		}
		return number >= most ? answer(Verdict.NOT_ACCEPTED, number, false, rule) : answer(Verdict.MAY_RESUBMIT, number, true, rule);
	}

	/** The rule that a resubmission breaks by every way of counting, if one does. */
	private Optional<ResubmissionRule> late(Values input, List<ResubmissionRule> rules) {
		List<LocalDate> submissions = input.days("submissions"); //$NON-NLS-1$
		List<LocalDate> returns = input.days("returns"); //$NON-NLS-1$
		for (ResubmissionRule rule : rules) {
			for (int i = 0; rule.getLength() > 0 && i < returns.size() && i + 1 < submissions.size(); i++) {
				Values pair = new Values(Map.of("returned_on", returns.get(i), "date", submissions.get(i + 1))); //$NON-NLS-1$ //$NON-NLS-2$
				if (new Periods(sources, calendar, rule).check(pair) instanceof TimetableAnswer.Check check && check.verdict() == Verdict.LATE) {
					return Optional.of(rule);
				}
			}
		}
		return Optional.empty();
	}

	private static TimetableAnswer answer(Verdict verdict, int number, boolean further, ResubmissionRule rule) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording words = Wording.of("reason.submissions", String.valueOf(number), verdict.words(), //$NON-NLS-1$
			Wording.both(rule.getSummary(), rule.getSummaryEn()), clauses.get(0));
		return new TimetableAnswer.Submissions(verdict, number, further, Grounds.of(clauses, words));
	}
}
