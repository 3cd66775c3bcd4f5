// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one policy file and the name by which a person knows it.
 *
 * <p>The array is shared, not copied: whoever makes a file gives it away.
 *
 * @param name file name, for messages
 * @param bytes content, UTF-8 XML
 */
public record PolicyFile(String name, byte[] bytes) {

	/** SHA-256 of the bytes, lower-case hexadecimal. */
	public String digest() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * The line on which a piece of text first stands.
	 *
	 * @param text to look for
	 * @return 1 for the first line; 1 also where the text is not found
	 */
	int lineOf(String text) {
		String all = new String(bytes, StandardCharsets.UTF_8);
		int at = all.indexOf(text);
		return at < 0 ? 1 : 1 + (int) all.substring(0, at).chars().filter(c -> c == '\n').count();
	}

	@Override
	public String toString() {
		return name;
	}
}
