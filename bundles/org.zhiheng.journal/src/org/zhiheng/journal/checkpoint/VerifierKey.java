// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.zhiheng.journal.Journal;
import org.zhiheng.message.Failure;

/**
 * The public key by which others check a journal's checkpoints, in the text form {@code name+hash+key} of C2SP signed-note.
 */
public final class VerifierKey {

	private static final String SIGNED = "\u2014 "; //$NON-NLS-1$

	private final String name;
	private final byte[] raw;
	private final PublicKey key;

	VerifierKey(String name, byte[] raw) throws GeneralSecurityException {
		this.name = name;
		this.raw = raw.clone();
		this.key = Ed25519.publicKey(raw);
	}

	/**
	 * Reads a key.
	 *
	 * @param text name, hash and key with plus signs between
	 * @return the key
	 * @throws Failure ZH-1006 where the text is no such key
	 */
	public static VerifierKey parse(String text) throws Failure {
		String[] parts = text.strip().split("\\+", 3); //$NON-NLS-1$
		if (parts.length != 3) {
			throw new Failure(Journal.class, "ZH-1006"); //$NON-NLS-1$
		}
		try {
			byte[] marked = CanonicalBase64.decode(parts[2]);
			if (marked.length == 0 || marked[0] != Ed25519.KIND) {
				throw new Failure(Journal.class, "ZH-1006"); //$NON-NLS-1$
			}
			VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(marked, 1, marked.length));
			if (!key.hash().equals(parts[1])) {
				throw new Failure(Journal.class, "ZH-1006"); //$NON-NLS-1$
			}
			return key;
		} catch (IllegalArgumentException | GeneralSecurityException e) {
			throw new Failure(e, Journal.class, "ZH-1006"); //$NON-NLS-1$
		}
	}

	/** The name that signatures by this key carry. */
	public String name() {
		return name;
	}

	/** The text form, which may be given to anybody. */
	public String text() {
		byte[] marked = new byte[raw.length + 1];
		marked[0] = Ed25519.KIND;
		System.arraycopy(raw, 0, marked, 1, raw.length);
		return name + '+' + hash() + '+' + Base64.getEncoder().encodeToString(marked);
	}

	private String hash() {
		return HexFormat.of().formatHex(Ed25519.keyHash(name, raw));
	}

	/** Whether a signature line of a note is by this key and signs these bytes. */
	boolean confirms(String line, byte[] body) {
		String start = SIGNED + name + ' ';
		if (!line.startsWith(start)) {
			return false;
		}
		try {
			byte[] signature = CanonicalBase64.decode(line.substring(start.length()));
			byte[] hash = Ed25519.keyHash(name, raw);
			if (!Arrays.equals(hash, Arrays.copyOf(signature, hash.length))) {
				return false;
			}
			Signature check = Signature.getInstance(Ed25519.NAME);
			check.initVerify(key);
			check.update(body);
			return check.verify(signature, hash.length, signature.length - hash.length);
		} catch (IllegalArgumentException | GeneralSecurityException e) {
			return false; // a line that is no signature signs nothing
		}
	}
}
