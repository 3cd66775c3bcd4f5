// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts of the same people that stand beside one another in one publication, such as those filed, accepted, reviewed, passed and confirmed: whoever
 * subtracts one from another must not learn of a few people. Two counts that are equal tell of nobody.
 */
public final class Beside {

	private final Rule rule;
	private final List<Long> told = new ArrayList<>();

	/** @param rule what is too small */
	public Beside(Rule rule) {
		this.rule = rule;
	}

	/** Whether a difference of two counts tells of few people. */
	public static boolean tells(Rule rule, long difference) {
		return difference != 0 && Math.abs(difference) < rule.threshold();
	}

	/**
	 * Tells counts together, or none of them.
	 *
	 * @param counts which
	 * @return whether they may stand beside those told before, and now do
	 */
	public boolean tell(long... counts) {
		List<Long> all = new ArrayList<>(told);
		for (long count : counts) {
			if (tells(rule, count) || all.stream().anyMatch(each -> tells(rule, each - count))) {
				return false;
			}
			all.add(count);
		}
		told.clear();
		told.addAll(all);
		return true;
	}

	/** As many more as are told already. */
	public Beside copy() {
		Beside copy = new Beside(rule);
		copy.tell(told.stream().flatMapToLong(LongStream::of).toArray());
		return copy;
	}
}
