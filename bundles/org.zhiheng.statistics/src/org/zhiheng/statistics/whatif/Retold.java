// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * A row told as if it had been handed in on another day: every date lies as many whole months before that day as it lay before its own, and a
 * day more where it was no anniversary. Whatever the norms measure from date to day, years, months, complete or not, stays what it was.
 */
final class Retold {

	/** Months of every length have these days. */
	static final int SAFE = 28;

	private static final List<Column> DATES = List.of(Column.BIRTH_DATE, Column.GRADUATED_ON, Column.DEGREE_OBTAINED_ON,
		Column.CURRENT_TITLE_OBTAINED_ON,
		Column.APPOINTED_ON, Column.PROFESSIONAL_WORK_SINCE, Column.SKILL_OBTAINED_ON);
	private static final int DAY = 10;

	private Retold() {
	}

	static ApplicationRow on(LocalDate day, ApplicationRow row) {
		LocalDate own = HeldFacts.day(row);
		ApplicationRow.Builder other = row.but().set(Column.SUBMITTED_AT, day.toString());
		for (Column column : DATES) {
			@Nullable
			String text = row.get(column);
			if (text != null && text.length() >= DAY) {
				other.set(column, moved(text, own, day));
			}
		}
		return other.build();
	}

	private static String moved(String text, LocalDate own, LocalDate day) {
		try {
			return moved(LocalDate.parse(text.substring(0, DAY)), own, day).toString();
		} catch (DateTimeParseException e) {
			// A text that is no date stays what it is: unknown.
			return text;
		}
	}

	static LocalDate moved(LocalDate date, LocalDate own, LocalDate day) {
		if (date.isAfter(own)) {
			return day.plusDays(1);
		}
		long months = ChronoUnit.MONTHS.between(date, own);
		months = date.plusMonths(months + 1).isAfter(own) ? months : months + 1;
		LocalDate anniversary = day.minusMonths(months);
		return date.plusMonths(months).equals(own) ? anniversary : anniversary.minusDays(1);
	}
}
