// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.condition.Given;

/**
 * What is asked of everybody at once.
 *
 * @param document id of the notice asked about, or null where the governing one is to be found for each person
 * @param known facts that are the same for everybody; the request usually is, the day always
 * @param checkTimetable whether the window for declarations is part of the question
 * @param ownDays whether the day only stands for those on which the same rules hold, so that everybody is asked about on their own;
 * then the window cannot be part of the question
 */
public record Question(@Nullable String document, Map<String, Given> known, boolean checkTimetable, boolean ownDays) {

	public Question {
		known = Map.copyOf(known);
		if (ownDays && checkTimetable) {
			throw new IllegalArgumentException("windows are of one day"); //$NON-NLS-1$
		}
	}

	/** A question about one day. */
	public Question(@Nullable String document, Map<String, Given> known, boolean checkTimetable) {
		this(document, known, checkTimetable, false);
	}

	/** The day asked about, or one of those on which the same rules hold. */
	public LocalDate day() {
		if (known.get("as_of") instanceof Given.Value value && value.value() instanceof LocalDate day) { //$NON-NLS-1$
			return day;
		}
		throw new IllegalStateException("as_of"); //$NON-NLS-1$
	}

	/** The question of a notice, a day, and a request that is the same for everybody. */
	public static Question of(@Nullable String document, LocalDate asOf, String route, String level) {
		return new Question(document,
			Map.of("as_of", new Given.Value(asOf), "request.route", new Given.Value(route), "request.level", new Given.Value(level)), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
