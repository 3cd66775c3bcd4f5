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

	void bytes(byte[] array) throws IOException {
		out.write(array);
		fillUp(array.length);
	}

	void shorts(short[] array) throws IOException {
		for (int from = 0; from < array.length; from += CHUNK) {
			int length = Math.min(CHUNK, array.length - from);
			buffer.clear().asShortBuffer().put(array, from, length);
			out.write(buffer.array(), 0, length * Short.BYTES);
		}
		fillUp((long) array.length * Short.BYTES);
	}

	void ints(int[] array) throws IOException {
		for (int from = 0; from < array.length; from += CHUNK) {
			int length = Math.min(CHUNK, array.length - from);
			buffer.clear().asIntBuffer().put(array, from, length);
			out.write(buffer.array(), 0, length * Integer.BYTES);
		}
		fillUp((long) array.length * Integer.BYTES);
	}

	void longs(long[] array) throws IOException {
		for (int from = 0; from < array.length; from += CHUNK) {
			int length = Math.min(CHUNK, array.length - from);
			buffer.clear().asLongBuffer().put(array, from, length);
			out.write(buffer.array(), 0, length * Long.BYTES);
		}
	}

	private void fillUp(long written) throws IOException {
		int rest = (int) (written % Long.BYTES);
		if (rest > 0) {
			out.write(new byte[Long.BYTES - rest]);
		}
	}
}
