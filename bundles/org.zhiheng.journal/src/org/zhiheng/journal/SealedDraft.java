// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

/**
 * A draft made ready for the journal: its statement as canonical bytes, its words and payload sealed. Made before the record's place is known,
 * so that sealing can run beside the database's work.
 */
public final class SealedDraft {

	private final byte[] statement;
	private final byte[] words;
	private final byte[] payload;

	SealedDraft(byte[] statement, byte[] words, byte[] payload) {
		this.statement = statement;
		this.words = words;
		this.payload = payload;
	}

	/** Writes the three parts behind the fields that give a record its place. */
	FieldWriter write(FieldWriter fields) {
		return fields.part(statement).part(words).part(payload);
	}
}
