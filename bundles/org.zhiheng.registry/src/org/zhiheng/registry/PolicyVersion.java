// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One version of a policy file on its way into force. Its bytes never change; only where it stands does.
 *
 * @param number journal number of the submission, which names the version in this workspace
 * @param document id of the file's root, such as {@code HT25} or {@code interpretations}
 * @param version version as the file says it
 * @param file name of the file
 * @param digest SHA-256 of the bytes, lower-case hexadecimal
 * @param state where it stands
 * @param submittedBy login of who handed it in
 * @param submittedAt when
 * @param approvedBy login of who approved it, or null
 * @param approvedAt when, or null
 * @param inForceSince when it came into force, or null
 */
public record PolicyVersion(long number, String document, int version, String file, String digest, State state, String submittedBy,
	Instant submittedAt, @Nullable String approvedBy, @Nullable Instant approvedAt, @Nullable Instant inForceSince) {

	/** Where a version stands. The order is kept in databases: add at the end only. */
	public enum State {
		/** Handed in, and waiting for somebody else's approval. */
		SUBMITTED,
		/** Approved, and not in force yet. */
		APPROVED,
		/** What questions are answered from. */
		IN_FORCE,
		/** Was in force until a later version came. */
		SUPERSEDED,
		/** Sent back, or replaced by a later submission. */
		RETURNED
	}

	/** Whether somebody still has to decide on it. */
	public boolean pending() {
		return state == State.SUBMITTED || state == State.APPROVED;
	}
}
