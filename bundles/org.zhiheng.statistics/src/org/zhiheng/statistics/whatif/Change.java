// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.batch.Result;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * One application under two policies.
 *
 * @param person pseudonym
 * @param number of the application
 * @param region code of the place, or empty
 * @param series name, or empty
 * @param level code, or empty
 * @param before what came out under the one
 * @param after what came out under the other
 */
public record Change(String person, String number, String region, String series, String level, Answer before, Answer after) {

	/**
	 * What came out.
	 *
	 * @param result the result
	 * @param clause the deciding clause, or null where no notice governs
	 */
	public record Answer(Result result, @Nullable String clause) {

		/** Whether the application must be accepted. */
		public boolean eligible() {
			return result.outcome() == Outcome.ELIGIBLE;
		}

		/** Whether it must not. */
		public boolean refused() {
			return result.outcome() == Outcome.NOT_ELIGIBLE;
		}

		/** Whether neither is decided by the notices and the known facts. */
		public boolean open() {
			return result.outcome() == Outcome.UNDETERMINED;
		}
	}

	/** Whether another outcome comes out; another clause for the same outcome is no change for the person. */
	public boolean changed() {
		return before.result().outcome() != after.result().outcome();
	}
}
