// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/**
 * Ed25519 keys between the JDK's form and the 32 raw bytes of RFC 8032, and the key hash of C2SP signed-note.
 */
final class Ed25519 {

	/** The byte by which signed-note marks this kind of key. */
	static final byte KIND = 1;

	static final String NAME = "Ed25519"; //$NON-NLS-1$

	private static final int LENGTH = 32;

	private Ed25519() {
		// only functions
	}

	/** The public key as 32 bytes: y little-endian, the sign of x in the highest bit. */
	static byte[] raw(EdECPublicKey key) {
		EdECPoint point = key.getPoint();
		byte[] y = reversed(point.getY().toByteArray());
		byte[] raw = Arrays.copyOf(y, LENGTH);
		if (point.isXOdd()) {
			raw[LENGTH - 1] |= (byte) 0x80;
		}
		return raw;
	}

	static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
		if (raw.length != LENGTH) {
			throw new GeneralSecurityException("a public key has 32 bytes"); //$NON-NLS-1$
		}
		byte[] y = raw.clone();
		boolean odd = (y[LENGTH - 1] & 0x80) != 0;
		y[LENGTH - 1] &= 0x7F;
		EdECPoint point = new EdECPoint(odd, new BigInteger(1, reversed(y)));
		return KeyFactory.getInstance(NAME).generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
	}

	static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
		return KeyFactory.getInstance(NAME).generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
	}

	/** The first four bytes of SHA-256(name, newline, kind, public key). */
	static byte[] keyHash(String name, byte[] raw) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
			digest.update(KIND);
			return Arrays.copyOf(digest.digest(raw), 4);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}

	private static byte[] reversed(byte[] bytes) {
		byte[] turned = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			turned[i] = bytes[bytes.length - 1 - i];
		}
		return turned;
	}
}
