// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.zhiheng.statistics.Percent;

/**
 * The range of rates of an axis: all values, widened to whole steps, within 0 to 1.
 *
 * @param low a whole number of steps
 * @param high a whole number of steps, above {@code low}
 * @param step between two labels
 */
record RateAxis(double low, double high, double step) {

	private static final double[] STEPS = { 0.005, 0.01, 0.02, 0.05, 0.1, 0.2 };
	private static final double[] NEAR = { 0.00001, 0.0001, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2 };
	private static final int MOST = 8;
	private static final double NARROW = 0.01;
	/** A narrower range would make chance look large. */
	private static final double LEAST = 0.1;

	/** The axis that holds some values, at least one. */
	static RateAxis of(DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		double missing = Math.max(0, LEAST - (sorted[sorted.length - 1] - sorted[0]));
		double low = Math.min(1 - LEAST, Math.max(0, sorted[0] - missing / 2));
		double high = Math.min(1, Math.max(sorted[sorted.length - 1], low + LEAST));
		RateAxis once = widened(low, high);
		// widening to whole steps may call for wider steps, so once more
		return widened(once.low, once.high);
	}

	private static RateAxis widened(double low, double high) {
		double step = Arrays.stream(STEPS).filter(each -> (high - low) / each <= MOST).findFirst().orElse(STEPS[STEPS.length - 1]);
		double from = Math.max(0, Math.floor(low / step + 1e-9) * step);
		double to = Math.min(1, Math.ceil(high / step - 1e-9) * step);
		return to > from ? new RateAxis(from, to, step) : new RateAxis(Math.max(0, to - step), to, step);
	}

	/** The part of it that a lens shows; the axis itself where it shows all. */
	RateAxis through(Lens lens) {
		if (lens.low() <= 0 && lens.high() >= 1) {
			return this;
		}
		double from = low + lens.low() * (high - low);
		double to = low + lens.high() * (high - low);
		double near = Arrays.stream(NEAR).filter(each -> (to - from) / each <= MOST).findFirst().orElse(step);
		return new RateAxis(from, to, Math.min(step, near));
	}

	/** The values that are labelled. */
	double[] ticks() {
		int first = (int) Math.ceil(low / step - 1e-6);
		int last = (int) Math.floor(high / step + 1e-6);
		return java.util.stream.IntStream.rangeClosed(first, last).mapToDouble(i -> i * step).toArray();
	}

	/** How a value is labelled. */
	String label(double value) {
		if (step < NEAR[2]) {
			return Percent.plain(value * 100, step < NEAR[1] ? 3 : 2) + "%";
		}
		return step < NARROW ? Percent.of(value) : Percent.plain(value * 100, 0) + "%";
	}

	/** Whether it does not start at zero, which must be said. */
	boolean cut() {
		return low > 0;
	}

	Scale scale(double from, double to) {
		return new Scale(low, high, from, to);
	}
}
