// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Bytes that grow while canonical values are written: numbers of variable length, optional texts as UTF-8 with their length in front.
 *
 * <p>An import writes millions of texts; this encodes them in place, without a copy for each.
 */
final class Bytes {

	private byte[] array;
	private int size;

	Bytes(int capacity) {
		array = new byte[capacity];
	}

	Bytes number(long value) {
		room(10);
		long rest = value;
		while ((rest & ~0x7FL) != 0) {
			array[size++] = (byte) (rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		array[size++] = (byte) rest;
		return this;
	}

	/** Null is 0, a text is its length plus one and its UTF-8. */
	Bytes text(@Nullable String value) {
		if (value == null) {
			return number(0);
		}
		int length = value.length();
		room(10 + 3 * length);
		if (length < 0x7F && ascii(value, length)) {
			array[size++] = (byte) (length + 1);
			for (int i = 0; i < length; i++) {
				array[size++] = (byte) value.charAt(i);
			}
			return this;
		}
		byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < length; i++) {
			if (Character.isSurrogate(value.charAt(i)) && !new String(encoded, StandardCharsets.UTF_8).equals(value)) {
				throw new IllegalArgumentException("text with half a surrogate pair cannot be kept"); //$NON-NLS-1$
			}
		}
		return number(encoded.length + 1L).raw(encoded, 0, encoded.length);
	}

	Bytes part(byte[] value) {
		return number(value.length).raw(value, 0, value.length);
	}

	Bytes raw(byte[] value) {
		return raw(value, 0, value.length);
	}

	private Bytes raw(byte[] value, int from, int length) {
		room(length);
		System.arraycopy(value, from, array, size, length);
		size += length;
		return this;
	}

	private static boolean ascii(String value, int length) {
		for (int i = 0; i < length; i++) {
			if (value.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

	private void room(int more) {
		if (array.length - size < more) {
			array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
		}
	}

	byte[] array() {
		return array;
	}

	int size() {
		return size;
	}

	byte[] copy() {
		return Arrays.copyOf(array, size);
	}
}
