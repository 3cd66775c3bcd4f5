// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers one column, giving each new value the next code, and ends with codes in a stable order that does not depend on the order of rows.
 */
final class ColumnBuilder {

	/** Rows a run must have on average so that runs are worth more than codes. */
	private static final int LONG_RUN = 8;

	private final Map<String, Integer> known = new HashMap<>();
	private final List<String> values = new ArrayList<>();
	private final Codes codes = new Codes();
	private String last = "";
	private int lastCode = -1;

	/** Many columns hardly change from row to row. */
	void add(String value) {
		if (lastCode < 0 || !value.equals(last)) {
			last = value;
			lastCode = code(value);
		}
		codes.add(lastCode);
	}

	/** Takes over a column that was built before. */
	void addAll(Population.Coded before, int rows) {
		int[] code = before.dictionary().stream().mapToInt(this::code).toArray();
		for (int row = 0; row < rows; row++) {
			codes.add(code[before.column().at(row)]);
		}
	}

	private int code(String value) {
		Integer code = known.get(value);
		if (code == null) {
			code = values.size();
			known.put(value, code);
			values.add(value);
		}
		return code;
	}

	/** How many different values there are. */
	int values() {
		return values.size();
	}

	/** The value of a row. */
	String value(int row) {
		return values.get(codes.at(row));
	}

	/** The code of a row as it was gathered. */
	int at(int row) {
		return codes.at(row);
	}

	/**
	 * The column of some rows, with codes that are places among the values that these rows have.
	 *
	 * @param rows which, in which order
	 * @param order of the values
	 */
	Population.Coded coded(int[] rows, Comparator<String> order) {
		boolean[] used = new boolean[values.size()];
		for (int row : rows) {
			used[codes.at(row)] = true;
		}
		List<String> dictionary = values.stream().filter(value -> used[code(value)]).sorted(order).toList();
		int[] place = new int[values.size()];
		for (int i = 0; i < dictionary.size(); i++) {
			place[code(dictionary.get(i))] = i;
		}
		int runs = runs(rows);
		return new Population.Coded(dictionary,
			runs * (long) LONG_RUN <= rows.length ? ofRuns(rows, place, runs) : flat(rows, place, dictionary.size()));
	}

	private int runs(int[] rows) {
		int runs = 0;
		for (int i = 0; i < rows.length; i++) {
			runs += i == 0 || codes.at(rows[i]) != codes.at(rows[i - 1]) ? 1 : 0;
		}
		return runs;
	}

	private CodedColumn ofRuns(int[] rows, int[] place, int runs) {
		int[] ends = new int[runs];
		int[] each = new int[runs];
		int run = -1;
		for (int i = 0; i < rows.length; i++) {
			if (i == 0 || codes.at(rows[i]) != codes.at(rows[i - 1])) {
				each[++run] = place[codes.at(rows[i])];
			}
			ends[run] = i + 1;
		}
		return new CodedColumn.OfRuns(ends, each);
	}

	private CodedColumn flat(int[] rows, int[] place, int different) {
		if (different <= 1 << Byte.SIZE) {
			byte[] bytes = new byte[rows.length];
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = (byte) place[codes.at(rows[i])];
			}
			return new CodedColumn.OfBytes(bytes);
		}
		if (different <= 1 << Short.SIZE) {
			short[] shorts = new short[rows.length];
			for (int i = 0; i < shorts.length; i++) {
				shorts[i] = (short) place[codes.at(rows[i])];
			}
			return new CodedColumn.OfShorts(shorts);
		}
		int[] ints = new int[rows.length];
		for (int i = 0; i < ints.length; i++) {
			ints[i] = place[codes.at(rows[i])];
		}
		return new CodedColumn.OfInts(ints);
	}
}
