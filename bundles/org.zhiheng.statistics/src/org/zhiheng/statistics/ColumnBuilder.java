// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers one column, giving each new value the next code, and ends with codes in a stable order that does not depend on the order of rows.
 */
final class ColumnBuilder {

	private static final int FIRST = 1024;

	private final Map<String, Integer> known = new HashMap<>();
	private final List<String> values = new ArrayList<>();
	private short[] narrow = new short[FIRST];
	private int[] wide = {};
	private int size;

	void add(String value) {
		int code = known.computeIfAbsent(value, each -> {
			values.add(each);
			return values.size() - 1;
		});
		if (values.size() > 1 << Short.SIZE && wide.length == 0) {
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
		wide = new int[narrow.length];
		for (int i = 0; i < size; i++) {
			wide[i] = narrow[i] & 0xFFFF;
		}
		narrow = new short[0];
	}

	private void grow() {
		if (wide.length == 0 && size == narrow.length) {
			narrow = Arrays.copyOf(narrow, size + (size >> 1));
		} else if (wide.length > 0 && size == wide.length) {
			wide = Arrays.copyOf(wide, size + (size >> 1));
		}
	}

	/** The values in the order of their final codes. */
	List<String> dictionary(Comparator<String> order) {
		return values.stream().sorted(order).toList();
	}

	/** The column with codes that are places in the dictionary. */
	CodedColumn column(List<String> dictionary) {
		int[] place = new int[values.size()];
		for (int i = 0; i < dictionary.size(); i++) {
			Integer code = known.get(dictionary.get(i));
			if (code != null) {
				place[code] = i;
			}
		}
		if (place.length <= 1 << Byte.SIZE) {
			byte[] codes = new byte[size];
			for (int i = 0; i < size; i++) {
				codes[i] = (byte) place[narrow[i] & 0xFFFF];
			}
			return new CodedColumn.OfBytes(codes);
		}
		if (wide.length == 0) {
			short[] codes = new short[size];
			for (int i = 0; i < size; i++) {
				codes[i] = (short) place[narrow[i] & 0xFFFF];
			}
			return new CodedColumn.OfShorts(codes);
		}
		int[] codes = new int[size];
		for (int i = 0; i < size; i++) {
			codes[i] = place[wide[i]];
		}
		return new CodedColumn.OfInts(codes);
	}
}
