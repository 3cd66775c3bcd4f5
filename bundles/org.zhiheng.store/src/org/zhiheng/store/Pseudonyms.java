// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms: the first 16 bytes of HMAC-SHA256 of the ID number under a key of the workspace. One per thread.
 */
final class Pseudonyms {

	private static final String HMAC = "HmacSHA256"; //$NON-NLS-1$

	private final Mac mac;

	Pseudonyms(byte[] key) {
		try {
			mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(key, HMAC));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java platform has HMAC-SHA256
		}
	}

	/** The pseudonym of an ID number; blanks around it and the case of its check character do not matter. */
	Pseudonym of(String idNumber) {
		byte[] normal = idNumber.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
		return new Pseudonym(Arrays.copyOf(mac.doFinal(normal), Pseudonym.LENGTH));
	}
}
