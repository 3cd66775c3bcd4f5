// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column: one code a person into a dictionary of distinct values, in the narrowest array that holds them.
 */
public final class Codes {

	private static final int BYTES = 1 << 8;
	private static final int SHORTS = 1 << 16;

	private final List<Object> values;
	private final Map<Object, Integer> index = new HashMap<>();
	private byte @Nullable [] bytes;
	private short @Nullable [] shorts;
	private int @Nullable [] ints;
	private int size;

	/** @param expected how many people will come */
	public Codes(int expected) {
		values = new ArrayList<>();
		bytes = new byte[expected];
	}

	/**
	 * A column as it is.
	 *
	 * @param values the dictionary, without duplicates
	 * @param codes one for each person, below the size of the dictionary
	 */
	public Codes(List<Object> values, int[] codes) {
		this.values = new ArrayList<>(values);
		this.size = codes.length;
		if (values.size() <= BYTES) {
			byte[] narrow = new byte[size];
			for (int i = 0; i < size; i++) {
				narrow[i] = (byte) codes[i];
			}
			bytes = narrow;
		} else if (values.size() <= SHORTS) {
			short[] narrow = new short[size];
			for (int i = 0; i < size; i++) {
				narrow[i] = (short) codes[i];
			}
			shorts = narrow;
		} else {
			ints = codes.clone();
		}
	}

	/** Adds what is so of the next person. */
	public void add(Object value) {
		@Nullable
		Integer known = index.get(value);
		put(known == null ? fresh(value) : known.intValue());
	}

	private int fresh(Object value) {
		int code = values.size();
		values.add(value);
		index.put(value, Integer.valueOf(code));
		widen();
		return code;
	}

	private void widen() {
		byte[] narrow = bytes;
		short[] wide = shorts;
		if (narrow != null && values.size() > BYTES) {
			wide = new short[narrow.length];
			for (int i = 0; i < size; i++) {
				wide[i] = (short) (narrow[i] & 0xff);
			}
			bytes = null;
			shorts = wide;
		} else if (wide != null && values.size() > SHORTS) {
			int[] widest = new int[wide.length];
			for (int i = 0; i < size; i++) {
				widest[i] = wide[i] & 0xffff;
			}
			shorts = null;
			ints = widest;
		}
	}

	private void put(int code) {
		byte[] narrow = bytes;
		short[] wide = shorts;
		int[] widest = ints;
		int at = size++;
		if (narrow != null) {
			narrow = at < narrow.length ? narrow : Arrays.copyOf(narrow, at * 2 + 16);
			narrow[at] = (byte) code;
			bytes = narrow;
		} else if (wide != null) {
			wide = at < wide.length ? wide : Arrays.copyOf(wide, at * 2 + 16);
			wide[at] = (short) code;
			shorts = wide;
		} else if (widest != null) {
			widest = at < widest.length ? widest : Arrays.copyOf(widest, at * 2 + 16);
			widest[at] = code;
			ints = widest;
		}
	}

	/** The distinct values; a code is the place of its value. */
	public List<Object> values() {
		return java.util.Collections.unmodifiableList(values);
	}

	/** How many people. */
	public int size() {
		return size;
	}

	/** The code of a person. */
	public int code(int person) {
		byte[] narrow = bytes;
		short[] wide = shorts;
		int[] widest = ints;
		if (narrow != null) {
			return narrow[person] & 0xff;
		}
		return wide != null ? wide[person] & 0xffff : widest != null ? widest[person] : 0;
	}

	/** The codes of some people in an order of their own. */
	public Codes at(int[] people) {
		int[] codes = new int[people.length];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = code(people[i]);
		}
		return new Codes(values, codes);
	}

	/** Bytes that a person takes. */
	public int width() {
		return bytes != null ? 1 : shorts != null ? 2 : 4;
	}

	/**
	 * Looks up 64 people at a time.
	 *
	 * @param table by code: bit 0 where the predicate holds, bit 1 where it does not
	 * @param some the people asked about, null for all
	 * @param from the first of them
	 * @param count how many of them, at most 64 for each word
	 * @param words takes the masks
	 * @param holds where in {@code words} the masks of those for whom it holds start
	 * @param fails where those of those for whom it does not start
	 */
	void look(byte[] table, int @Nullable [] some, int from, int count, long[] words, int holds, int fails) {
		byte[] narrow = bytes;
		short[] wide = shorts;
		int[] widest = ints;
		for (int word = 0, start = from; start < from + count; word++, start += Long.SIZE) {
			int end = Math.min(start + Long.SIZE, from + count);
			if (some != null) {
				scattered(some, table, start, end, words, holds + word, fails + word);
			} else if (narrow != null) {
				narrow(narrow, table, start, end, words, holds + word, fails + word);
			} else if (wide != null) {
				wide(wide, table, start, end, words, holds + word, fails + word);
			} else if (widest != null) {
				widest(widest, table, start, end, words, holds + word, fails + word);
			}
		}
	}

	private void scattered(int[] people, byte[] table, int start, int end, long[] words, int holds, int fails) {
		long yes = 0;
		long no = 0;
		for (int i = start; i < end; i++) {
			long value = table[code(people[i])];
			yes |= (value & 1) << i - start;
			no |= (value >>> 1) << i - start;
		}
		words[holds] = yes;
		words[fails] = no;
	}

	private static void narrow(byte[] codes, byte[] table, int start, int end, long[] words, int holds, int fails) {
		long yes = 0;
		long no = 0;
		for (int i = start; i < end; i++) {
			long value = table[codes[i] & 0xff];
			yes |= (value & 1) << i - start;
			no |= (value >>> 1) << i - start;
		}
		words[holds] = yes;
		words[fails] = no;
	}

	private static void wide(short[] codes, byte[] table, int start, int end, long[] words, int holds, int fails) {
		long yes = 0;
		long no = 0;
		for (int i = start; i < end; i++) {
			long value = table[codes[i] & 0xffff];
			yes |= (value & 1) << i - start;
			no |= (value >>> 1) << i - start;
		}
		words[holds] = yes;
		words[fails] = no;
	}

	private static void widest(int[] codes, byte[] table, int start, int end, long[] words, int holds, int fails) {
		long yes = 0;
		long no = 0;
		for (int i = start; i < end; i++) {
			long value = table[codes[i]];
			yes |= (value & 1) << i - start;
			no |= (value >>> 1) << i - start;
		}
		words[holds] = yes;
		words[fails] = no;
	}
}
