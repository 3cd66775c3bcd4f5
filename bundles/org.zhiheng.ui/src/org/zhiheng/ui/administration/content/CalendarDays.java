// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.zhiheng.policy.Document;
import org.zhiheng.policy.edit.check.DayOff;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.rules.calendar.Calendars;
import org.zhiheng.rules.calendar.Counted;

/**
 * Knows the days off of a notice's territory. In years without an announcement only weekends are known.
 */
public final class CalendarDays implements DayOff {

	private final Calendars calendars;

	/** @param base policies with regions and calendars */
	public CalendarDays(PolicyBase base) {
		this.calendars = new Calendars(base);
	}

	@Override
	public Optional<Reason> on(Document notice, LocalDate day) {
		Counted counted = calendars.of(notice).rollBack(day);
		if (counted instanceof Counted.Missing) {
			return WEEKENDS.on(notice, day);
		}
		if (counted.asDay().filter(day::equals).isPresent()) {
			return Optional.empty();
		}
		Optional<Reason> weekend = WEEKENDS.on(notice, day);
		return weekend.isPresent() ? weekend : Optional.of(Reason.HOLIDAY);
	}

	/** How many working days lie between two days, both counted; none where a year is not announced. */
	public OptionalInt between(Document notice, LocalDate from, LocalDate to) {
		return calendars.of(notice).between(from, to) instanceof Counted.Days days ? OptionalInt.of(days.number()) : OptionalInt.empty();
	}
}
