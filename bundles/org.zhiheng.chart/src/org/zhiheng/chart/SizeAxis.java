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
		long step = step(Math.max(1, most * BEYOND) / STEPS);
		return new SizeAxis(Math.max(1, (long) Math.ceil(Math.max(1, most * BEYOND) / step)) * step, step);
	}

	private static long step(double wanted) {
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
		return step;
	}

	/** The counts labelled between two, as many as there is room for. */
	static long[] ticks(double from, double to) {
		double wanted = Math.max(1, (to - from) / STEPS);
		long step = step(wanted);
		return LongStream.rangeClosed((long) Math.ceil(from / step - 1e-6), (long) Math.floor(to / step + 1e-6)).map(i -> i * step).toArray();
	}

	long[] ticks() {
		return LongStream.rangeClosed(0, high / step).map(i -> i * step).toArray();
	}

	static String label(long value) {
		return String.format(Locale.ROOT, "%,d", value); //$NON-NLS-1$
	}
}
