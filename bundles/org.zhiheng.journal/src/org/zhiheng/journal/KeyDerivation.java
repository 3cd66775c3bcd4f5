// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF with HMAC-SHA256 (RFC 5869): one random key gives independent keys for journal, database, vault and pseudonyms.
 */
public final class KeyDerivation {

	private static final String HMAC = "HmacSHA256"; //$NON-NLS-1$
	private static final int BLOCK = 32;

	private final byte[] pseudoRandomKey;

	/**
	 * The extract step.
	 *
	 * @param salt a value that need not be secret, or none
	 * @param material the key to derive from
	 */
	public KeyDerivation(byte[] salt, byte[] material) {
		this.pseudoRandomKey = hmac(salt.length == 0 ? new byte[BLOCK] : salt, material);
	}

	/**
	 * The expand step.
	 *
	 * @param purpose what the derived key is for; different purposes give independent keys
	 * @param length bytes wanted, at most 8,160
	 * @return the derived key
	 */
	public byte[] key(String purpose, int length) {
		return expand(purpose.getBytes(StandardCharsets.UTF_8), length);
	}

	byte[] expand(byte[] info, int length) {
		byte[] derived = new byte[length];
		byte[] block = new byte[0];
		for (int done = 0, counter = 1; done < length; done += BLOCK, counter++) {
			byte[] input = Arrays.copyOf(block, block.length + info.length + 1);
			System.arraycopy(info, 0, input, block.length, info.length);
			input[input.length - 1] = (byte) counter;
			block = hmac(pseudoRandomKey, input);
			System.arraycopy(block, 0, derived, done, Math.min(BLOCK, length - done));
		}
		return derived;
	}

	private static byte[] hmac(byte[] key, byte[] data) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(key, HMAC));
			return mac.doFinal(data);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has HMAC-SHA256
		}
	}
}
