// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts, all different, end to end in one array: a few of them are read again. */
final class PackedTexts {

	private byte[] bytes = new byte[1 << 10];
	private int[] ends = new int[1 << 6];
	private int size;

	void add(String text) {
		byte[] added = text.getBytes(StandardCharsets.UTF_8);
		add(added, 0, added.length);
	}

	private void add(byte[] added, int first, int end) {
		int from = start(size);
		int to = Math.addExact(from, end - first);
		if (to > bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(to, bytes.length * 3L / 2)));
		}
		if (size == ends.length) {
			ends = Arrays.copyOf(ends, size * 3 / 2);
		}
		System.arraycopy(added, first, bytes, from, end - first);
		ends[size++] = to;
	}

	/** The places in the order of the texts. */
	int[] order() {
		Integer[] order = new Integer[size];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (one, other) -> Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]));
		return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
	}

	private int start(int place) {
		return place == 0 ? 0 : ends[place - 1];
	}

	/** The texts at some places. */
	PackedTexts at(int[] places) {
		PackedTexts texts = new PackedTexts();
		for (int place : places) {
			texts.add(bytes, start(place), ends[place]);
		}
		return texts;
	}

	String get(int place) {
		int from = start(place);
		return new String(bytes, from, ends[place] - from, StandardCharsets.UTF_8);
	}
}
