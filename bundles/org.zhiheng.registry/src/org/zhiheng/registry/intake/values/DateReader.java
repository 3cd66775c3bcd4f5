// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Dates as offices write them: 2023-07-06, 2023/7/6, 2023.7.6, 2023年7月6日, 2023年7月, 20230706, and serial days of a spreadsheet (45113).
 *
 * <p>A month alone stays a month. Years are those from 1900 to 2100; the order day before year and two-digit years are not read, for they would be
 * guessed.
 */
public final class DateReader implements ValueReader {

	private static final Pattern PARTED = Pattern
		.compile("(\\d{4})([-/.年])(\\d{1,2})(?:([-/.月])(?:(\\d{1,2})日?)?)?(?:(?:T|\\s+|(?<=日))(\\S.*))?"); //$NON-NLS-1$
	private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?(?:\\s+(\\S.*))?"); //$NON-NLS-1$
	private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?"); //$NON-NLS-1$
	private static final Pattern TIME = Pattern
		.compile("(\\d{1,2})[:时](\\d{1,2})(?:[:分](?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?(?:\\+08:?00)?"); //$NON-NLS-1$
	/** Day 0 of the serial days; the sheet's invented 29 February 1900 is long past for every number read here. */
	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2100;
	private static final int DAY_SECONDS = 86_400;
	/** Length of YYYY-MM-DD. */
	private static final int ISO = 10;
	private static final int NO_DAY = -1;

	private final boolean withTime;
	private final @Nullable LocalDate today;

	/**
	 * @param withTime whether a time of day is kept; else it is left out
	 * @param today the last day that is not in the future, or null where a date may lie in the future
	 */
	public DateReader(boolean withTime, @Nullable LocalDate today) {
		this.withTime = withTime;
		this.today = today;
	}

	@Override
	public Reading read(String raw) {
		if (iso(raw)) {
			int year = number(raw, 0, 4);
			int month = number(raw, 5, 7);
			int day = number(raw, 8, ISO);
			boolean plain = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 28;
			boolean canonical = today == null && raw.length() == ISO && plain;
			return canonical ? Reading.of(raw) : date(year, month, day, raw.length() > ISO ? raw.substring(ISO + 1) : null);
		}
		String text = CellText.foldAll(raw);
		Matcher parted = PARTED.matcher(text);
		if (parted.matches()) {
			return parted(parted);
		}
		Matcher compact = COMPACT.matcher(text);
		if (compact.matches()) {
			return date(compact.group(1), compact.group(2), compact.group(3), compact.group(4));
		}
		Matcher serial = SERIAL.matcher(text);
		return serial.matches() ? serial(serial) : Reading.trouble(Trouble.DATE);
	}

	/** Whether a text starts as most do: YYYY-MM-DD, and then ends or has a blank. */
	private static boolean iso(String text) {
		int length = text.length();
		if (length < ISO || length == ISO + 1 || length > ISO && text.charAt(ISO) != ' ' && text.charAt(ISO) != 'T') {
			return false;
		}
		for (int i = 0; i < ISO; i++) {
			char c = text.charAt(i);
			if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
				return false;
			}
		}
		return length == ISO || text.charAt(ISO + 1) != ' ';
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	private Reading parted(Matcher m) {
		String first = m.group(2);
		@Nullable
		String second = m.group(4);
		@Nullable
		String day = m.group(5);
		boolean chinese = "年".equals(first); //$NON-NLS-1$
		boolean sound = second == null ? !chinese : chinese ? "月".equals(second) : second.equals(first) && day != null; //$NON-NLS-1$
		if (!sound) {
			return Reading.trouble(Trouble.DATE);
		}
		if (".".equals(first) && second == null && "1".equals(m.group(3))) { //$NON-NLS-1$ //$NON-NLS-2$
			// a sheet writes the number 2023.10 as 2023.1
			return Reading.trouble(Trouble.DATE_UNCLEAR);
		}
		return date(m.group(1), m.group(3), day, m.group(6));
	}

	private Reading date(String year, String month, @Nullable String day, @Nullable String time) {
		return date(Integer.parseInt(year), Integer.parseInt(month), day == null ? NO_DAY : Integer.parseInt(day), time);
	}

	private Reading date(int year, int month, int day, @Nullable String time) {
		if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day == NO_DAY && time != null) {
			return Reading.trouble(Trouble.DATE);
		}
		YearMonth yearMonth = YearMonth.of(year, month);
		if (day == NO_DAY) {
			return today != null && yearMonth.isAfter(YearMonth.from(today)) ? Reading.trouble(Trouble.FUTURE) : Reading.of(yearMonth.toString());
		}
		if (day < 1 || day > yearMonth.lengthOfMonth()) {
			return Reading.trouble(Trouble.DATE);
		}
		return at(yearMonth.atDay(day), time);
	}

	private Reading at(LocalDate date, @Nullable String time) {
		if (time == null) {
			return at(date, 0);
		}
		Matcher m = TIME.matcher(time);
		if (!m.matches()) {
			return Reading.trouble(Trouble.DATE);
		}
		@Nullable
		String secondText = m.group(3);
		int hour = Integer.parseInt(m.group(1));
		int minute = Integer.parseInt(m.group(2));
		int second = secondText == null ? 0 : Integer.parseInt(secondText);
		boolean exists = hour < 24 && minute < 60 && second < 60;
		return exists ? at(date, (hour * 60 + minute) * 60 + second) : Reading.trouble(Trouble.DATE);
	}

	/** Midnight is how exports write a day without a time. */
	private Reading at(LocalDate date, int second) {
		if (today != null && date.isAfter(today)) {
			return Reading.trouble(Trouble.FUTURE);
		}
		return Reading.of(withTime && second > 0 ? date.atStartOfDay().plusSeconds(second).toString() : date.toString());
	}

	private Reading serial(Matcher m) {
		LocalDate date = EPOCH.plusDays(Integer.parseInt(m.group(1)));
		@Nullable
		String fraction = m.group(2);
		int second = fraction == null ? 0 : (int) Math.round(Double.parseDouble("0" + fraction) * DAY_SECONDS); //$NON-NLS-1$
		if (date.getYear() > LAST_YEAR) {
			return Reading.trouble(Trouble.DATE);
		}
		return second == DAY_SECONDS ? at(date.plusDays(1), 0) : at(date, second);
	}
}
