// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * An INDEX of a CFF font (Adobe Technical Note 5176, 5): some objects of any length.
 */
final class CffIndex {

	private final ByteBuffer data;
	private final int start;
	private final int count;
	private final int width;

	CffIndex(ByteBuffer data, int start) {
		this.data = data;
		this.start = start;
		this.count = data.getShort(start) & 0xFFFF;
		this.width = count == 0 ? 0 : data.get(start + 2);
	}

	int count() {
		return count;
	}

	/** Where what follows begins. */
	int end() {
		return count == 0 ? start + 2 : place(count);
	}

	private int place(int i) {
		int offset = 0;
		for (int b = 0; b < width; b++) {
			offset = offset << 8 | data.get(start + 3 + i * width + b) & 0xFF;
		}
		return start + 2 + (count + 1) * width + offset;
	}

	byte[] get(int i) {
		if (i < 0 || i >= count) {
			throw new IndexOutOfBoundsException(i);
		}
		return Arrays.copyOfRange(data.array(), place(i), place(i + 1));
	}

	/** Some objects as an INDEX. */
	static byte[] bytes(List<byte[]> objects) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(objects.size() >> 8);
		out.write(objects.size());
		if (objects.isEmpty()) {
			return out.toByteArray();
		}
		out.write(4);
		int offset = 1;
		out.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
		for (byte[] object : objects) {
			offset += object.length;
			out.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
		}
		objects.forEach(out::writeBytes);
		return out.toByteArray();
	}
}
