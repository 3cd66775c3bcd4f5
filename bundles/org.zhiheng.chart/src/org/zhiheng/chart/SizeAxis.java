// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.Locale;
import java.util.stream.LongStream;

/**
 * An axis of counts from zero in whole steps.
 *
 * @param high a whole number of steps, above the greatest count
 * @param step between two labels, at least 1
 */
record SizeAxis(long high, long step) {

	private static final int STEPS = 6;
	private static final double BEYOND = 1.04;

	/** The axis that holds counts up to {@code most}. */
	static SizeAxis of(long most) {
		double wanted = Math.max(1, most * BEYOND) / STEPS;
		long ten = 1;
		while (ten * 10 <= wanted) {
			ten *= 10;
		}
		long step = ten;
		for (long factor : new long[]{ 2, 5, 10 }) {
			if (step < wanted) {
				step = ten * factor;
			}
		}
		return new SizeAxis(Math.max(1, (long) Math.ceil(Math.max(1, most * BEYOND) / step)) * step, step);
	}

	long[] ticks() {
		return LongStream.rangeClosed(0, high / step).map(i -> i * step).toArray();
	}

	static String label(long value) {
		return String.format(Locale.ROOT, "%,d", value); //$NON-NLS-1$
	}
}
