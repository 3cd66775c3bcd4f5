// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writing rates for people: one decimal, rounded half up, the same in every language.
 */
public final class Percent {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final double LEAST_P = 0.001;

	private Percent() {
	}

	/** A rate as 64.0%. */
	public static String of(double rate) {
		return points(rate) + "%";
	}

	/** A rate or difference as 64.0, without the sign of percent. */
	public static String points(double rate) {
		BigDecimal points = BigDecimal.valueOf(rate).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
		return points.signum() == 0 ? "0.0" : points.toPlainString().replace('-', '−');
	}

	/** A number with some decimals. */
	public static String plain(double value, int decimals) {
		return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}

	/** A p value with its sign: = 0.012, or < 0.001; never 0. */
	public static String p(double p) {
		return p < LEAST_P ? "< 0.001" : "= " + plain(p, 3);
	}
}
