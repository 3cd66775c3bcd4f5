// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what {@link FieldWriter} wrote and refuses everything else, so that equal values have one encoding only.
 */
final class FieldReader {

	private final ByteBuffer buffer;

	FieldReader(byte[] bytes) {
		this.buffer = ByteBuffer.wrap(bytes);
	}

	long number() throws Malformed {
		try {
			return buffer.getLong();
		} catch (BufferUnderflowException e) {
			throw cut();
		}
	}

	int small() throws Malformed {
		try {
			return buffer.getInt();
		} catch (BufferUnderflowException e) {
			throw cut();
		}
	}

	boolean flag() throws Malformed {
		byte value = raw(1)[0];
		if (value != 0 && value != 1) {
			throw new Malformed("flag " + value); //$NON-NLS-1$
		}
		return value == 1;
	}

	String text() throws Malformed {
		ByteBuffer part = ByteBuffer.wrap(part());
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(part).toString();
		} catch (CharacterCodingException e) {
			throw new Malformed("text that is no UTF-8"); //$NON-NLS-1$
		}
	}

	@Nullable
	String optional() throws Malformed {
		return flag() ? text() : null;
	}

	byte[] part() throws Malformed {
		return raw(small());
	}

	byte[] raw(int length) throws Malformed {
		if (length < 0 || length > buffer.remaining()) {
			throw cut();
		}
		byte[] bytes = new byte[length];
		buffer.get(bytes);
		return bytes;
	}

	/** How many bytes were read so far. */
	int position() {
		return buffer.position();
	}

	/** Asserts that nothing follows. */
	void end() throws Malformed {
		if (buffer.hasRemaining()) {
			throw new Malformed(buffer.remaining() + " bytes too many"); //$NON-NLS-1$
		}
	}

	private static Malformed cut() {
		return new Malformed("bytes missing"); //$NON-NLS-1$
	}
}
