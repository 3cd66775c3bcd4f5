// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

/**
 * A record before it has a place in the journal.
 *
 * @param statement who did what
 * @param words texts before, after and why
 * @param payload the bytes from which the change can be made again, or none
 */
public record Draft(Statement statement, Words words, byte[] payload) {

	/** A draft that carries no payload. */
	public Draft(Statement statement, Words words) {
		this(statement, words, new byte[0]);
	}
}
