// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli.commands;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of some bytes.
 *
 * @param hex in lower case
 */
record Digest(String hex) {

	Digest(byte[] bytes) {
		this(of(bytes));
	}

	private static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
