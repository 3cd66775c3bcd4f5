// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.zhiheng.policy.files.PolicyBase;

/** Names the policies in force by what they are: the first eight characters of the digest over the digests of all files. */
final class PolicyVersion {

	private static final int SHOWN = 4;

	private PolicyVersion() {
	}

	static String of(PolicyBase policies) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			policies.digests().forEach((id, sha) -> digest.update((id + ' ' + sha + '\n').getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has SHA-256
		}
	}
}
