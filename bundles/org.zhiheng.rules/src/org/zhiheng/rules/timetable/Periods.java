// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * So many days after or before an event, by the chosen reading of the count and by every other.
 */
final class Periods {

	private static final String OUTER = "AMB-RESUB-OUTER"; //$NON-NLS-1$
	private static final Map<String, String> TRIGGERS = Map.of("MEETING", "meeting_date", "DOCUMENT_ISSUED", "document_issued_on", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		"RETURNED", "returned_on", "STATUS_ACCEPTED", "status_on"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<Integer, String> NUMERALS = Map.of(2, "two", 3, "three", 5, "five", 7, "seven", 10, "ten"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Sources sources;
	private final WorkCalendar calendar;
	private final PeriodRule rule;

	Periods(Sources sources, WorkCalendar calendar, PeriodRule rule) {
		this.sources = sources;
		this.calendar = calendar;
		this.rule = rule;
	}

	/** The last day by every way of counting; primary is null where it needs a year that is missing. */
	private record Counts(@Nullable LocalDate primary, Map<String, LocalDate> others, Counted.@Nullable Missing missing) {

		/** Every last day that is known. */
		List<LocalDate> all() {
			List<LocalDate> days = new ArrayList<>(others.values());
			LocalDate own = primary;
			if (own != null) {
				days.add(own);
			}
			return days;
		}
	}

	private Counts count(LocalDate event) {
		int length = rule.getLength();
		Map<String, Counted> others = new LinkedHashMap<>();
		Counted primary;
		if (rule.getUnit() == DayUnit.WORKING_DAY) {
			boolean after = rule.getDirection() == Direction.AFTER;
			primary = after ? calendar.after(event, length) : calendar.before(event, length);
			if (after) {
				others.put("start_day_counted", calendar.from(event, length)); //$NON-NLS-1$
			}
			if (calendar.regional()) {
				WorkCalendar national = calendar.national();
				others.put("without_regional_holidays", after ? national.after(event, length) : national.before(event, length)); //$NON-NLS-1$
			}
		} else if (rule.getDirection() == Direction.AFTER) {
			primary = new Counted.Day(event.plusDays(length));
			others.put("rolled_to_working_day", calendar.roll(event.plusDays(length))); //$NON-NLS-1$
			others.put("working_days", calendar.after(event, length)); //$NON-NLS-1$
			others.put("start_day_counted", new Counted.Day(event.plusDays(length - 1L))); //$NON-NLS-1$
		} else {
			primary = new Counted.Day(event.minusDays(length));
			others.put("working_days", calendar.before(event, length)); //$NON-NLS-1$
			others.put(Objects.requireNonNullElse(NUMERALS.get(length), String.valueOf(length)) + "_clear_calendar_days", //$NON-NLS-1$
				new Counted.Day(event.minusDays(length + 1L)));
		}
		return counts(primary, others);
	}

	private static Counts counts(Counted primary, Map<String, Counted> others) {
		Map<String, LocalDate> days = new LinkedHashMap<>();
		Counted.@Nullable Missing missing = primary instanceof Counted.Missing absent ? absent : null;
		for (Map.Entry<String, Counted> each : others.entrySet()) {
			if (each.getValue() instanceof Counted.Day day) {
				days.put(each.getKey(), day.day());
			} else if (each.getValue() instanceof Counted.Missing absent) {
				missing = absent;
			}
		}
		return new Counts(primary instanceof Counted.Day day ? day.day() : null, days, missing);
	}

	private @Nullable LocalDate event(Values input) {
		@Nullable
		String key = TRIGGERS.get(rule.getTrigger());
		return key == null ? null : input.day(key);
	}

	private @Nullable LocalDate outer() {
		@Nullable
		String step = rule.getOuterStep();
		if (step == null || step.isBlank()) {
			return null;
		}
		for (TimetableStep each : sources.norms(TimetableStep.class).toList()) {
			if (step.equals(each.getStep()) && each.getCloses() != null) {
				return each.getCloses();
			}
		}
		return null;
	}

	TimetableAnswer deadline(Values input) {
		@Nullable
		LocalDate event = event(input);
		if (event == null) {
			return needs(String.valueOf(TRIGGERS.get(rule.getTrigger())));
		}
		Counts counts = count(event);
		LocalDate primary = counts.primary();
		if (primary == null) {
			return new TimetableAnswer.Open(missing(Objects.requireNonNull(counts.missing())));
		}
		@Nullable
		LocalDate outer = outer();
		LocalDate safe = least(counts.all(), outer);
		LocalDate arguable = counts.all().stream().max(Comparator.naturalOrder()).orElse(primary);
		List<String> clauses = Sources.clauses(List.of(rule));
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.deadline", summary(), event, primary, calendar.name(), clauses.get(0))); //$NON-NLS-1$
		for (String id : rule.getInterpretations()) {
			if (!OUTER.equals(id) || outer != null && outer.isBefore(arguable)) {
				grounds = grounds.open(id, outer != null && OUTER.equals(id) ? cut(primary, outer) : List.of());
			}
		}
		Counted.@Nullable Missing missing = counts.missing();
		return new TimetableAnswer.Deadline(primary, counts.others(), new TimetableAnswer.Limits(safe, arguable), outer, calendar.name(),
			missing == null ? grounds : grounds.lacking(year(missing)));
	}

	private List<ReadingOutcome> cut(LocalDate primary, LocalDate outer) {
		Readings readings = sources.readings();
		String first = primary.isBefore(outer) ? primary.toString() : outer.toString();
		return readings.keys(OUTER).stream()
			.map(key -> new ReadingOutcome(OUTER, key, readings.text(OUTER, key), "OUTER_LIMIT".equals(key) ? first : primary.toString())).toList(); //$NON-NLS-1$
	}

	private static LocalDate least(List<LocalDate> days, @Nullable LocalDate outer) {
		LocalDate least = Objects.requireNonNull(days.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX));
		return outer != null && outer.isBefore(least) ? outer : least;
	}

	TimetableAnswer check(Values input) {
		@Nullable
		LocalDate event = event(input);
		@Nullable
		LocalDate day = input.day("date"); //$NON-NLS-1$
		if (event == null || day == null) {
			return needs(event == null ? String.valueOf(TRIGGERS.get(rule.getTrigger())) : "date"); //$NON-NLS-1$
		}
		Counts counts = count(event);
		List<String> clauses = Sources.clauses(List.of(rule));
		@Nullable
		LocalDate outer = outer();
		LocalDate arguable = counts.all().stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
		if (rule.getDirection() == Direction.AFTER && day.isBefore(event)) {
			return verdict(Verdict.TOO_EARLY, day, clauses);
		}
		LocalDate primary = counts.primary();
		if (primary == null) {
			return new TimetableAnswer.Open(missing(Objects.requireNonNull(counts.missing())));
		}
		if (!day.isAfter(least(counts.all(), outer))) {
			return verdict(Verdict.IN_TIME, day, clauses);
		}
		return day.isAfter(arguable) ? verdict(Verdict.LATE, day, clauses) : between(day, primary, outer, clauses);
	}

	private TimetableAnswer between(LocalDate day, LocalDate primary, @Nullable LocalDate outer, List<String> clauses) {
		Readings readings = sources.readings();
		boolean cut = outer != null && day.isAfter(outer) && !day.isAfter(primary);
		Verdict chosen = cut && Readings.UNDETERMINED.equals(readings.chosen(OUTER)) ? Verdict.UNDETERMINED
			: day.isAfter(primary) || cut && "OUTER_LIMIT".equals(readings.chosen(OUTER)) ? Verdict.LATE : Verdict.IN_TIME; //$NON-NLS-1$
		List<String> open = rule.getInterpretations().stream().filter(id -> cut == OUTER.equals(id)).toList();
		String first = open.isEmpty() ? "" : open.get(0); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.check.open", day, summary(), readings.question(first), first, chosen.words())); //$NON-NLS-1$
		for (String id : open) {
			grounds = grounds.open(id, List.of(new ReadingOutcome(id, Verdict.IN_TIME.name(), Verdict.IN_TIME.words(), Verdict.IN_TIME.name()),
				new ReadingOutcome(id, Verdict.LATE.name(), Verdict.LATE.words(), Verdict.LATE.name())));
		}
		return new TimetableAnswer.Check(Verdict.AMBIGUOUS, chosen, List.of(Verdict.IN_TIME, Verdict.LATE), null, grounds);
	}

	private TimetableAnswer verdict(Verdict verdict, LocalDate day, List<String> clauses) {
		@Nullable
		String consequence = verdict == Verdict.LATE ? rule.getLateConsequence() : null;
		return new TimetableAnswer.Check(verdict, null, List.of(), consequence,
			Grounds.of(clauses, Wording.of("reason.check", day, verdict.words(), summary(), clauses.get(0)))); //$NON-NLS-1$
	}

	private TimetableAnswer needs(String key) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording name = Wording.of("input." + key); //$NON-NLS-1$
		return new TimetableAnswer.Open(
			Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))).lacking(Wording.of("missing.fact", "input." + key, name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Grounds missing(Counted.Missing missing) {
		return Grounds.of(Sources.clauses(List.of(rule)), Wording.of("reason.calendar", missing.layer(), String.valueOf(missing.year()))) //$NON-NLS-1$
			.lacking(year(missing));
	}

	static Wording year(Counted.Missing missing) {
		return Wording.of("missing.calendar", missing.layer(), String.valueOf(missing.year())); //$NON-NLS-1$
	}

	private Wording summary() {
		return Wording.both(rule.getSummary(), rule.getSummaryEn());
	}
}
