// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.checkpoint;

import java.util.Base64;

/**
 * Reads base 64 in its one canonical spelling: the last letter may carry bits that decode to nothing, and two spellings of one signature would
 * let a text be changed unnoticed.
 */
final class CanonicalBase64 {

	private CanonicalBase64() {
	}

	/**
	 * @param text letters
	 * @return the bytes
	 * @throws IllegalArgumentException where the text is no base 64, or not the spelling that an encoder writes
	 */
	static byte[] decode(String text) {
		byte[] bytes = Base64.getDecoder().decode(text);
		if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
			throw new IllegalArgumentException("not canonical"); //$NON-NLS-1$
		}
		return bytes;
	}
}
