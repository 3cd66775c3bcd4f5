// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what {@link Bytes} wrote. Bytes come from the journal or a database page that was checked; what does not fit is a bug or damage and ends in
 * an {@link IndexOutOfBoundsException}.
 */
final class BytesReader {

	private final byte[] array;
	private int at;

	BytesReader(byte[] array) {
		this(array, 0);
	}

	BytesReader(byte[] array, int at) {
		this.array = array;
		this.at = at;
	}

	long number() {
		long value = 0;
		for (int shift = 0;; shift += 7) {
			byte next = array[at++];
			value |= (next & 0x7FL) << shift;
			if (next >= 0) {
				return value;
			}
		}
	}

	int small() {
		return Math.toIntExact(number());
	}

	@Nullable
	String text() {
		int length = small() - 1;
		if (length < 0) {
			return null;
		}
		String value = new String(array, at, length, StandardCharsets.UTF_8);
		at += length;
		return value;
	}

	int position() {
		return at;
	}

	void skip(int length) {
		at += length;
	}

	byte[] part() {
		return raw(small());
	}

	byte[] raw(int length) {
		if (length < 0 || length > array.length - at) {
			throw new IndexOutOfBoundsException(length);
		}
		byte[] part = Arrays.copyOfRange(array, at, at + length);
		at += length;
		return part;
	}
}
