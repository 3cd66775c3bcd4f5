// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.time.DateTimeException;
import java.time.Instant;

import org.zhiheng.journal.tree.Hash;

/**
 * One record as it stands in the journal, its sensitive parts still sealed. Format v1, frozen:
 *
 * <pre>
 * frame   = length(4) body hash(32) length(4)           the length is that of the body, twice, to read in both directions
 * hash    = SHA-256(0x00 || body)                       the leaf hash of RFC 6962, so that chain and tree agree
 * body    = magic(4) = "ZHJ" 0x01
 *           sequence(8) second(8) nano(4) tick(8) previous hash(32)
 *           statement(4+n) words(4+n) payload(4+n)
 * statement = actor verified role action entity [approved by] [policy version] hash algorithm, cipher, key id
 * words, payload = nonce(12) AES-256-GCM(text) tag(16)  with statement || part number as associated data; no payload: length 0
 * </pre>
 *
 * Numbers are big-endian; texts are UTF-8 with a length of 4 bytes in front; optional texts have a flag 0 or 1 before that.
 */
public final class JournalRecord {

	static final int MAGIC = 0x5A484A01;

	private final long sequence;
	private final Instant time;
	private final long tick;
	private final Hash previous;
	private final Statement statement;
	private final String keyId;
	private final byte[] statementBytes;
	private final byte[] words;
	private final byte[] payload;
	private final Hash hash;
	private final long position;
	private final long end;

	private JournalRecord(Frame frame, FieldReader fields) throws Malformed {
		if (fields.small() != MAGIC) {
			throw new Malformed("no record of format v1"); //$NON-NLS-1$
		}
		sequence = fields.number();
		time = instant(fields.number(), fields.small());
		tick = fields.number();
		previous = Hash.of(fields.raw(Hash.LENGTH));
		statementBytes = fields.part();
		words = fields.part();
		payload = fields.part();
		fields.end();
		FieldReader inner = new FieldReader(statementBytes);
		statement = Statement.read(inner);
		if (!Statement.HASH_ALGORITHM.equals(inner.text()) || !Statement.CIPHER.equals(inner.text())) {
			throw new Malformed("an algorithm that format v1 does not know"); //$NON-NLS-1$
		}
		keyId = inner.text();
		inner.end();
		hash = frame.hash();
		position = frame.position();
		end = frame.end();
	}

	/** Reads a frame's body. */
	static JournalRecord of(Frame frame) throws Malformed {
		return new JournalRecord(frame, new FieldReader(frame.body()));
	}

	/** Writes a body. */
	static byte[] body(long sequence, Instant time, long tick, Hash previous, SealedDraft draft) {
		FieldWriter fields = new FieldWriter().small(MAGIC).number(sequence).number(time.getEpochSecond()).small(time.getNano()).number(tick)
			.raw(previous.bytes());
		return draft.write(fields).bytes();
	}

	private static Instant instant(long second, int nano) throws Malformed {
		if (nano < 0 || nano > 999_999_999) {
			throw new Malformed("a second has no nanosecond " + nano); //$NON-NLS-1$
		}
		try {
			return Instant.ofEpochSecond(second, nano);
		} catch (DateTimeException e) {
			throw new Malformed("no time: " + second); //$NON-NLS-1$
		}
	}

	/** The record's number, counted from 1 without gaps. */
	public long sequence() {
		return sequence;
	}

	/** When it was written, by the machine's clock. */
	public Instant time() {
		return time;
	}

	/** The machine's monotonic counter in nanoseconds, comparable only between records of one start of the machine. */
	public long tick() {
		return tick;
	}

	/** Who did what. */
	public Statement statement() {
		return statement;
	}

	/** The name of the key under which words and payload are sealed. */
	public String keyId() {
		return keyId;
	}

	/** The hash of the record before this one. */
	public Hash previous() {
		return previous;
	}

	/** This record's hash, which is also its leaf in the tree. */
	public Hash hash() {
		return hash;
	}

	/** Where the record starts in the file, in bytes. */
	public long position() {
		return position;
	}

	/** Where the next record starts. */
	public long end() {
		return end;
	}

	byte[] statementBytes() {
		return statementBytes;
	}

	byte[] sealedWords() {
		return words;
	}

	byte[] sealedPayload() {
		return payload;
	}
}
