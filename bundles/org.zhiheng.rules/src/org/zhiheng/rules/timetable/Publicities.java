// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.PublicityRule;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * Public notices and their shortest length in working days.
 */
final class Publicities {

	private static final String DAY_COUNT = "AMB-DAY-COUNT"; //$NON-NLS-1$

	private final Sources sources;
	private final WorkCalendar calendar;

	Publicities(Sources sources, WorkCalendar calendar) {
		this.sources = sources;
		this.calendar = calendar;
	}

	private Optional<PublicityRule> rule(Values input) {
		@Nullable
		String step = input.text(Timetable.STEP);
		return sources.norms(PublicityRule.class).filter(each -> step == null ? each.getMinimumWorkingDays() != null : each.getStep().equals(step))
			.findFirst();
	}

	/** The earliest day on which a publicity that starts on a day may end. */
	TimetableAnswer last(Values input) {
		Optional<PublicityRule> found = rule(input);
		if (found.isEmpty() || found.get().getMinimumWorkingDays() == null) {
			return found.isEmpty() ? new TimetableAnswer.Open(sources.silent("PUBLICITY")) : unstated(found.get()); //$NON-NLS-1$
		}
		PublicityRule rule = found.get();
		@Nullable
		LocalDate start = input.day("start"); //$NON-NLS-1$
		if (start == null) {
			return needs(rule, "start"); //$NON-NLS-1$
		}
		@Nullable
		Integer asked = input.whole("working_days"); //$NON-NLS-1$
		int length = asked == null ? rule.getMinimumWorkingDays() : asked;
		Counted primary = calendar.from(start, length);
		Counted other = calendar.after(start, length);
		if (primary instanceof Counted.Day first && other instanceof Counted.Day second) {
			@Nullable
			LocalDate national = calendar.regional() && calendar.national().from(start, length) instanceof Counted.Day day ? day.day() : null;
			List<String> clauses = Sources.clauses(List.of(rule));
			Wording words = Wording.of("reason.publicity", start, String.valueOf(length), first.day(), calendar.name(), clauses.get(0)); //$NON-NLS-1$
			return new TimetableAnswer.Publicity(first.day(), second.day(), national, calendar.name(),
				open(Grounds.of(clauses, words), first.day().toString(), second.day().toString()));
		}
		return missing(rule, primary instanceof Counted.Missing absent ? absent : (Counted.Missing) other);
	}

	/** Whether a publicity was long enough. */
	TimetableAnswer held(Values input) {
		Optional<PublicityRule> found = rule(input);
		if (found.isEmpty() || found.get().getMinimumWorkingDays() == null) {
			return found.isEmpty() ? new TimetableAnswer.Open(sources.silent("PUBLICITY")) : unstated(found.get()); //$NON-NLS-1$
		}
		PublicityRule rule = found.get();
		@Nullable
		LocalDate start = input.day("start"); //$NON-NLS-1$
		@Nullable
		LocalDate end = input.day("end"); //$NON-NLS-1$
		if (start == null || end == null) {
			return needs(rule, start == null ? "start" : "end"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Counted counted = calendar.between(start, end);
		Counted other = calendar.between(start.plusDays(1), end);
		if (counted instanceof Counted.Days days && other instanceof Counted.Days fewer) {
			Verdict verdict = verdict(days, rule);
			Verdict otherwise = verdict(fewer, rule);
			List<String> clauses = Sources.clauses(List.of(rule));
			Wording words = Wording.of("reason.held", start, end, String.valueOf(days.number()), verdict.words(), calendar.name(), clauses.get(0)); //$NON-NLS-1$
			Grounds grounds = Grounds.of(clauses, words);
			return new TimetableAnswer.Held(verdict, days.number(), otherwise, fewer.number(), calendar.name(),
				verdict == otherwise ? grounds : open(grounds, verdict.name(), otherwise.name()));
		}
		return missing(rule, counted instanceof Counted.Missing absent ? absent : (Counted.Missing) other);
	}

	private static Verdict verdict(Counted.Days days, PublicityRule rule) {
		return days.number() >= rule.getMinimumWorkingDays() ? Verdict.ENOUGH : Verdict.TOO_SHORT;
	}

	private Grounds open(Grounds grounds, String usual, String opposite) {
		Readings readings = sources.readings();
		return grounds.open(DAY_COUNT, readings.keys(DAY_COUNT).stream()
			.map(key -> new ReadingOutcome(DAY_COUNT, key, readings.text(DAY_COUNT, key), "USUAL".equals(key) ? usual : opposite)).toList()); //$NON-NLS-1$
	}

	private TimetableAnswer unstated(PublicityRule rule) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.publicity.unstated", clauses.get(0))) //$NON-NLS-1$
			.lacking(Wording.of("missing.publicity.length"));  //$NON-NLS-1$
		Readings readings = sources.readings();
		for (String id : sources.undecided(List.of(rule))) {
			grounds = grounds.open(id, readings.keys(id).stream().map(key -> new ReadingOutcome(id, key, readings.text(id, key), key)).toList());
		}
		return new TimetableAnswer.Open(grounds);
	}

	private static TimetableAnswer needs(PublicityRule rule, String key) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording name = Wording.of("input." + key); //$NON-NLS-1$
		return new TimetableAnswer.Open(
			Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))).lacking(Wording.of("missing.fact", "input." + key, name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static TimetableAnswer missing(PublicityRule rule, Counted.Missing missing) {
		return new TimetableAnswer.Open(
			Grounds.of(Sources.clauses(List.of(rule)), Wording.of("reason.calendar", missing.layer(), String.valueOf(missing.year()))) //$NON-NLS-1$
				.lacking(Periods.year(missing)));
	}
}
