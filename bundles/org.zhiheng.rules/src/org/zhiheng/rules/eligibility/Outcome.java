// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import org.zhiheng.rules.Wording;
import org.zhiheng.rules.condition.Truth;

/**
 * What comes out under one reading of every open text.
 */
public enum Outcome {

	/** The application must be accepted for processing. */
	ELIGIBLE,
	/** It must not. */
	NOT_ELIGIBLE,
	/** The notices and the known facts do not decide. */
	UNDETERMINED;

	static Outcome of(Truth truth) {
		return switch (truth) {
			case TRUE -> ELIGIBLE;
			case FALSE -> NOT_ELIGIBLE;
			case UNKNOWN -> UNDETERMINED;
		};
	}

	/** As answer files write it. */
	public String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** In words. */
	public Wording words() {
		return Wording.of("outcome." + name()); //$NON-NLS-1$
	}
}
