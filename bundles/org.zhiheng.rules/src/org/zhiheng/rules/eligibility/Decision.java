// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.eligibility;

import org.eclipse.jdt.annotation.NonNull;
import org.zhiheng.rules.Grounds;

/**
 * The answer to an eligibility question.
 */
public sealed interface Decision {

	/** What it stands on. */
	Grounds grounds();

	/** What else follows. */
	Details details();

	/** The outcome under the chosen readings. */
	Outcome primary();

	/** The application must be accepted. */
	record Eligible(@NonNull Grounds grounds, @NonNull Details details) implements Decision {

		@Override
		public Outcome primary() {
			return Outcome.ELIGIBLE;
		}
	}

	/** The application must not be accepted. */
	record NotEligible(@NonNull Grounds grounds, @NonNull Details details) implements Decision {

		@Override
		public Outcome primary() {
			return Outcome.NOT_ELIGIBLE;
		}
	}

	/** Something is missing: a fact, or a rule that stands in another text. */
	record Undetermined(@NonNull Grounds grounds, @NonNull Details details) implements Decision {

		@Override
		public Outcome primary() {
			return Outcome.UNDETERMINED;
		}
	}

	/** Another reading of an open text would give another outcome than the chosen one. */
	record Ambiguous(@NonNull Outcome primary, @NonNull Grounds grounds, @NonNull Details details) implements Decision {}
}
