// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.ResubmissionRule;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * How often an application may come again.
 */
final class Resubmissions {

	private static final String SECOND_RETURN = "AMB-TWO-DAY-SECOND-RETURN"; //$NON-NLS-1$

	private final Sources sources;
	private final WorkCalendar calendar;
	private final Readings readings;

	Resubmissions(Sources sources, WorkCalendar calendar) {
		this.sources = sources;
		this.calendar = calendar;
		this.readings = sources.readings();
	}

	/** What follows from the submissions and returns so far. A {@code date} beside them is a further submission that is tried. */
	TimetableAnswer count(Values input) {
		List<ResubmissionRule> rules = sources.norms(ResubmissionRule.class).toList();
		if (rules.isEmpty()) {
			return new TimetableAnswer.Open(sources.silent("RESUBMISSION")); //$NON-NLS-1$
		}
		Optional<ResubmissionRule> capped = rules.stream().filter(each -> each.getMaximumSubmissions() != null).findFirst();
		int most = capped.map(ResubmissionRule::getMaximumSubmissions).orElse(Integer.MAX_VALUE);
		int number = input.days("submissions").size(); //$NON-NLS-1$
		int tried = number + (input.day("date") == null ? 0 : 1); //$NON-NLS-1$
		if (tried > most) {
			return answer(Verdict.REFUSE_FOURTH, number, false, capped.get());
		}
		Optional<ResubmissionRule> late = late(input, rules);
		if (late.isPresent()) {
			return answer(Verdict.NOT_ACCEPTED, number, false, late.get());
		}
		return outcome(input.text("last_outcome"), tried, most, rules, capped.orElse(rules.get(0)), last(input)); //$NON-NLS-1$
	}

	private TimetableAnswer outcome(@Nullable String outcome, int number, int most, List<ResubmissionRule> rules, ResubmissionRule rule,
		@Nullable LocalDate returned) {
		if ("ACCEPTED".equals(outcome)) { //$NON-NLS-1$
			return answer(Verdict.ACCEPTED, number, false, rule);
		}
		if (!"RETURNED".equals(outcome)) { //$NON-NLS-1$
			List<String> clauses = Sources.clauses(List.of(rule));
			Wording name = Wording.of("input.last_outcome"); //$NON-NLS-1$
			return new TimetableAnswer.Open(Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))) //$NON-NLS-1$
				.lacking(Wording.of("missing.fact", "input.last_outcome", name)));  //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (number >= most) {
			return answer(Verdict.NOT_ACCEPTED, number, false, rule);
		}
		TimetableAnswer.Submissions again = answer(Verdict.MAY_RESUBMIT, number, true, rule);
		return returned == null ? again : byWhen(again, rules, returned, number);
	}

	/** A further submission is allowed: by when, and what is open about that. */
	private TimetableAnswer.Submissions byWhen(TimetableAnswer.Submissions again, List<ResubmissionRule> rules, LocalDate returned, int number) {
		Grounds grounds = again.grounds();
		@Nullable
		LocalDate last = null;
		for (ResubmissionRule rule : rules) {
			Values event = new Values(Map.of("returned_on", returned)); //$NON-NLS-1$
			if (rule.getLength() > 0 && new Periods(sources, calendar, rule).deadline(event) instanceof TimetableAnswer.Deadline deadline) {
				last = deadline.primary();
				LocalDate outer = deadline.outer();
				if (outer != null && outer.isBefore(last) || number > 1 && rule.getInterpretations().contains(SECOND_RETURN)) {
					String id = outer != null && outer.isBefore(last) ? "AMB-RESUB-OUTER" : SECOND_RETURN; //$NON-NLS-1$
					grounds = grounds.open(id,
						readings.keys(id).stream().map(key -> new ReadingOutcome(id, key, readings.text(id, key), key)).toList());
				}
			}
		}
		return new TimetableAnswer.Submissions(again.verdict(), again.submissions(), again.further(), last, grounds);
	}

	private static @Nullable LocalDate last(Values input) {
		List<LocalDate> returns = input.days("returns"); //$NON-NLS-1$
		@Nullable
		LocalDate single = input.day("returned_on"); //$NON-NLS-1$
		return single != null ? single : returns.isEmpty() ? null : returns.get(returns.size() - 1);
	}

	/** The rule that a resubmission breaks by every way of counting, if one does. */
	private Optional<ResubmissionRule> late(Values input, List<ResubmissionRule> rules) {
		List<LocalDate> submissions = input.days("submissions"); //$NON-NLS-1$
		List<LocalDate> returns = input.days("returns"); //$NON-NLS-1$
		boolean firstOnly = "FIRST_ONLY".equals(readings.chosen(SECOND_RETURN)); //$NON-NLS-1$
		for (ResubmissionRule rule : rules) {
			int asked = firstOnly && rule.getInterpretations().contains(SECOND_RETURN) ? 1 : returns.size();
			for (int i = 0; rule.getLength() > 0 && i < Math.min(asked, returns.size()) && i + 1 < submissions.size(); i++) {
				Values pair = new Values(Map.of("returned_on", returns.get(i), "date", submissions.get(i + 1))); //$NON-NLS-1$ //$NON-NLS-2$
				if (new Periods(sources, calendar, rule).check(pair) instanceof TimetableAnswer.Check check && check.verdict() == Verdict.LATE) {
					return Optional.of(rule);
				}
			}
		}
		return Optional.empty();
	}

	private static TimetableAnswer.Submissions answer(Verdict verdict, int number, boolean further, ResubmissionRule rule) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording words = Wording.of("reason.submissions", String.valueOf(number), verdict.words(), //$NON-NLS-1$
			Wording.both(rule.getSummary(), rule.getSummaryEn()), clauses.get(0));
		return new TimetableAnswer.Submissions(verdict, number, further, null, Grounds.of(clauses, words));
	}
}
