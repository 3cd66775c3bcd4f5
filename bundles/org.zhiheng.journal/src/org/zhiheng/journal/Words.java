// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The texts of a record that may be sensitive and are therefore sealed.
 *
 * @param before the value before the change
 * @param after the value after the change
 * @param reason why it was done
 * @param source name and digest of the file it came from
 */
public record Words(@Nullable String before, @Nullable String after, @Nullable String reason, @Nullable String source) {

	/** No texts at all. */
	public static final Words NONE = new Words(null, null, null, null);

	byte[] toBytes() {
		return new FieldWriter().optional(before).optional(after).optional(reason).optional(source).bytes();
	}

	static Words of(byte[] bytes) throws Malformed {
		FieldReader fields = new FieldReader(bytes);
		Words words = new Words(fields.optional(), fields.optional(), fields.optional(), fields.optional());
		fields.end();
		return words;
	}

	/** Tells only which texts there are: they may be sensitive. */
	@Override
	public String toString() {
		return "Words[before=" + (before != null) + ", after=" + (after != null) //$NON-NLS-1$ //$NON-NLS-2$
			+ ", reason=" + (reason != null) + ']'; //$NON-NLS-1$
	}
}
