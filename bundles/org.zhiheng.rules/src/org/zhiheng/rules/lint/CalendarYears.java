// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.lint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.zhiheng.policy.CalendarLayer;
import org.zhiheng.policy.CalendarYear;
import org.zhiheng.policy.Document;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.TimetableStep;
import org.zhiheng.rules.Wording;
import org.zhiheng.rules.calendar.Counted;
import org.zhiheng.rules.calendar.WorkCalendar;

/** A year whose holidays nobody has announced, or nobody has entered, is said and never assumed. */
final class CalendarYears implements Inspection {

	@Override
	public void inspect(Policy policy, Findings findings) {
		for (Document document : policy.documents()) {
			WorkCalendar calendar = policy.calendar(document);
			Map<String, TimetableStep> missing = new TreeMap<>();
			for (Steps.Step each : Steps.of(document).all()) {
				if (!"EFFECTIVE".equals(each.kind())) { //$NON-NLS-1$
					Stream.of(each.opens(), each.closes()).filter(Objects::nonNull).forEach(day -> miss(day, each.step(), calendar, missing));
				}
			}
			missing.forEach((layer, step) -> findings.add(Code.CALENDAR_YEAR_MISSING, step, Literals.TIMETABLE_STEP__CLOSES, layer));
		}
		for (CalendarLayer layer : policy.base().calendarLayers()) {
			layer.getYears().stream().filter(CalendarYear::isMissing)
				.forEach(year -> findings.add(Code.CALENDAR_YEAR_OPEN, year, Literals.CALENDAR_YEAR__MISSING,
					Wording.both(layer.getName(), layer.getNameEn()),
					String.valueOf(year.getYear())));
		}
	}

	private static void miss(LocalDate day, TimetableStep step, WorkCalendar calendar, Map<String, TimetableStep> missing) {
		if (calendar.roll(day) instanceof Counted.Missing gap) {
			missing.putIfAbsent(gap.layer() + ' ' + gap.year(), step);
		}
	}
}
