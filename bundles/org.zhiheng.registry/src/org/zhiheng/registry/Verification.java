// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a verification of the journal and the database found.
 *
 * @param verdict the finding
 * @param records journal records read
 * @param firstBroken number of the first record that does not hold, or null
 * @param anchoredUpTo last record vouched for by a checkpoint from outside, or null where there is none
 * @param message the finding in words, with what to do
 */
public record Verification(Verdict verdict, long records, @Nullable Long firstBroken, @Nullable Long anchoredUpTo, String message) {

	/** The finding. */
	public enum Verdict {
		/** Everything holds, and a checkpoint from outside vouches for it. */
		ANCHORED,
		/** Everything agrees with itself, but nothing from outside vouches for it: the owner of the files could have rewritten it. */
		CONSISTENT,
		/** The last record is torn; everything before it holds. */
		TORN_TAIL,
		/** A record before the last does not hold. */
		BROKEN,
		/** The journal holds, but the database or a kept file disagrees with it. */
		DISAGREES
	}

	/** Whether nothing is wrong. */
	public boolean holds() {
		return verdict == Verdict.ANCHORED || verdict == Verdict.CONSISTENT;
	}
}
