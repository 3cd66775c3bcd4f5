// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.passrate;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A rate applied to a number of persons.
 *
 * @param product rate times number, exact
 * @param rounding how the product becomes a number of persons
 */
public record Cap(BigDecimal product, RoundingMode rounding) {

	/** The share of those who passed, to four places. */
	private static final int PLACES = 4;

	/** A rate, a decimal of 0 to 1, applied to a number of persons; a product that is not whole is cut off. */
	public static Cap of(BigDecimal rate, int persons) {
		return of(rate, persons, RoundingMode.FLOOR);
	}

	/** A rate, a decimal of 0 to 1, applied to a number of persons. */
	public static Cap of(BigDecimal rate, int persons, RoundingMode rounding) {
		return new Cap(rate.multiply(BigDecimal.valueOf(persons)), rounding);
	}

	/** How many may pass by the chosen rounding. */
	public int most() {
		return rounded(rounding);
	}

	/** How many may pass by the rounding that never exceeds the rate. */
	public int floor() {
		return rounded(RoundingMode.FLOOR);
	}

	/** How many by rounding to the nearest, halves up. */
	public int halfUp() {
		return rounded(RoundingMode.HALF_UP);
	}

	/** How many by rounding up. */
	public int ceiling() {
		return rounded(RoundingMode.CEILING);
	}

	private int rounded(RoundingMode mode) {
		return product.setScale(0, mode).intValueExact();
	}

	/** What is said of a number of persons that pass. */
	public CapVerdict verdict(int passing) {
		if (passing <= most()) {
			return CapVerdict.WITHIN_CAP;
		}
		return passing <= ceiling() ? CapVerdict.OVER_CAP_UNLESS_ROUNDED_UP : CapVerdict.OVER_CAP;
	}

	/** The share of those reviewed who passed, to four places, half up; null where nobody was reviewed. */
	public static @Nullable BigDecimal actual(long passing, long reviewed) {
		return reviewed == 0 ? null : BigDecimal.valueOf(passing).divide(BigDecimal.valueOf(reviewed), PLACES, RoundingMode.HALF_UP);
	}
}
