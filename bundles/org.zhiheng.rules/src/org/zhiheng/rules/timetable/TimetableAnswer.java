// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Grounds;

/**
 * The answer to a question about a step.
 */
public sealed interface TimetableAnswer {

	/** What it stands on. */
	Grounds grounds();

	/**
	 * When a step opens and closes.
	 *
	 * @param opens first day, or null where none is laid down
	 * @param closes last day, or null where none is laid down
	 * @param limits the careful and the arguable last day, or null where they do not differ
	 * @param verdict on the day asked about, or null where none was
	 */
	record Window(@Nullable LocalDate opens, @Nullable LocalDate closes, @Nullable Limits limits, @Nullable Verdict verdict,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * The last day of a step by each way of counting.
	 *
	 * @param primary by the chosen reading
	 * @param alternatives by the others, each under its name
	 * @param limits the careful and the arguable last day
	 * @param outer a limit that may cut the period off, or null
	 * @param calendar the calendar used
	 */
	record Deadline(@NonNull LocalDate primary, @NonNull Map<String, LocalDate> alternatives, @NonNull Limits limits, @Nullable LocalDate outer,
		@NonNull String calendar, @NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * A verdict on a day or an act.
	 *
	 * @param verdict the verdict
	 * @param primary the verdict by the chosen reading, where it is ambiguous
	 * @param readings verdicts by all readings, where it is ambiguous
	 * @param consequence what follows where it is late, or null
	 */
	record Check(@NonNull Verdict verdict, @Nullable Verdict primary, @NonNull List<Verdict> readings, @Nullable String consequence,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * The last day on which a publicity may end.
	 *
	 * @param primary the first day counted where it works
	 * @param startNotCounted the first day not counted
	 * @param withoutRegional the same as primary by the national calendar, or null where no regional one was used
	 * @param calendar the calendar used
	 */
	record Publicity(@NonNull LocalDate primary, @NonNull LocalDate startNotCounted, @Nullable LocalDate withoutRegional, @NonNull String calendar,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * Whether a publicity was long enough.
	 *
	 * @param verdict the first day counted where it works
	 * @param workingDays so counted
	 * @param other the first day not counted
	 * @param otherDays so counted
	 * @param calendar the calendar used
	 */
	record Held(@NonNull Verdict verdict, int workingDays, @NonNull Verdict other, int otherDays, @NonNull String calendar,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * What follows from the submissions so far.
	 *
	 * @param verdict what is to be done
	 * @param submissions how many there were
	 * @param further whether another one is allowed
	 */
	record Submissions(@NonNull Verdict verdict, int submissions, boolean further, @NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * Since when a notice is in force.
	 *
	 * @param from first day
	 * @param to last day, or null where none is laid down
	 * @param inForce on the day asked about, or null where none was
	 */
	record Effective(@NonNull LocalDate from, @Nullable LocalDate to, @Nullable Boolean inForce,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/** The notices do not decide. */
	record Open(@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * The last days by the most careful and the most lenient reading: remind by the first, refuse only after the second.
	 *
	 * @param safe in time by every reading
	 * @param arguable in time by some reading
	 */
	record Limits(@NonNull LocalDate safe, @NonNull LocalDate arguable) {}
}
