// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.DayUnit;
import org.zhiheng.policy.Direction;
import org.zhiheng.policy.PeriodRule;
import org.zhiheng.rules.Readings;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/**
 * The last day of a period by every way of counting; the chosen readings say which of them is the primary one (AMB-DAYS-KIND,
 * AMB-DAY-COUNT and AMB-REGIONAL-HOLIDAY).
 */
final class Counting {

	static final String DAYS_KIND = "AMB-DAYS-KIND"; //$NON-NLS-1$
	static final String DAY_COUNT = "AMB-DAY-COUNT"; //$NON-NLS-1$
	static final String REGIONAL = "AMB-REGIONAL-HOLIDAY"; //$NON-NLS-1$

	private static final String CALENDAR_DAYS = "calendar_days"; //$NON-NLS-1$
	private static final String WORKING_DAYS = "working_days"; //$NON-NLS-1$
	private static final String COUNTED = "start_day_counted"; //$NON-NLS-1$
	private static final String NOT_COUNTED = "start_day_not_counted"; //$NON-NLS-1$
	private static final String NATIONAL = "without_regional_holidays"; //$NON-NLS-1$
	private static final String DAY_BEFORE = "day_before"; //$NON-NLS-1$
	private static final Map<Integer, String> NUMERALS = Map.of(2, "two", 3, "three", 5, "five", 7, "seven", 10, "ten"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final PeriodRule rule;
	private final WorkCalendar calendar;
	private final Readings readings;

	Counting(PeriodRule rule, WorkCalendar calendar, Readings readings) {
		this.rule = rule;
		this.calendar = calendar;
		this.readings = readings;
	}

	/**
	 * The last day by every way of counting.
	 *
	 * @param primary by the chosen readings; null where it needs a year that is missing
	 * @param others by the others, under their names
	 * @param missing a year without which one of them cannot be told, or null
	 */
	record Counts(@Nullable LocalDate primary, Map<String, LocalDate> others, Counted.@Nullable Missing missing) {

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

	Counts count(LocalDate event) {
		Map<String, Counted> ways = ways(event);
		String chosen = chosen();
		Counted primary = Objects.requireNonNull(ways.remove(chosen));
		Map<String, LocalDate> days = new LinkedHashMap<>();
		Counted.@Nullable Missing missing = primary instanceof Counted.Missing absent ? absent : null;
		for (Map.Entry<String, Counted> each : ways.entrySet()) {
			if (each.getValue() instanceof Counted.Day day) {
				days.put(each.getKey(), day.day());
			} else if (each.getValue() instanceof Counted.Missing absent) {
				missing = absent;
			}
		}
		return new Counts(primary instanceof Counted.Day day ? day.day() : null, days, missing);
	}

	/** The last day when one question is read otherwise, or null where it needs a year that is missing. */
	@Nullable
	LocalDate trying(String ambiguity, String reading, LocalDate event) {
		return new Counting(rule, calendar, readings.trying(ambiguity, reading)).count(event).primary();
	}

	/** By so many clear days between, as alternatives name it: {@code five_clear_calendar_days}. */
	private String clear() {
		return Objects.requireNonNullElse(NUMERALS.get(rule.getLength()), String.valueOf(rule.getLength())) + "_clear_calendar_days"; //$NON-NLS-1$
	}

	private boolean opposite() {
		return rule.getInterpretations().contains(DAY_COUNT) && "OPPOSITE".equals(readings.chosen(DAY_COUNT)); //$NON-NLS-1$
	}

	private boolean nationalOnly() {
		return calendar.regional() && rule.getInterpretations().contains(REGIONAL) && "STATE_ONLY".equals(readings.chosen(REGIONAL)); //$NON-NLS-1$
	}

	private String chosen() {
		if (rule.getUnit() == DayUnit.WORKING_DAY) {
			return nationalOnly() ? NATIONAL : opposite() ? COUNTED : NOT_COUNTED;
		}
		if (rule.getLength() == 0) {
			return DAY_BEFORE;
		}
		boolean working = rule.getInterpretations().contains(DAYS_KIND) && "WORKING".equals(readings.chosen(DAYS_KIND)); //$NON-NLS-1$
		return working ? WORKING_DAYS : !opposite() ? CALENDAR_DAYS : rule.getDirection() == Direction.AFTER ? COUNTED : clear();
	}

	private Map<String, Counted> ways(LocalDate event) {
		Map<String, Counted> ways = new LinkedHashMap<>();
		int length = rule.getLength();
		boolean after = rule.getDirection() == Direction.AFTER;
		if (rule.getUnit() == DayUnit.WORKING_DAY) {
			working(ways, event, after);
		} else if (length == 0) {
			ways.put(DAY_BEFORE, new Counted.Day(event.minusDays(1)));
			ways.put("same_day_before_it_opens", new Counted.Day(event)); //$NON-NLS-1$
		} else if (after) {
			ways.put(CALENDAR_DAYS, new Counted.Day(event.plusDays(length)));
			ways.put("rolled_to_working_day", calendar.roll(event.plusDays(length))); //$NON-NLS-1$
			ways.put(WORKING_DAYS, calendar.after(event, length));
			ways.put(COUNTED, new Counted.Day(event.plusDays(length - 1L)));
		} else {
			ways.put(CALENDAR_DAYS, new Counted.Day(event.minusDays(length)));
			ways.put(WORKING_DAYS, calendar.before(event, length));
			ways.put(clear(), new Counted.Day(event.minusDays(length + 1L)));
		}
		return ways;
	}

	private void working(Map<String, Counted> ways, LocalDate event, boolean after) {
		int length = rule.getLength();
		ways.put(NOT_COUNTED, after ? calendar.after(event, length) : calendar.before(event, length));
		ways.put(COUNTED, after ? calendar.from(event, length) : calendar.before(event.plusDays(1), length));
		if (calendar.regional()) {
			WorkCalendar national = calendar.national();
			ways.put(NATIONAL, after ? national.after(event, length) : national.before(event, length));
		}
	}
}
