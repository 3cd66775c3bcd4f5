// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

/**
 * What of an entry's two counts is too small to be shown.
 */
interface Smallness {

	/** Whether an entry must be withheld for its own sake. */
	boolean sensitive(long some, long others);

	/** Whether the first of an entry's two counts must not be learnt. */
	boolean small(long count, long other);

	/** The least count, and the shortest interval to which a smaller one may be narrowed. */
	int threshold();

	/** The rule for tables of plain counts, whose second count is always 0: what is positive and below the threshold. */
	static Smallness ofCounts(Rule rule) {
		return new Smallness() {

			@Override
			public boolean sensitive(long some, long others) {
				return small(some, others);
			}

			@Override
			public boolean small(long count, long other) {
				return count > 0 && count < rule.threshold();
			}

			@Override
			public int threshold() {
				return rule.threshold();
			}
		};
	}
}
