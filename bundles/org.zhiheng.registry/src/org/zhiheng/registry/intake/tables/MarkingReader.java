// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.intake.values.CellText;

/**
 * Decodes strictly. A byte that does not decode is written as {@link CellText#BAD_BYTE} and its two hexadecimal digits, so that its row can be
 * rejected and nothing is replaced in silence.
 */
final class MarkingReader extends Reader {

	private static final int BUFFER = 1 << 16;
	private static final int MARKS = 32;
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private final InputStream in;
	private final CharsetDecoder decoder;
	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
	private final CharBuffer chars = CharBuffer.allocate(BUFFER + MARKS).flip();
	private boolean ended;
	private long bad;

	MarkingReader(InputStream in, Charset charset) {
		this.in = in;
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** How many bytes did not decode so far. */
	long bad() {
		return bad;
	}

	@Override
	public int read(char @Nullable [] target, int offset, int length) throws IOException {
		while (!chars.hasRemaining()) {
			if (ended && !bytes.hasRemaining()) {
				return -1;
			}
			fill();
		}
		int count = Math.min(length, chars.remaining());
		chars.get(Objects.requireNonNull(target), offset, count);
		return count;
	}

	private void fill() throws IOException {
		bytes.compact();
		if (!ended) {
			int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
			ended = count < 0;
			bytes.position(bytes.position() + Math.max(0, count));
		}
		bytes.flip();
		chars.clear().limit(BUFFER);
		CoderResult result = decoder.decode(bytes, chars, ended);
		chars.limit(chars.capacity());
		if (result.isError()) {
			markBad(result.length());
		}
		chars.flip();
	}

	private void markBad(int length) {
		for (int i = 0; i < length; i++) {
			chars.put(CellText.BAD_BYTE).put(HEX.toHexDigits(bytes.get()));
		}
		bad += length;
		decoder.reset();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
