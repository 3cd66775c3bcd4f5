// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
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

	/** The open questions whether the end of another step cuts a period off, each with the reading that says it does. */
	private static final Map<String, String> CUTS = Map.of("AMB-RESUB-OUTER", "OUTER_LIMIT", "AMB-PAPER-VS-5WD", "EARLIER"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, String> TRIGGERS = Map.of("MEETING", "meeting_date", "DOCUMENT_ISSUED", "document_issued_on", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		"RETURNED", "returned_on", "STATUS_ACCEPTED", "status_on"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Sources sources;
	private final WorkCalendar calendar;
	private final PeriodRule rule;
	private final Readings readings;
	private final Counting counting;

	Periods(Sources sources, WorkCalendar calendar, PeriodRule rule) {
		this.sources = sources;
		this.calendar = calendar;
		this.rule = rule;
		this.readings = sources.readings();
		this.counting = new Counting(rule, calendar, readings);
	}

	private @Nullable LocalDate event(Values input) {
		@Nullable
		String key = TRIGGERS.get(rule.getTrigger());
		return key == null ? null : input.day(key);
	}

	/** The last day of the step that may cut the period off, or null. */
	@Nullable
	LocalDate outer() {
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

	private boolean cuts(String ambiguity) {
		return CUTS.containsKey(ambiguity) && Objects.equals(CUTS.get(ambiguity), readings.chosen(ambiguity));
	}

	TimetableAnswer deadline(Values input) {
		@Nullable
		LocalDate event = event(input);
		if (event == null) {
			return needs(String.valueOf(TRIGGERS.get(rule.getTrigger())));
		}
		Counting.Counts counts = counting.count(event);
		LocalDate counted = counts.primary();
		if (counted == null) {
			return new TimetableAnswer.Open(missing(Objects.requireNonNull(counts.missing()), event));
		}
		@Nullable
		LocalDate outer = outer();
		boolean cut = outer != null && outer.isBefore(counted) && rule.getInterpretations().stream().anyMatch(this::cuts);
		LocalDate primary = cut && outer != null ? outer : counted;
		LocalDate arguable = counts.all().stream().max(Comparator.naturalOrder()).orElse(primary);
		Wording words = Wording.of("reason.deadline", summary(), event, primary, calendar.name(), Sources.clauses(List.of(rule)).get(0)); //$NON-NLS-1$
		Grounds grounds = Grounds.of(Sources.clauses(List.of(rule)), words);
		for (String id : rule.getInterpretations()) {
			List<ReadingOutcome> outcomes = outcomes(id, event, counted, outer);
			grounds = outcomes.isEmpty() ? grounds : grounds.open(id, outcomes);
		}
		Counted.@Nullable Missing missing = counts.missing();
		return new TimetableAnswer.Deadline(primary, counts.others(), new TimetableAnswer.Limits(least(counts.all(), outer), arguable), outer,
			calendar.name(), certain(event, arguable), missing == null ? grounds : grounds.lacking(year(missing)));
	}

	private boolean certain(LocalDate event, LocalDate arguable) {
		return calendar.certain(event.isBefore(arguable) ? event : arguable, event.isBefore(arguable) ? arguable : event);
	}

	/** The last day by each reading of an open question; none where it makes no difference here. */
	private List<ReadingOutcome> outcomes(String id, LocalDate event, LocalDate primary, @Nullable LocalDate outer) {
		List<ReadingOutcome> outcomes = new ArrayList<>();
		LinkedHashSet<LocalDate> different = new LinkedHashSet<>();
		for (String key : readings.keys(id)) {
			@Nullable
			LocalDate day = CUTS.containsKey(id)
				? key.equals(CUTS.get(id)) && outer != null && outer.isBefore(primary) ? outer : primary
				: counting.trying(id, key, event);
			if (day != null) {
				different.add(day);
				outcomes.add(new ReadingOutcome(id, key, readings.text(id, key), day.toString()));
			}
		}
		return different.size() > 1 ? outcomes : List.of();
	}

	private static LocalDate least(List<LocalDate> days, @Nullable LocalDate outer) {
		LocalDate least = Objects.requireNonNull(days.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX));
		return outer != null && outer.isBefore(least) ? outer : least;
	}

	TimetableAnswer check(Values input) {
		@Nullable
		LocalDate event = event(input);
		@Nullable
		LocalDate given = input.day("date"); //$NON-NLS-1$
		@Nullable
		LocalDate day = given != null ? given : input.day("today"); //$NON-NLS-1$
		if (event == null || day == null) {
			return needs(event == null ? String.valueOf(TRIGGERS.get(rule.getTrigger())) : "date"); //$NON-NLS-1$
		}
		Counting.Counts counts = counting.count(event);
		if (rule.getDirection() == Direction.AFTER && day.isBefore(event)) {
			return verdict(Verdict.TOO_EARLY, day);
		}
		LocalDate primary = counts.primary();
		if (primary == null) {
			return new TimetableAnswer.Open(missing(Objects.requireNonNull(counts.missing()), event));
		}
		LocalDate arguable = counts.all().stream().max(Comparator.naturalOrder()).orElse(primary);
		@Nullable
		LocalDate outer = outer();
		if (!day.isAfter(least(counts.all(), outer))) {
			return verdict(Verdict.IN_TIME, day);
		}
		if (day.isAfter(arguable)) {
			return verdict(Verdict.LATE, day);
		}
		return rule.getLength() == 0 ? sameDay(day) : between(event, day, primary, outer);
	}

	/** "Before the meeting": on its very day the hour decides, and that is not given. */
	private TimetableAnswer sameDay(LocalDate day) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording hour = Wording.of("missing.hour"); //$NON-NLS-1$
		return new TimetableAnswer.Open(Grounds.of(clauses, Wording.of("reason.same.day", day, summary(), clauses.get(0))).lacking(hour)); //$NON-NLS-1$
	}

	private TimetableAnswer between(LocalDate event, LocalDate day, LocalDate primary, @Nullable LocalDate outer) {
		List<String> clauses = Sources.clauses(List.of(rule));
		List<Wording> missing = new ArrayList<>();
		Grounds grounds = Grounds.of(clauses, Wording.NONE);
		Verdict chosen = day.isAfter(primary) ? Verdict.LATE : Verdict.IN_TIME;
		for (String id : rule.getInterpretations()) {
			List<ReadingOutcome> outcomes = outcomes(id, event, primary, outer).stream()
				.map(each -> new ReadingOutcome(id, each.key(), each.text(),
					(day.isAfter(LocalDate.parse(String.valueOf(each.outcome()))) ? Verdict.LATE : Verdict.IN_TIME).name()))
				.toList();
			if (outcomes.stream().map(ReadingOutcome::outcome).distinct().count() > 1) {
				grounds = grounds.open(id, outcomes);
				if (CUTS.containsKey(id) && chosen == Verdict.IN_TIME) {
					boolean open = Readings.UNDETERMINED.equals(readings.chosen(id));
					chosen = open ? Verdict.UNDETERMINED : cuts(id) ? Verdict.LATE : chosen;
					missing.add(Wording.of("open.question", readings.question(id), id)); //$NON-NLS-1$
				}
			}
		}
		String first = grounds.ambiguities().isEmpty() ? Counting.DAYS_KIND : grounds.ambiguities().get(0);
		Wording words = Wording.of("reason.check.open", day, summary(), readings.question(first), first, chosen.words()); //$NON-NLS-1$
		Grounds whole = new Grounds(clauses, words, chosen == Verdict.UNDETERMINED ? missing : List.of(), grounds.readings(), grounds.ambiguities());
		@Nullable
		String consequence = chosen == Verdict.LATE ? rule.getLateConsequence() : null;
		return new TimetableAnswer.Check(chosen, chosen, List.of(Verdict.IN_TIME, Verdict.LATE), consequence, whole);
	}

	private TimetableAnswer verdict(Verdict verdict, LocalDate day) {
		List<String> clauses = Sources.clauses(List.of(rule));
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

	private Grounds missing(Counted.Missing missing, LocalDate event) {
		Grounds grounds = Grounds.of(Sources.clauses(List.of(rule)), Wording.of("reason.calendar", missing.layer(), String.valueOf(missing.year()))) //$NON-NLS-1$
			.lacking(year(missing));
		@Nullable
		LocalDate national = counting.trying(Counting.REGIONAL, "STATE_ONLY", event); //$NON-NLS-1$
		return national == null ? grounds
			: grounds.open(Counting.REGIONAL,
				List.of(new ReadingOutcome(Counting.REGIONAL, "STATE_ONLY", readings.text(Counting.REGIONAL, "STATE_ONLY"), national.toString()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Wording year(Counted.Missing missing) {
		return Wording.of("missing.calendar", missing.layer(), String.valueOf(missing.year())); //$NON-NLS-1$
	}

	private Wording summary() {
		return Wording.both(rule.getSummary(), rule.getSummaryEn());
	}
}
