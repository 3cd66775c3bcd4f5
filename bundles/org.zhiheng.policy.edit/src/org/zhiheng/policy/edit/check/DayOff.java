// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.zhiheng.policy.Document;

/**
 * Says of a day whether offices are closed; the calendars themselves are known elsewhere.
 */
@FunctionalInterface
public interface DayOff {

	/** Why a day is none to work on. */
	enum Reason {
		/** Saturday. */
		SATURDAY,
		/** Sunday. */
		SUNDAY,
		/** A decreed holiday. */
		HOLIDAY
	}

	/** Knows weekends only: for where no calendar can be read. */
	DayOff WEEKENDS = (notice, day) -> day.getDayOfWeek() == DayOfWeek.SATURDAY ? Optional.of(Reason.SATURDAY)
		: day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(Reason.SUNDAY) : Optional.empty();

	/**
	 * Why offices are closed on a day.
	 *
	 * @param notice whose territory says which calendar counts
	 * @param day the day
	 * @return the reason, empty for a working day
	 */
	Optional<Reason> on(Document notice, LocalDate day);

	/** The last working day before a day, at most a month back. */
	default LocalDate workingDayBefore(Document notice, LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (on(notice, before).isPresent() && before.isAfter(day.minusMonths(1))) {
			before = before.minusDays(1);
		}
		return before;
	}
}
