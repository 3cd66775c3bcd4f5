// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

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

	private static final String LENGTH = "AMB-POST-PUBLICITY-LENGTH"; //$NON-NLS-1$
	private static final String COUNTED = "start_day_counted"; //$NON-NLS-1$
	private static final String NOT_COUNTED = "start_day_not_counted"; //$NON-NLS-1$
	private static final String NATIONAL = "without_regional_holidays"; //$NON-NLS-1$
	private static final String REGIONAL = "with_regional_holidays"; //$NON-NLS-1$

	private final Sources sources;
	private final Readings readings;
	private final WorkCalendar full;

	Publicities(Sources sources, WorkCalendar calendar) {
		this.sources = sources;
		this.readings = sources.readings();
		this.full = calendar;
	}

	/** One way of counting: on which calendar, and whether the first day counts. */
	private record Way(WorkCalendar calendar, boolean firstCounted) {

		Counted last(LocalDate start, int length) {
			return firstCounted ? calendar.from(start, length) : calendar.after(start, length);
		}

		Counted length(LocalDate start, LocalDate end) {
			return calendar.between(firstCounted ? start : start.plusDays(1), end);
		}
	}

	private Way chosen(PublicityRule rule, Readings by) {
		boolean national = full.regional() && rule.getInterpretations().contains(Counting.REGIONAL)
			&& "STATE_ONLY".equals(by.chosen(Counting.REGIONAL)); //$NON-NLS-1$
		return new Way(national ? full.national() : full, !"OPPOSITE".equals(by.chosen(Counting.DAY_COUNT))); //$NON-NLS-1$
	}

	private Map<String, Way> others(Way chosen) {
		Map<String, Way> others = new LinkedHashMap<>();
		others.put(chosen.firstCounted() ? NOT_COUNTED : COUNTED, new Way(chosen.calendar(), !chosen.firstCounted()));
		if (full.regional()) {
			boolean regional = chosen.calendar().regional();
			others.put(regional ? NATIONAL : REGIONAL, new Way(regional ? full.national() : full, chosen.firstCounted()));
		}
		return others;
	}

	private Optional<PublicityRule> rule(Values input) {
		@Nullable
		String step = input.text(Timetable.STEP);
		return sources.norms(PublicityRule.class).filter(each -> step == null ? each.getMinimumWorkingDays() != null : each.getStep().equals(step))
			.findFirst();
	}

	/** The shortest length; that of the unit's publicity where a reading says so by analogy; null where none is laid down. */
	private @Nullable Integer minimum(PublicityRule rule) {
		@Nullable
		Integer own = rule.getMinimumWorkingDays();
		if (own == null && rule.getInterpretations().contains(LENGTH) && "FIVE_BY_ANALOGY".equals(readings.chosen(LENGTH))) { //$NON-NLS-1$
			for (PublicityRule each : sources.norms(PublicityRule.class).toList()) {
				own = own == null ? each.getMinimumWorkingDays() : own;
			}
		}
		return own;
	}

	/** The earliest day on which a publicity that starts on a day may end. */
	TimetableAnswer last(Values input) {
		return answer(input, (rule, minimum) -> last(input, rule, minimum));
	}

	private TimetableAnswer last(Values input, PublicityRule rule, int minimum) {
		@Nullable
		LocalDate start = input.day("start"); //$NON-NLS-1$
		if (start == null) {
			return needs(rule, "start"); //$NON-NLS-1$
		}
		@Nullable
		Integer asked = input.whole("working_days"); //$NON-NLS-1$
		int length = asked == null || asked == 0 ? minimum : asked;
		Way way = chosen(rule, readings);
		if (!(way.last(start, length) instanceof Counted.Day first)) {
			return missing(rule, (Counted.Missing) way.last(start, length), full.national().from(start, length));
		}
		Map<String, LocalDate> others = new LinkedHashMap<>();
		others(way).forEach((name, other) -> other.last(start, length).asDay().ifPresent(day -> others.put(name, day)));
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording words = Wording.of("reason.publicity", start, String.valueOf(length), first.day(), way.calendar().name(), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, words);
		for (String id : List.of(Counting.DAY_COUNT, Counting.REGIONAL)) {
			grounds = open(grounds, rule, id, by -> chosen(rule, by).last(start, length).asDay().map(LocalDate::toString).orElse("")); //$NON-NLS-1$
		}
		return new TimetableAnswer.Publicity(first.day(), others, way.calendar().name(), full.certain(start, first.day()), grounds);
	}

	/** Whether a publicity was long enough. */
	TimetableAnswer held(Values input) {
		return answer(input, (rule, minimum) -> held(input, rule, minimum));
	}

	/** What is said by the rule that applies and the working days that it asks for at least, where there are both. */
	private TimetableAnswer answer(Values input, BiFunction<PublicityRule, Integer, TimetableAnswer> stated) {
		Optional<PublicityRule> found = rule(input);
		if (found.isEmpty()) {
			return new TimetableAnswer.Open(sources.silent("PUBLICITY")); //$NON-NLS-1$
		}
		@Nullable
		Integer minimum = minimum(found.get());
		return minimum == null ? unstated(found.get()) : stated.apply(found.get(), minimum);
	}

	private TimetableAnswer held(Values input, PublicityRule rule, int minimum) {
		@Nullable
		LocalDate start = input.day("start"); //$NON-NLS-1$
		@Nullable
		LocalDate end = input.day("end"); //$NON-NLS-1$
		if (start == null || end == null) {
			return needs(rule, start == null ? "start" : "end"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		@Nullable
		Integer asked = input.whole("working_days"); //$NON-NLS-1$
		int least = asked == null ? minimum : Math.max(asked, minimum);
		Way way = chosen(rule, readings);
		if (!(way.length(start, end) instanceof Counted.Days days)) {
			return missing(rule, (Counted.Missing) way.length(start, end), full.national().between(start, end));
		}
		Verdict verdict = verdict(days, least);
		Map<String, TimetableAnswer.Length> others = new LinkedHashMap<>();
		others(way).forEach((name, other) -> {
			if (other.length(start, end) instanceof Counted.Days counted && verdict(counted, least) != verdict) {
				others.put(name, new TimetableAnswer.Length(verdict(counted, least), counted.number()));
			}
		});
		List<String> clauses = Sources.clauses(List.of(rule));
		Wording words = Wording.of("reason.held", start, end, String.valueOf(days.number()), verdict.words(), way.calendar().name(), clauses.get(0)); //$NON-NLS-1$
		Grounds grounds = Grounds.of(clauses, words);
		for (String id : List.of(Counting.DAY_COUNT, Counting.REGIONAL)) {
			grounds = open(grounds, rule, id,
				by -> chosen(rule, by).length(start, end) instanceof Counted.Days counted ? verdict(counted, least).name() : ""); //$NON-NLS-1$
		}
		return new TimetableAnswer.Held(verdict, days.number(), others, way.calendar().name(), full.certain(start, end), grounds);
	}

	private static Verdict verdict(Counted.Days days, int least) {
		return days.number() >= least ? Verdict.ENOUGH : Verdict.TOO_SHORT;
	}

	/** What follows by each reading of a question. */
	private interface Outcome {

		String by(Readings readings);
	}

	/** The grounds with the readings of a question that the rule leaves open, where they differ here. */
	private Grounds open(Grounds grounds, PublicityRule rule, String id, Outcome outcome) {
		if (!rule.getInterpretations().contains(id)) {
			return grounds;
		}
		List<ReadingOutcome> outcomes = readings.keys(id).stream()
			.map(key -> new ReadingOutcome(id, key, readings.text(id, key), outcome.by(readings.trying(id, key)))).toList();
		return outcomes.stream().map(ReadingOutcome::outcome).distinct().count() > 1 ? grounds.open(id, outcomes) : grounds;
	}

	private TimetableAnswer unstated(PublicityRule rule) {
		List<String> clauses = Sources.clauses(List.of(rule));
		Grounds grounds = Grounds.of(clauses, Wording.of("reason.publicity.unstated", clauses.get(0))) //$NON-NLS-1$
			.lacking(Wording.of("missing.publicity.length"));  //$NON-NLS-1$
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

	private TimetableAnswer missing(PublicityRule rule, Counted.Missing missing, Counted national) {
		Grounds grounds = Grounds.of(Sources.clauses(List.of(rule)), Wording.of("reason.calendar", missing.layer(), String.valueOf(missing.year()))) //$NON-NLS-1$
			.lacking(Periods.year(missing));
		String key = "STATE_ONLY"; //$NON-NLS-1$
		if (!(national instanceof Counted.Missing) && full.regional()) {
			String outcome = national instanceof Counted.Day day ? day.day().toString() : String.valueOf(((Counted.Days) national).number());
			grounds = grounds.open(Counting.REGIONAL,
				List.of(new ReadingOutcome(Counting.REGIONAL, key, readings.text(Counting.REGIONAL, key), outcome)));
		}
		return new TimetableAnswer.Open(grounds);
	}
}
