// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.zhiheng.message.Failure;

/**
 * Seals the sensitive parts of records with AES-256-GCM and opens them again.
 *
 * <p>Each part has 96 random bits of its own as nonce (NIST SP 800-38D §8.2.2: up to 2^32 parts under one key). The statement and the part's
 * number are authenticated with it, so that a part cannot be moved to another record or place. Safe for use by several threads.
 */
public final class Sealer {

	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final int WORDS = 1;
	private static final int PAYLOAD = 2;

	private final String keyId;
	private final SecretKey key;
	private final SecureRandom random;

	/**
	 * @param keyId the name of the key in records
	 * @param key an AES key of 256 bits
	 * @param random where nonces come from
	 */
	public Sealer(String keyId, SecretKey key, SecureRandom random) {
		this.keyId = keyId;
		this.key = key;
		this.random = random;
	}

	/**
	 * Seals a draft.
	 *
	 * @param draft what is to be recorded
	 * @return the draft, ready to be appended
	 */
	public SealedDraft seal(Draft draft) {
		byte[] statement = draft.statement().toBytes(keyId);
		byte[] payload = draft.payload();
		return new SealedDraft(statement, seal(statement, WORDS, draft.words().toBytes()),
			payload.length == 0 ? payload : seal(statement, PAYLOAD, payload));
	}

	/**
	 * Opens the words of a record.
	 *
	 * @param record the record
	 * @return its words
	 * @throws Failure where the key is another one or the bytes were changed
	 */
	public Words words(JournalRecord record) throws Failure {
		try {
			return Words.of(open(record, WORDS, record.sealedWords()));
		} catch (Malformed e) {
			throw new Failure(e, Sealer.class, "ZH-1004", record.sequence()); //$NON-NLS-1$
		}
	}

	/**
	 * Opens the payload of a record.
	 *
	 * @param record the record
	 * @return its payload, empty where it has none
	 * @throws Failure where the key is another one or the bytes were changed
	 */
	public byte[] payload(JournalRecord record) throws Failure {
		byte[] sealed = record.sealedPayload();
		return sealed.length == 0 ? sealed : open(record, PAYLOAD, sealed);
	}

	private byte[] seal(byte[] statement, int part, byte[] plain) {
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		byte[] sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG_BITS / Byte.SIZE);
		try {
			cipher(Cipher.ENCRYPT_MODE, nonce, statement, part).doFinal(plain, 0, plain.length, sealed, NONCE);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has AES-GCM
		}
		return sealed;
	}

	private byte[] open(JournalRecord record, int part, byte[] sealed) throws Failure {
		if (sealed.length < NONCE) {
			throw new Failure(Sealer.class, "ZH-1004", record.sequence()); //$NON-NLS-1$
		}
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), record.statementBytes(), part);
			return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
		} catch (GeneralSecurityException e) {
			throw new Failure(e, Sealer.class, "ZH-1004", record.sequence()); //$NON-NLS-1$
		}
	}

	private Cipher cipher(int mode, byte[] nonce, byte[] statement, int part) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(ByteBuffer.allocate(statement.length + 1).put(statement).put((byte) part).array());
		return cipher;
	}
}
