// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

/**
 * The difference of two rates with its interval, which answers "do they differ?" where overlapping intervals of the two cannot.
 *
 * <p>R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10 (hybrid score).
 *
 * @param value first rate less second
 * @param interval its interval, between -1 and 1
 */
public record Difference(double value, Interval interval) {

	/**
	 * The difference.
	 *
	 * @param first at least one in all
	 * @param second at least one in all
	 * @param level such as 0.95
	 * @return first less second
	 */
	public static Difference of(Counted first, Counted second, double level) {
		Interval one = Wilson.interval(first, level);
		Interval two = Wilson.interval(second, level);
		double value = first.rate() - second.rate();
		double down = Math.hypot(first.rate() - one.low(), two.high() - second.rate());
		double up = Math.hypot(one.high() - first.rate(), second.rate() - two.low());
		return new Difference(value, new Interval(value - down, value + up, level));
	}

	/** Whether no difference at all is still plausible. */
	public boolean cannotTell() {
		return interval.contains(0);
	}
}
