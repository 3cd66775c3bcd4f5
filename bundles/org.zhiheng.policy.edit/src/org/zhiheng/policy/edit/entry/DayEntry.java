// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * A day: shown as 2025-03-06, typed also as 2025/3/6, 2025.3.6, 20250306 or 2025年3月6日. It may be left empty.
 */
public final class DayEntry implements Entry<LocalDate> {

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))"); //$NON-NLS-1$
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2199;
	private static final int MONTHS = 12;
	private static final int MONTH = 2;
	private static final int DAY_OF_MONTH = 3;
	private static final int PACKED = 2;

	@Override
	public Entered<LocalDate> readFolded(String text) {
		if (text.isEmpty()) {
			return new Taken<>(null);
		}
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			return new Refused<>("day_form", "2025-03-06"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int shift = day.group(MONTH) == null ? PACKED : 0;
		return of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(MONTH + shift)), Integer.parseInt(day.group(DAY_OF_MONTH + shift)));
	}

	private static Entered<LocalDate> of(int year, int month, int day) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			return new Refused<>("day_year", String.valueOf(year)); //$NON-NLS-1$
		}
		if (month < 1 || month > MONTHS) {
			return new Refused<>("day_month", String.valueOf(month)); //$NON-NLS-1$
		}
		YearMonth whole = YearMonth.of(year, month);
		if (!whole.isValidDay(day)) {
			return new Refused<>("day_day", whole + "-" + day); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Taken<>(whole.atDay(day));
	}

	@Override
	public String write(@Nullable LocalDate value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}
}
