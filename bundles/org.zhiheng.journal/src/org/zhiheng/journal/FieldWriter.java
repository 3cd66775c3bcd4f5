// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes fields one after the other, each with its length in front, so that different fields always give different bytes.
 *
 * <p>Numbers are big-endian. Text is UTF-8; half a surrogate pair is refused, since it would be written like a question mark.
 */
final class FieldWriter {

	private static final int ABSENT = 0;
	private static final int PRESENT = 1;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

	FieldWriter number(long value) {
		out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
		return this;
	}

	FieldWriter small(int value) {
		out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
		return this;
	}

	FieldWriter flag(boolean value) {
		out.write(value ? PRESENT : ABSENT);
		return this;
	}

	FieldWriter text(String value) {
		return part(utf8(value));
	}

	FieldWriter optional(@Nullable String value) {
		flag(value != null);
		return value == null ? this : text(value);
	}

	/** Bytes with their length in front. */
	FieldWriter part(byte[] value) {
		return small(value.length).raw(value);
	}

	/** Bytes whose length the format fixes. */
	FieldWriter raw(byte[] value) {
		out.writeBytes(value);
		return this;
	}

	byte[] bytes() {
		return out.toByteArray();
	}

	private static byte[] utf8(String value) {
		try {
			ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT).encode(CharBuffer.wrap(value));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return bytes;
		} catch (CharacterCodingException e) {
			throw new IllegalArgumentException("text with half a surrogate pair cannot be journalled", e); //$NON-NLS-1$
		}
	}
}
