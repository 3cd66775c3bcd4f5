// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A DICT of a CFF font (Adobe Technical Note 5176, 4): operators with their operands, which are kept as they are written.
 */
final class CffDict {

	static final int CHARSET = 15;
	static final int CHAR_STRINGS = 17;
	static final int PRIVATE = 18;
	static final int SUBRS = 19;
	static final int FONT_MATRIX = 0x0C07;
	static final int ROS = 0x0C1E;
	static final int CID_COUNT = 0x0C22;
	static final int FD_ARRAY = 0x0C24;
	static final int FD_SELECT = 0x0C25;
	static final int FONT_BOX = 5;

	private static final int ESCAPE = 12;
	private static final int REAL = 30;
	private static final int OPERATORS = 21;

	private final Map<Integer, byte[]> operands = new LinkedHashMap<>();

	CffDict() {
	}

	CffDict(byte[] data) {
		int from = 0;
		int at = 0;
		while (at < data.length) {
			int b = data[at] & 0xFF;
			if (b <= OPERATORS) {
				int operator = b == ESCAPE ? b << 8 | data[at + 1] & 0xFF : b;
				operands.put(operator, Arrays.copyOfRange(data, from, at));
				at += b == ESCAPE ? 2 : 1;
				from = at;
			} else {
				at += length(data, at, b);
			}
		}
	}

	private static int length(byte[] data, int at, int b) {
		if (b == REAL) {
			int end = at + 1;
			while ((data[end] & 0x0F) != 0x0F && (data[end] & 0xF0) != 0xF0) {
				end++;
			}
			return end + 1 - at;
		}
		return b == 28 ? 3 : b == 29 ? 5 : b >= 247 ? 2 : 1;
	}

	boolean has(int operator) {
		return operands.containsKey(operator);
	}

	/** The whole numbers of an operator. */
	int[] integers(int operator) {
		ByteBuffer data = ByteBuffer.wrap(Objects.requireNonNull(operands.get(operator)));
		List<Integer> values = new ArrayList<>();
		while (data.hasRemaining()) {
			int b = data.get() & 0xFF;
			if (b == 28) {
				values.add((int) data.getShort());
			} else if (b == 29) {
				values.add(data.getInt());
			} else if (b >= 251) {
				values.add(-(b - 251) * 256 - (data.get() & 0xFF) - 108);
			} else if (b >= 247) {
				values.add((b - 247) * 256 + (data.get() & 0xFF) + 108);
			} else {
				values.add(b - 139);
			}
		}
		return values.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Copies an operator of another, where it is there. */
	void copy(CffDict other, int operator) {
		byte @Nullable [] value = other.operands.get(operator);
		if (value != null) {
			operands.put(operator, value);
		}
	}

	/** Sets whole numbers, always five bytes each, so that places can be set after lengths are known. */
	void set(int operator, int... values) {
		ByteBuffer data = ByteBuffer.allocate(5 * values.length);
		for (int value : values) {
			data.put((byte) 29).putInt(value);
		}
		operands.put(operator, data.array());
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		operands.forEach((operator, data) -> {
			out.writeBytes(data);
			if (operator > 0xFF) {
				out.write(operator >> 8);
			}
			out.write(operator);
		});
		return out.toByteArray();
	}
}
