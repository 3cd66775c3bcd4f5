// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The keyed name of a person: 16 bytes.
 */
final class Pseudonym {

	static final int LENGTH = 16;

	private final byte[] bytes;

	Pseudonym(byte[] bytes) {
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException("a pseudonym has 16 bytes"); //$NON-NLS-1$
		}
		this.bytes = bytes;
	}

	/** Reads 32 hexadecimal digits, or gives null. */
	static @Nullable Pseudonym parse(String text) {
		return text.matches("[0-9a-f]{32}") ? new Pseudonym(HexFormat.of().parseHex(text)) : null; //$NON-NLS-1$
	}

	byte[] bytes() {
		return bytes;
	}

	/** The first 8 bytes as a number: what the database's index holds. */
	long handle() {
		return ByteBuffer.wrap(bytes).getLong();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Pseudonym that && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	/** 32 hexadecimal digits. */
	@Override
	public String toString() {
		return HexFormat.of().formatHex(bytes);
	}
}
