// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.questions;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the cases of a question file in its bytes, without building anything of them: a single walk over brackets and strings (RFC 8259), so that
 * one broken or bottomless case costs nothing and spoils no other.
 */
final class CaseScanner {

	/** Takes the cases one after the other. */
	@FunctionalInterface
	interface Sink {

		/**
		 * @param from index of its first byte
		 * @param to index after its last byte; the same where there is nothing between two commas
		 * @param depth how deep it is nested
		 */
		void take(int from, int to, int depth);
	}

	/** The brackets do not match. */
	static final class Unbalanced extends Exception {

		private static final long serialVersionUID = 1L;

		private final int at;

		Unbalanced(int at) {
			super("at byte " + at); //$NON-NLS-1$
			this.at = at;
		}

		int at() {
			return at;
		}
	}

	private static final byte[] KEY = "\"cases\"".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$

	private final byte[] bytes;
	private final Sink sink;
	private final BitSet objects = new BitSet();
	private int depth;
	private int deepest;
	private int keyFrom;
	private int keyTo;
	private boolean inCases;
	private int caseFrom;
	private int casesFrom = -1;
	private int casesTo = -1;

	CaseScanner(byte[] bytes, Sink sink) {
		this.bytes = bytes;
		this.sink = sink;
	}

	/**
	 * Walks over the file.
	 *
	 * @param from index of the first byte of its root
	 * @throws Unbalanced where brackets or strings do not close as they opened
	 */
	void scan(int from) throws Unbalanced {
		for (int i = from; i < bytes.length; i++) {
			switch (bytes[i]) {
				case '"' -> i = string(i);
				case '{', '[' -> open(i);
				case '}', ']' -> close(i);
				case ',' -> comma(i);
				default -> {
					// all else is judged when it is parsed
				}
			}
		}
		if (depth != 0) {
			throw new Unbalanced(bytes.length);
		}
	}

	/** Index of the bracket that opens the list of cases; -1 where there is none. */
	int casesFrom() {
		return casesFrom;
	}

	/** Index after the bracket that closes the list of cases. */
	int casesTo() {
		return casesTo;
	}

	private int string(int from) throws Unbalanced {
		for (int i = from + 1; i < bytes.length; i++) {
			if (bytes[i] == '\\') {
				i++;
			} else if (bytes[i] == '"') {
				if (depth == 1) {
					keyFrom = from;
					keyTo = i + 1;
				}
				return i;
			}
		}
		throw new Unbalanced(from);
	}

	private void open(int i) {
		boolean object = bytes[i] == '{';
		if (depth == 1 && !object && casesFrom < 0 && Arrays.equals(bytes, keyFrom, keyTo, KEY, 0, KEY.length)) {
			inCases = true;
			casesFrom = i;
			caseFrom = i + 1;
			deepest = 2;
		}
		objects.set(depth, object);
		depth++;
		deepest = Math.max(deepest, depth);
	}

	private void close(int i) throws Unbalanced {
		if (depth == 0 || objects.get(depth - 1) != (bytes[i] == '}')) {
			throw new Unbalanced(i);
		}
		depth--;
		if (inCases && depth == 1) {
			if (!blank(caseFrom, i) || caseFrom != casesFrom + 1) {
				emit(i);
			}
			inCases = false;
			casesTo = i + 1;
		}
	}

	private void comma(int i) {
		if (inCases && depth == 2) {
			emit(i);
			caseFrom = i + 1;
			deepest = 2;
		}
	}

	private void emit(int to) {
		int first = caseFrom;
		int last = to;
		while (first < last && bytes[first] <= ' ' && bytes[first] >= 0) {
			first++;
		}
		while (last > first && bytes[last - 1] <= ' ' && bytes[last - 1] >= 0) {
			last--;
		}
		sink.take(first, last, deepest - 2);
	}

	private boolean blank(int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] > ' ' || bytes[i] < 0) {
				return false;
			}
		}
		return true;
	}
}
