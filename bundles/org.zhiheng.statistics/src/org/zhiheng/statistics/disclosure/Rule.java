// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

/**
 * What is too small to be shown. Each of the two counts behind a rate, those in the numerator and those not, must reach the threshold, and the rate
 * must not come near 0 or 100 %, which would tell something of everybody in the cell. Cells without anybody are shown as empty.
 *
 * @param threshold the least count, from {@link #FLOOR}
 */
public record Rule(int threshold) implements Smallness {

	/** No office may set it lower. */
	public static final int FLOOR = 5;
	/** The usual threshold. */
	public static final Rule USUAL = new Rule(10);

	/** A rate this near to 0 or 1, in parts of a hundred, is not shown. */
	private static final int EDGE = 5;
	private static final int HUNDRED = 100;

	public Rule {
		if (threshold < FLOOR) {
			throw new IllegalArgumentException("threshold " + threshold);
		}
	}

	/** Whether a cell must be withheld for its own sake. */
	@Override
	public boolean sensitive(long some, long others) {
		return some + others > 0 && (small(some, others) || small(others, some));
	}

	/** Whether the first of a cell's two counts must not be learnt. */
	@Override
	public boolean small(long count, long other) {
		return count < threshold || count * HUNDRED < EDGE * (count + other);
	}
}
