// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.MonthPart;
import org.zhiheng.policy.Strictness;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Grounds;
import org.zhiheng.rules.ReadingOutcome;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.Sources;
import org.zhiheng.rules.Values;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * Windows and named days of a campaign: "before day X", "before mid-month", the quarter, the cycle of a year.
 */
final class NamedDays {

	private static final String BEFORE_DATE = "AMB-BEFORE-DATE"; //$NON-NLS-1$
	private static final String MID_MONTH = "AMB-MID-MONTH"; //$NON-NLS-1$
	private static final int TENTH = 10;
	private static final int TWENTIETH = 20;

	private final Sources sources;
	private final WorkCalendar calendar;

	NamedDays(Sources sources, WorkCalendar calendar) {
		this.sources = sources;
		this.calendar = calendar;
	}

	/** The days of a step in a year. */
	private record Days(@Nullable LocalDate opens, @Nullable LocalDate safe, @Nullable LocalDate arguable, @Nullable String ambiguity) {}

	private Days days(TimetableStep step, int year) {
		@Nullable
		Integer startMonth = step.getStartMonth();
		@Nullable
		Integer endMonth = step.getEndMonth();
		@Nullable
		LocalDate opens = step.getOpens() != null ? step.getOpens() : startMonth == null ? null : LocalDate.of(year, startMonth, 1);
		@Nullable
		LocalDate closes = step.getCloses();
		if (step.getPart() == MonthPart.MIDDLE && endMonth != null) {
			return new Days(opens, LocalDate.of(year, endMonth, TENTH), LocalDate.of(year, endMonth, TWENTIETH), MID_MONTH);
		}
		if (closes == null && endMonth != null) {
			@Nullable
			Integer day = step.getEndDay();
			closes = day == null ? YearMonth.of(year, endMonth).atEndOfMonth() : LocalDate.of(year, endMonth, day);
		}
		if (closes != null && step.isClosesBefore()) {
			return new Days(opens, closes.minusDays(1), closes, BEFORE_DATE);
		}
		return new Days(opens, closes, closes, null);
	}

	private int year(TimetableStep step, Values input, @Nullable LocalDate day) {
		for (String key : List.of("cycle_year", "year")) { //$NON-NLS-1$ //$NON-NLS-2$
			@Nullable
			Integer year = input.whole(key);
			if (year != null) {
				return year;
			}
		}
		@Nullable
		Integer own = sources.document().getYear();
		return own != null ? own : day != null ? cycle(step, day) : LocalDate.MIN.getYear();
	}

	/**
	 * The year to whose round a day belongs where nobody says: a day nearer to the next window than to the last belongs to the next; a step
	 * without a first day, on a day on which that year's round is only being opened, belongs to the round before.
	 */
	private int cycle(TimetableStep step, LocalDate day) {
		int year = day.getYear();
		Days days = days(step, year);
		LocalDate opens = days.opens();
		LocalDate closes = days.arguable();
		if (closes == null) {
			return year;
		}
		if (opens != null) {
			return ChronoUnit.DAYS.between(day, opens.plusYears(1)) < ChronoUnit.DAYS.between(closes, day) ? year + 1 : year;
		}
		boolean opening = sources.norms(TimetableStep.class).map(each -> days(each, year))
			.anyMatch(each -> each.opens() != null && each.arguable() != null && !day.isAfter(each.arguable()));
		LocalDate from = sources.document().getInForceFrom();
		return opening && (from == null || !closes.minusYears(1).isBefore(from)) ? year - 1 : year;
	}

	TimetableAnswer window(TimetableStep step, Values input) {
		@Nullable
		LocalDate asked = input.day("date") != null ? input.day("date") : input.day("today"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int year = year(step, input, asked);
		List<String> clauses = Sources.clauses(List.of(step));
		if (year == LocalDate.MIN.getYear()) {
			return needs(clauses, "year"); //$NON-NLS-1$
		}
		Days days = days(step, year);
		LocalDate safe = days.safe();
		LocalDate arguable = days.arguable();
		if (days.opens() == null && safe == null) {
			return new TimetableAnswer.Open(Grounds.of(clauses, Wording.of("reason.step.open", summary(step), clauses.get(0))) //$NON-NLS-1$
				.lacking(Wording.of("missing.day", step.getStep()))); //$NON-NLS-1$
		}
		TimetableAnswer.@Nullable Limits limits = safe == null || arguable == null ? null : new TimetableAnswer.Limits(safe, arguable);
		@Nullable
		String ambiguity = days.ambiguity();
		@Nullable
		LocalDate primary = ambiguity == null || lenient(sources.readings().chosen(ambiguity)) ? arguable : safe;
		@Nullable
		Verdict verdict = asked == null ? null : verdict(days, asked);
		Wording words = Wording.of("reason.plain", Wording.of("sentence.clause", summary(step), clauses.get(0))); //$NON-NLS-1$ //$NON-NLS-2$
		Grounds grounds = ambiguity == null ? Grounds.of(clauses, words) : readings(Grounds.of(clauses, words), days, ambiguity);
		return new TimetableAnswer.Window(days.opens(), arguable, limits, primary, safe == null ? null : calendar.clearOfHoliday(safe), verdict,
			grounds);
	}

	private Grounds readings(Grounds grounds, Days days, String id) {
		Readings readings = sources.readings();
		return grounds.open(id,
			readings.keys(id).stream()
				.map(key -> new ReadingOutcome(id, key, readings.text(id, key), String.valueOf(lenient(key) ? days.arguable() : days.safe())))
				.toList());
	}

	private static boolean lenient(String key) {
		return "IN".equals(key) || "BY_20TH".equals(key); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Verdict verdict(Days days, LocalDate day) {
		LocalDate opens = days.opens();
		LocalDate safe = days.safe();
		LocalDate arguable = days.arguable();
		if (opens != null && day.isBefore(opens)) {
			return Verdict.TOO_EARLY;
		}
		if (arguable != null && day.isAfter(arguable)) {
			return Verdict.LATE;
		}
		return safe != null && day.isAfter(safe) ? Verdict.AMBIGUOUS : Verdict.IN_TIME;
	}

	TimetableAnswer check(TimetableStep step, Values input) {
		List<String> clauses = Sources.clauses(List.of(step));
		@Nullable
		LocalDate day = firstDay(input);
		if (day == null) {
			return needs(clauses, "date"); //$NON-NLS-1$
		}
		if (step.isCrossYearForbidden() && step.getStartMonth() == null && !input.has("cycle_year") && !input.has("year")) { //$NON-NLS-1$ //$NON-NLS-2$
			return needs(clauses, "cycle_year"); //$NON-NLS-1$
		}
		if (step.isCrossYearForbidden() && outsideCycle(input, day)) {
			return plain(step, Verdict.FORBIDDEN_CROSS_YEAR, clauses, day);
		}
		if (step.getStrictness() == Strictness.IN_PRINCIPLE) {
			return plain(step, starts(step, input, day) ? Verdict.IN_TIME : Verdict.WARN_DEVIATION, clauses, day);
		}
		Days days = days(step, year(step, input, day));
		Verdict verdict = verdict(days, day);
		if (verdict == Verdict.AMBIGUOUS) {
			return ambiguous(step, days, day, clauses);
		}
		return verdict == Verdict.IN_TIME && gated(step, input) ? plain(step, Verdict.TOO_EARLY, clauses, day) : plain(step, verdict, clauses, day);
	}

	/** Whether a cycle keeps to its month in principle: it starts in it; a day that is not said to be the start only lies in or after it. */
	private static boolean starts(TimetableStep step, Values input, LocalDate day) {
		int month = Objects.requireNonNullElse(step.getStartMonth(), day.getMonthValue());
		boolean within = step.getEndMonth() != null && step.getEndMonth() != month && !input.has("start"); //$NON-NLS-1$
		return within ? day.getMonthValue() >= month : day.getMonthValue() == month;
	}

	private static TimetableAnswer needs(List<String> clauses, String key) {
		Wording name = Wording.of("input." + key); //$NON-NLS-1$
		return new TimetableAnswer.Open(
			Grounds.of(clauses, Wording.of("reason.needs", name, clauses.get(0))).lacking(Wording.of("missing.fact", "input." + key, name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static @Nullable LocalDate firstDay(Values input) {
		for (String key : List.of("date", "start", "end", "today")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			@Nullable
			LocalDate day = input.day(key);
			if (day != null) {
				return day;
			}
		}
		return null;
	}

	private static boolean outsideCycle(Values input, LocalDate day) {
		@Nullable
		Integer cycle = input.whole("cycle_year"); //$NON-NLS-1$
		@Nullable
		LocalDate end = input.day("end"); //$NON-NLS-1$
		@Nullable
		Integer asked = input.whole("year"); //$NON-NLS-1$
		int year = cycle != null ? cycle : asked != null ? asked : day.getYear();
		return day.getYear() != year || end != null && end.getYear() != year;
	}

	private static boolean gated(TimetableStep step, Values input) {
		@Nullable
		String gate = step.getStatusGate();
		@Nullable
		String status = input.text("application_status"); //$NON-NLS-1$
		return gate != null && !gate.isBlank() && status != null && !Sources.passes(gate, status);
	}

	private TimetableAnswer plain(TimetableStep step, Verdict verdict, List<String> clauses, LocalDate day) {
		Wording words = Wording.of("reason.check", day, verdict.words(), summary(step), clauses.get(0)); //$NON-NLS-1$
		@Nullable
		String consequence = verdict == Verdict.LATE ? step.getLateConsequence() : null;
		return new TimetableAnswer.Check(verdict, null, List.of(), consequence, Grounds.of(clauses, words));
	}

	private TimetableAnswer ambiguous(TimetableStep step, Days days, LocalDate day, List<String> clauses) {
		String id = Objects.requireNonNull(days.ambiguity());
		Readings readings = sources.readings();
		String chosen = readings.chosen(id);
		Verdict primary = Readings.UNDETERMINED.equals(chosen) ? Verdict.UNDETERMINED : lenient(chosen) ? Verdict.IN_TIME : Verdict.LATE;
		List<ReadingOutcome> outcomes = readings.keys(id).stream()
			.map(key -> new ReadingOutcome(id, key, readings.text(id, key), (lenient(key) ? Verdict.IN_TIME : Verdict.LATE).name())).toList();
		Wording words = Wording.of("reason.check.open", day, summary(step), readings.question(id), id, primary.words()); //$NON-NLS-1$
		return new TimetableAnswer.Check(Verdict.AMBIGUOUS, primary, List.of(Verdict.IN_TIME, Verdict.LATE), null,
			Grounds.of(clauses, words).open(id, outcomes));
	}

	/** The careful and the arguable last day for a day or period as the notice prints it. */
	TimetableAnswer named(Values input) {
		@Nullable
		LocalDate day = input.day("named_date"); //$NON-NLS-1$
		@Nullable
		String given = input.text("named_period"); //$NON-NLS-1$
		String period = given == null ? "" : given; //$NON-NLS-1$
		Optional<TimetableStep> step = sources.norms(TimetableStep.class)
			.filter(each -> day == null ? prints(each, period) : day.equals(each.getCloses())).findFirst();
		return step.isPresent() ? window(step.get(), input) : new TimetableAnswer.Open(sources.silent("TIMETABLE")); //$NON-NLS-1$
	}

	/** Whether a step is what a notice prints as "mid-May", "the first quarter", "the end of December", "July". */
	private static boolean prints(TimetableStep step, String period) {
		@Nullable
		Integer start = step.getStartMonth();
		@Nullable
		Integer end = step.getEndMonth();
		boolean middle = step.getPart() == MonthPart.MIDDLE;
		if (period.contains("中旬") || middle) { //$NON-NLS-1$
			return period.contains("中旬") && middle && end != null && named(period, end); //$NON-NLS-1$
		}
		if (period.contains("季度")) { //$NON-NLS-1$
			return start != null && end != null && end - start == 2;
		}
		boolean yearEnd = period.contains("年底") && end != null && end == 12; //$NON-NLS-1$
		return yearEnd || end != null && named(period, end) || start != null && named(period, start);
	}

	private static boolean named(String period, int month) {
		return Pattern.compile("(?<![0-9])0?" + month + "月?(?![0-9])").matcher(period).find(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Wording summary(TimetableStep step) {
		return Wording.both(step.getSummary(), step.getSummaryEn());
	}
}
