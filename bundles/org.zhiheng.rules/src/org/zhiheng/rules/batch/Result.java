// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import org.zhiheng.rules.eligibility.Decision;
import org.zhiheng.rules.eligibility.Outcome;

/**
 * What came out for one person: the outcome under the chosen readings, and whether another reading would change it. The ordinal is the code in
 * columns.
 */
public enum Result {

	/** The application must be accepted. */
	ELIGIBLE(Outcome.ELIGIBLE, false),
	/** It must not. */
	NOT_ELIGIBLE(Outcome.NOT_ELIGIBLE, false),
	/** The notices and the known facts do not decide. */
	UNDETERMINED(Outcome.UNDETERMINED, false),
	/** It must be accepted, though another reading of an open text says otherwise. */
	AMBIGUOUS_ELIGIBLE(Outcome.ELIGIBLE, true),
	/** It must not, though another reading of an open text says otherwise. */
	AMBIGUOUS_NOT_ELIGIBLE(Outcome.NOT_ELIGIBLE, true);

	private final Outcome outcome;
	private final boolean ambiguous;

	Result(Outcome outcome, boolean ambiguous) {
		this.outcome = outcome;
		this.ambiguous = ambiguous;
	}

	/** Under the chosen readings. */
	public Outcome outcome() {
		return outcome;
	}

	/** Whether another reading of an open text gives another outcome. */
	public boolean ambiguous() {
		return ambiguous;
	}

	/** That of an interpreted decision. */
	public static Result of(Decision decision) {
		return switch (decision.primary()) {
			case UNDETERMINED -> UNDETERMINED;
			case ELIGIBLE -> decision instanceof Decision.Ambiguous ? AMBIGUOUS_ELIGIBLE : ELIGIBLE;
			case NOT_ELIGIBLE -> decision instanceof Decision.Ambiguous ? AMBIGUOUS_NOT_ELIGIBLE : NOT_ELIGIBLE;
		};
	}
}
