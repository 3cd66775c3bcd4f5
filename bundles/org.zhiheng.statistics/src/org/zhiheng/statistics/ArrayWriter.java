// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes arrays little-endian, each filled up to a multiple of eight bytes.
 */
final class ArrayWriter {

	private static final int CHUNK = 1 << 16;

	private final OutputStream out;
	private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

	ArrayWriter(OutputStream out) {
		this.out = out;
	}

	/** Puts a part of an array into the empty buffer. */
	@FunctionalInterface
	private interface Part {

		void put(int from, int length);
	}

	void bytes(byte[] array) throws IOException {
		out.write(array);
		fillUp(array.length);
	}

	void shorts(short[] array) throws IOException {
		write(array.length, Short.BYTES, (from, length) -> buffer.asShortBuffer().put(array, from, length));
	}

	void ints(int[] array) throws IOException {
		write(array.length, Integer.BYTES, (from, length) -> buffer.asIntBuffer().put(array, from, length));
	}

	void longs(long[] array) throws IOException {
		write(array.length, Long.BYTES, (from, length) -> buffer.asLongBuffer().put(array, from, length));
	}

	private void write(int length, int width, Part part) throws IOException {
		for (int from = 0; from < length; from += CHUNK) {
			int some = Math.min(CHUNK, length - from);
			part.put(from, some);
			out.write(buffer.array(), 0, some * width);
		}
		fillUp((long) length * width);
	}

	private void fillUp(long written) throws IOException {
		int rest = (int) (written % Long.BYTES);
		if (rest > 0) {
			out.write(new byte[Long.BYTES - rest]);
		}
	}
}
