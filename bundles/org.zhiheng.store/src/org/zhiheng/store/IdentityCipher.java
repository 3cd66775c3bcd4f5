// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.Identity;

/**
 * Enciphers an identity under the person's own key. Used by one thread at a time.
 */
final class IdentityCipher {

	private static final int NONCE = 12;
	private static final int TAG = 16;

	private final SecureRandom random;
	private final Cipher cipher;

	IdentityCipher(SecureRandom random) {
		this.random = random;
		try {
			cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has AES-GCM
		}
	}

	byte[] seal(Identity identity, Pseudonym pseudonym, SecretKey key) {
		Bytes plain = new Bytes(128).text(identity.name()).text(identity.idNumber()).text(identity.phone()).text(identity.sex())
			.text(identity.ethnicity());
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		byte[] sealed = Arrays.copyOf(nonce, NONCE + plain.size() + TAG);
		try {
			cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
			cipher.updateAAD(pseudonym.bytes());
			cipher.doFinal(plain.array(), 0, plain.size(), sealed, NONCE);
			return sealed;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // the key is an AES key and the nonce fresh
		}
	}

	Identity open(byte[] sealed, Pseudonym pseudonym, SecretKey key) throws Failure {
		try {
			cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, sealed, 0, NONCE));
			cipher.updateAAD(pseudonym.bytes());
			BytesReader plain = new BytesReader(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
			return new Identity(Objects.requireNonNull(plain.text()), Objects.requireNonNull(plain.text()), plain.text(), plain.text(),
				plain.text());
		} catch (GeneralSecurityException e) {
			throw new Failure(e, IdentityCipher.class, "ZH-1118", pseudonym); //$NON-NLS-1$
		}
	}
}
