// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Bands of numbers as codes: {@code 30-34}, with {@code 60-} open upwards and {@code -24} open downwards.
 */
final class Band {

	private static final int YOUNGEST = 25;
	private static final int OLDEST = 60;
	private static final int YEARS = 5;
	private static final int[] SIZES = { 1, 2, 10, 50, 250 };
	private static final String[] SIZE_CODES = java.util.stream.IntStream.range(0, SIZES.length).mapToObj(Band::sizeCode).toArray(String[]::new);
	private static final int DAY = 10;

	private Band() {
	}

	/** The lower end of a band, for sorting. */
	static int from(String code) {
		if (code.isEmpty() || code.startsWith("-")) {
			return 0;
		}
		int hyphen = code.indexOf('-');
		return Integer.parseInt(hyphen < 0 ? code : code.substring(0, hyphen));
	}

	/**
	 * The band of full years between two days.
	 *
	 * @param birth ISO date, or a month, or null
	 * @param submitted ISO date or date and time, or null
	 * @return the band; unstated where a day is not known or lies before the birth
	 */
	static String age(@Nullable String birth, @Nullable String submitted) {
		if (birth == null || submitted == null || birth.length() < DAY || submitted.length() < DAY) {
			return Dimension.UNSTATED;
		}
		try {
			long years = ChronoUnit.YEARS.between(LocalDate.parse(birth), LocalDate.parse(submitted.substring(0, DAY)));
			return years < 0 ? Dimension.UNSTATED : age((int) years);
		} catch (DateTimeParseException e) {
			return Dimension.UNSTATED; // what cannot be read as a day is not known; the import has told of it
		}
	}

	private static String age(int years) {
		if (years < YOUNGEST) {
			return "-" + (YOUNGEST - 1);
		}
		int from = years / YEARS * YEARS;
		return years >= OLDEST ? OLDEST + "-" : from + "-" + (from + YEARS - 1);
	}

	/** The band of a number of applications, at least 1. */
	static String size(int applications) {
		int i = SIZES.length - 1;
		while (SIZES[i] > applications) {
			i--;
		}
		return SIZE_CODES[i];
	}

	private static String sizeCode(int i) {
		if (i == SIZES.length - 1) {
			return SIZES[i] + "-";
		}
		int to = SIZES[i + 1] - 1;
		return to == SIZES[i] ? Integer.toString(to) : SIZES[i] + "-" + to;
	}
}
