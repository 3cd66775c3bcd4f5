// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;

/**
 * What became of the rows of one batch.
 *
 * @param outcomes one for each row of the batch, in its order
 * @param sequence the journal record that holds the batch, or the last one applied where every row was unchanged
 */
public record IntakeResult(List<Outcome> outcomes, long sequence) {

	/** What became of one row. */
	public enum Outcome {
		/** New, or a new revision of a known application. */
		IMPORTED,
		/** Known already with the same normalised values, identity included. */
		UNCHANGED
	}

	public IntakeResult {
		outcomes = List.copyOf(outcomes);
	}

	/** How many rows were new or changed. */
	public int imported() {
		return (int) outcomes.stream().filter(o -> o == Outcome.IMPORTED).count();
	}

	/** How many rows were known already. */
	public int unchanged() {
		return outcomes.size() - imported();
	}
}
