// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

/**
 * Puts values on a straight axis.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, above {@code low}
 * @param from a place in points
 * @param to a place in points
 */
record Scale(double low, double high, double from, double to) {

	/** The place of a value. */
	double at(double value) {
		return from + (value - low) / (high - low) * (to - from);
	}

	/** Whether a value lies on it. */
	boolean holds(double value) {
		return value >= low && value <= high;
	}
}
