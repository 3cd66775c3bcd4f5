// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.zhiheng.rules.condition.Facts;
import org.zhiheng.rules.condition.Given;

/**
 * A day told as if everybody had been asked about on one and the same day: it lies as many whole months before that day as it lay before the
 * person's own, and a day more where that was no anniversary. Whatever is measured from a day to the own one in years and months, complete or
 * not, stays what it was; and of the thousands of days of a year's people some hundreds are left.
 */
public final class OwnDay {

	/** The one day; months of every length have its place, and the day before it. */
	public static final LocalDate DAY = LocalDate.of(2001, 1, 15);

	private OwnDay() {
	}

	/**
	 * A day told anew.
	 *
	 * @param date any day
	 * @param own the day the person is asked about
	 * @return the day before {@link #DAY}, or after it where the day lies after the own one
	 */
	public static LocalDate told(LocalDate date, LocalDate own) {
		if (date.isAfter(own)) {
			return DAY.plusDays(1);
		}
		long months = ChronoUnit.MONTHS.between(date, own);
		months = date.plusMonths(months + 1).isAfter(own) ? months : months + 1;
		LocalDate anniversary = DAY.minusMonths(months);
		return date.plusMonths(months).equals(own) ? anniversary : anniversary.minusDays(1);
	}

	/** The same of what is known of a fact; what is no day stays what it is. */
	static Given since(Given given, LocalDate own) {
		return given instanceof Given.Value value && value.value() instanceof LocalDate date ? new Given.Value(told(date, own)) : plain(given);
	}

	private static Given plain(Given given) {
		return given instanceof Given.Unknown ? (Given) Input.UNKNOWN : given;
	}

	/** The facts of which a leaf about such a day is asked. */
	static Facts asked(String key, Given told) {
		return Facts.of(Map.of(key, told, "as_of", new Given.Value(DAY))); //$NON-NLS-1$
	}
}
