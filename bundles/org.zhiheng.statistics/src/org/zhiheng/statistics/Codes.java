// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Arrays;

/**
 * A growing list of codes that becomes wider only when a code needs it.
 */
final class Codes {

	private static final int FIRST = 1024;

	private short[] narrow = new short[FIRST];
	private int[] wide = {};
	private int size;

	int size() {
		return size;
	}

	int at(int row) {
		return wide.length > 0 ? wide[row] : narrow[row] & 0xFFFF;
	}

	void add(int code) {
		if (code >= 1 << Short.SIZE && wide.length == 0) {
			widen();
		}
		grow();
		if (wide.length > 0) {
			wide[size++] = code;
		} else {
			narrow[size++] = (short) code;
		}
	}

	private void widen() {
		int[] all = new int[narrow.length];
		for (int i = 0; i < size; i++) {
			all[i] = narrow[i] & 0xFFFF;
		}
		wide = all;
		narrow = new short[0];
	}

	private void grow() {
		if (wide.length == 0 && size == narrow.length) {
			narrow = Arrays.copyOf(narrow, size + (size >> 1));
		} else if (wide.length > 0 && size == wide.length) {
			wide = Arrays.copyOf(wide, size + (size >> 1));
		}
	}
}
