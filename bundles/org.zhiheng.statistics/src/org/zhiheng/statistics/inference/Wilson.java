// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

/**
 * Wilson's score interval of a proportion: keeps its promise down to small numbers and never leaves 0 to 1.
 *
 * <p>E. B. Wilson, JASA 22 (1927) 209; formulas as methods 3 and 4 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857.
 */
public final class Wilson {

	private Wilson() {
	}

	/**
	 * The interval without continuity correction.
	 *
	 * @param counted at least one in all
	 * @param level such as 0.95
	 * @return the interval; its end is exactly 0 or 1 where none or all passed
	 */
	public static Interval interval(Counted counted, double level) {
		double z = Normal.two(level);
		double n = counted.total();
		double p = counted.rate();
		double scale = 1 + z * z / n;
		double centre = (p + z * z / (2 * n)) / scale;
		double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
		return ends(counted, centre - half, centre + half, level);
	}

	/**
	 * The interval with continuity correction: wider, for readers who want at least the level promised.
	 *
	 * @param counted at least one in all
	 * @param level such as 0.95
	 * @return the interval
	 */
	public static Interval corrected(Counted counted, double level) {
		double z = Normal.two(level);
		double n = counted.total();
		double p = counted.rate();
		double q = 1 - p;
		double below = z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * q + 1));
		double above = z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * q - 1));
		double scale = 2 * (n + z * z);
		return ends(counted, (2 * n * p + z * z - 1 - below) / scale, (2 * n * p + z * z + 1 + above) / scale, level);
	}

	private static Interval ends(Counted counted, double low, double high, double level) {
		return new Interval(counted.passed() == 0 ? 0 : Math.max(0, low), counted.passed() == counted.total() ? 1 : Math.min(1, high), level);
	}
}
