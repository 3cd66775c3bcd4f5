// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;

/**
 * What counting on a calendar gives: a day, a number of days, or the year that is missing.
 */
public sealed interface Counted {

	/** A day. */
	record Day(@NonNull LocalDate day) implements Counted {}

	/** A number of working days. */
	record Days(int number) implements Counted {}

	/**
	 * The count needs a year whose holidays are not known.
	 *
	 * @param layer id of the layer, such as {@code XJ}
	 * @param year the year
	 */
	record Missing(@NonNull String layer, int year) implements Counted {}

	/** The day, where there is one. */
	default Optional<LocalDate> asDay() {
		return this instanceof Day found ? Optional.of(found.day()) : Optional.empty();
	}
}
