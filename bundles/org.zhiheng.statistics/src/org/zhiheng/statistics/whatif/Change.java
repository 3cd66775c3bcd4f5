// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.batch.Result;

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
	public record Answer(Result result, @Nullable String clause) {}

	/** Whether another outcome comes out; another clause for the same outcome is no change for the person. */
	public boolean changed() {
		return before.result().outcome() != after.result().outcome();
	}
}
