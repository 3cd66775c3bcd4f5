// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.Submission;

/**
 * Remembers which application numbers a file has brought and with what content, in 128 bits each, so that a million rows fit into memory.
 */
final class SeenNumbers {

	/** What a number is within its file. */
	enum Sight {
		/** Not seen before. */
		FIRST,
		/** Seen with the same normalised values. */
		SAME,
		/** Seen with other values. */
		OTHER
	}

	/** Two hashes of one content: over its characters, and over the hashes of its values. */
	private record Content(long first, long second) {}

	private static final long PRIME_1 = 0x100000001b3L;
	private static final long PRIME_2 = 0x9E3779B97F4A7C15L;

	private final Map<String, @Nullable Content> contents = new HashMap<>();

	Sight see(Submission submission) {
		Content content = content(submission);
		String number = submission.row().number();
		@Nullable
		Content known = contents.get(number);
		if (known == null) {
			contents.put(number, content);
			return Sight.FIRST;
		}
		return known.equals(content) ? Sight.SAME : Sight.OTHER;
	}

	private static Content content(Submission submission) {
		ApplicationRow row = submission.row();
		Identity identity = submission.identity();
		long[] hashes = { 0xcbf29ce484222325L, 0x2545F4914F6CDD1DL };
		for (@Nullable
		String value : row.values()) {
			mix(hashes, value);
		}
		mix(hashes, identity.name());
		mix(hashes, identity.idNumber());
		mix(hashes, identity.phone());
		mix(hashes, identity.sex());
		mix(hashes, identity.ethnicity());
		return new Content(hashes[0], hashes[1]);
	}

	private static void mix(long[] hashes, @Nullable String value) {
		long first = hashes[0];
		int length = value == null ? -1 : value.length();
		if (value != null) {
			for (int i = 0; i < length; i++) {
				first = (first ^ value.charAt(i)) * PRIME_1;
			}
		}
		long second = hashes[1] + (value == null ? -1 : value.hashCode());
		hashes[0] = (first ^ first >>> 32 ^ length) * PRIME_1;
		hashes[1] = (second ^ second >>> 29) * PRIME_2;
	}
}
