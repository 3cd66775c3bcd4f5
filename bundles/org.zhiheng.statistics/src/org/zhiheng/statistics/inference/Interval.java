// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

/**
 * A closed interval of a rate or a ratio.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 * @param level the confidence it is made for, such as 0.95
 */
public record Interval(double low, double high, double level) {

	public Interval {
		if (!(low <= high) || !(level > 0 && level < 1)) {
			throw new IllegalArgumentException("Interval " + low + " to " + high + " at " + level);
		}
	}

	/** Whether a value lies inside, ends included. */
	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	/** Upper end less lower end. */
	public double width() {
		return high - low;
	}
}
