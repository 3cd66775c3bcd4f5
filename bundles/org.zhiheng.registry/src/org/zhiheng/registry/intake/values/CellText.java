// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.Set;

/**
 * The text of a cell before it is read: what counts as empty, as damaged, and which characters are folded.
 */
public final class CellText {

	/** Stands before two hexadecimal digits of a byte that does not decode. A noncharacter: no sound file holds it. */
	public static final char BAD_BYTE = '\uFDD0';

	private static final char REPLACEMENT = '\uFFFD';
	private static final Set<String> EMPTY = Set.of("无|—|——|–|-|--|/|\\|空|暂无|null|n/a|N/A|NULL".split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int EMPTY_LENGTH = 4;

	private CellText() {
	}

	/** Whether a folded text is what people write where there is nothing to say. */
	public static boolean empty(String text) {
		return text.isEmpty() || text.length() <= EMPTY_LENGTH && EMPTY.contains(text);
	}

	/** Whether a text holds bytes that did not decode, replacement characters or control characters other than blanks. */
	public static boolean damaged(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == BAD_BYTE || c == REPLACEMENT) {
				return true;
			}
		}
		return false;
	}

	/** Full-width digits and letters become half-width, blanks at both ends go; punctuation stays as written. */
	public static String fold(String raw) {
		return fold(raw, false);
	}

	/** As {@link #fold}, and full-width punctuation becomes half-width too: for dates, numbers, codes and headings. */
	public static String foldAll(String raw) {
		return fold(raw, true);
	}

	private static String fold(String raw, boolean punctuation) {
		int length = raw.length();
		for (int i = 0; i < length; i++) {
			char c = raw.charAt(i);
			if (c != folded(c, punctuation)) {
				return foldFrom(raw, punctuation);
			}
		}
		return length > 0 && (raw.charAt(0) <= ' ' || raw.charAt(length - 1) <= ' ') ? raw.trim() : raw;
	}

	private static String foldFrom(String raw, boolean punctuation) {
		StringBuilder out = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char c = folded(raw.charAt(i), punctuation);
			if (c != 0) {
				out.append(c);
			}
		}
		return out.toString().trim();
	}

	/** The character to write, 0 for one that nobody sees. */
	private static char folded(char c, boolean punctuation) {
		if (c < 0x80) {
			return c;
		}
		if (c >= '\uFF01' && c <= '\uFF5E') {
			char half = (char) (c - 0xFEE0);
			boolean plain = half >= '0' && half <= '9' || half >= 'A' && half <= 'Z' || half >= 'a' && half <= 'z';
			return punctuation || plain ? half : c;
		}
		return switch (c) {
			case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
			case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u202A', '\u202C', '\u202D' -> 0;
			default -> c;
		};
	}

	/** Removes every blank. */
	public static String tight(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isWhitespace(text.charAt(i))) {
				return text.replaceAll("\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return text;
	}
}
