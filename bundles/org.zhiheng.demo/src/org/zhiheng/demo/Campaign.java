// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * The days of one campaign; all included.
 *
 * @param opens first day of declaration
 * @param closes last day of declaration
 * @param checkedBy last day of the check of materials
 * @param paidBy last day of payment
 * @param meetsFrom first day of review meetings
 * @param meetsTo last day of review meetings
 * @param documentBy last day on which qualification documents are issued
 */
public record Campaign(LocalDate opens, LocalDate closes, LocalDate checkedBy, LocalDate paidBy, LocalDate meetsFrom, LocalDate meetsTo,
	LocalDate documentBy) {

	/**
	 * The course that nobody dates: opens in July and is done within the year (BZ-5.0.2), each prefecture a day after the one before.
	 *
	 * @param year the year of the campaign
	 * @param shift days later than the first prefecture
	 * @return the campaign
	 */
	static Campaign usual(int year, int shift) {
		LocalDate opens = LocalDate.of(year, Month.JULY, 1).plusDays(shift);
		return declared(opens, opens.plusDays(17));
	}

	/** A campaign of which only the days of declaration are dated. */
	static Campaign declared(LocalDate opens, LocalDate closes) {
		return new Campaign(opens, closes, closes.plusDays(30), closes.plusDays(40), closes.plusDays(75), closes.plusDays(85), closes.plusDays(120));
	}

	/** The days of declaration, at least 1. */
	int days() {
		return (int) ChronoUnit.DAYS.between(opens, closes) + 1;
	}
}
