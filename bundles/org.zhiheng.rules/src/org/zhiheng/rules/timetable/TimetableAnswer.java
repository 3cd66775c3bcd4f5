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
	 * @param limits the careful and the arguable last day, or null where no last day is laid down
	 * @param primary the last day by the chosen reading, or null where none is laid down
	 * @param remind day to remind of the step: the careful last day, or the working day before a holiday in which that lies
	 * @param verdict on the day asked about, or null where none was
	 */
	record Window(@Nullable LocalDate opens, @Nullable LocalDate closes, @Nullable Limits limits, @Nullable LocalDate primary,
		@Nullable LocalDate remind, @Nullable Verdict verdict, @NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * The last day of a step by each way of counting.
	 *
	 * @param primary by the chosen reading
	 * @param alternatives by the others, each under its name
	 * @param limits the careful and the arguable last day
	 * @param outer a limit that may cut the period off, or null
	 * @param calendar the calendar used
	 * @param certain whether every year of it was looked up in its source
	 */
	record Deadline(@NonNull LocalDate primary, @NonNull Map<String, LocalDate> alternatives, @NonNull Limits limits, @Nullable LocalDate outer,
		@NonNull String calendar, boolean certain, @NonNull Grounds grounds) implements TimetableAnswer {}

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
	 * The first day on which a publicity may end.
	 *
	 * @param primary by the chosen readings
	 * @param alternatives by the others, each under its name
	 * @param calendar the calendar used
	 * @param certain whether every year of it was looked up in its source
	 */
	record Publicity(@NonNull LocalDate primary, @NonNull Map<String, LocalDate> alternatives, @NonNull String calendar, boolean certain,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * Whether a publicity was long enough.
	 *
	 * @param verdict by the chosen readings
	 * @param workingDays so counted
	 * @param alternatives the same by the others where the verdict differs, each under its name
	 * @param calendar the calendar used
	 * @param certain whether every year of it was looked up in its source
	 */
	record Held(@NonNull Verdict verdict, int workingDays, @NonNull Map<String, Length> alternatives, @NonNull String calendar, boolean certain,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * The length of a publicity by one way of counting.
	 *
	 * @param verdict whether it is long enough
	 * @param workingDays how many working days
	 */
	record Length(@NonNull Verdict verdict, int workingDays) {}

	/**
	 * What follows from the submissions so far.
	 *
	 * @param verdict what is to be done
	 * @param submissions how many there were
	 * @param further whether another one is allowed
	 * @param last day for that by the chosen reading, or null where none is allowed or the day of the return is not given
	 */
	record Submissions(@NonNull Verdict verdict, int submissions, boolean further, @Nullable LocalDate last,
		@NonNull Grounds grounds) implements TimetableAnswer {}

	/**
	 * Since when a notice is in force.
	 *
	 * @param from first day
	 * @param to last day, or null where none is laid down
	 * @param inForce on the day asked about, or null where none was, or where the last day is not known
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
