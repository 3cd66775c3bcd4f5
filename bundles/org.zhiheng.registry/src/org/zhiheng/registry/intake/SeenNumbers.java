// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.TableField;

/**
 * Remembers which rows a file has brought and with what content, in 128 bits each, so that a million rows fit into memory.
 */
final class SeenNumbers {

	/** What a row is within its file. */
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

	/** Adds values up to their content. */
	private static final class Mixing {

		private static final long PRIME_1 = 0x100000001b3L;
		private static final long PRIME_2 = 0x9E3779B97F4A7C15L;

		private long one = 0xcbf29ce484222325L;
		private long two = 0x2545F4914F6CDD1DL;

		void mix(@Nullable String value) {
			long first = one;
			int length = value == null ? -1 : value.length();
			if (value != null) {
				for (int i = 0; i < length; i++) {
					first = (first ^ value.charAt(i)) * PRIME_1;
				}
			}
			long second = two + (value == null ? -1 : value.hashCode());
			one = (first ^ first >>> 32 ^ length) * PRIME_1;
			two = (second ^ second >>> 29) * PRIME_2;
		}

		void mix(@Nullable Identity identity) {
			if (identity != null) {
				mix(identity.name());
				mix(identity.idNumber());
				mix(identity.phone());
				mix(identity.sex());
				mix(identity.ethnicity());
			}
		}

		Content content() {
			return new Content(one, two);
		}
	}

	private final Map<Object, @Nullable Content> contents = new HashMap<>();

	Sight see(Submission submission) {
		Mixing content = new Mixing();
		submission.row().values().forEach(content::mix);
		content.mix(submission.identity());
		return see(submission.row().number(), content.content());
	}

	Sight see(SideSubmission submission) {
		SideRow row = submission.row();
		Identity person = submission.identity();
		Mixing key = new Mixing();
		key.mix(row.table().key());
		key.mix(person == null ? null : person.idNumber());
		for (TableField field : row.table().fields()) {
			if (field instanceof SideColumn column && column.key()) {
				key.mix(row.get(column));
			}
		}
		Mixing content = new Mixing();
		row.values().forEach(content::mix);
		content.mix(person);
		return see(key.content(), content.content());
	}

	private Sight see(Object key, Content content) {
		@Nullable
		Content known = contents.get(key);
		if (known == null) {
			contents.put(key, content);
			return Sight.FIRST;
		}
		return known.equals(content) ? Sight.SAME : Sight.OTHER;
	}
}
