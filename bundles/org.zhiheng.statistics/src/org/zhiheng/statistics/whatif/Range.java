// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

/**
 * A number of people that is not determined.
 *
 * @param low at least so many, whatever is not known
 * @param least lower end of the 95 % interval of the estimate, within the bounds
 * @param middle the estimate, by the rates of comparable people
 * @param most upper end of the interval
 * @param high at most so many, whatever is not known
 */
public record Range(long low, double least, double middle, double most, long high) {

	private static final double Z = 1.959963984540054;

	/** A number that is determined. */
	public static Range of(long number) {
		return new Range(number, number, number, number, number);
	}

	/** An estimate with its variance, kept within its bounds. */
	static Range of(long low, double middle, double variance, long high) {
		double half = Z * Math.sqrt(Math.max(0, variance));
		double inside = Math.min(high, Math.max(low, middle));
		return new Range(low, Math.max(low, inside - half), inside, Math.min(high, inside + half), high);
	}

	/** Whether low and high are one. */
	public boolean determined() {
		return low == high;
	}

	/** Whether a number lies within the bounds. */
	public boolean contains(long number) {
		return low <= number && number <= high;
	}
}
