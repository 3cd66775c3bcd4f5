// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.util.Set;

/**
 * Follows the outlines of glyphs (Adobe Technical Note 5177) to find which subroutines they call.
 */
final class CharStrings {

	private static final int DEEP = 12;
	private static final int HSTEM = 1;
	private static final int VSTEM = 3;
	private static final int CALL = 10;
	private static final int RETURN = 11;
	private static final int ESCAPE = 12;
	private static final int END = 14;
	private static final int HSTEM_HM = 18;
	private static final int HINT_MASK = 19;
	private static final int COUNTER_MASK = 20;
	private static final int VSTEM_HM = 23;
	private static final int SHORT = 28;
	private static final int CALL_GLOBAL = 29;

	private final CffIndex global;
	private final CffIndex local;
	private final Set<Integer> globalUsed;
	private final Set<Integer> localUsed;
	private int depth;
	private int last;
	private int stems;

	/**
	 * @param global subroutines of all glyphs
	 * @param local subroutines of the glyphs of one part of the font
	 * @param globalUsed takes those called
	 * @param localUsed takes those called
	 */
	CharStrings(CffIndex global, CffIndex local, Set<Integer> globalUsed, Set<Integer> localUsed) {
		this.global = global;
		this.local = local;
		this.globalUsed = globalUsed;
		this.localUsed = localUsed;
	}

	/** Follows one glyph. */
	void follow(byte[] outline) {
		depth = 0;
		last = 0;
		stems = 0;
		run(outline, 0);
	}

	/** @return whether the glyph goes on */
	private boolean run(byte[] code, int level) {
		if (level > DEEP) {
			throw new IndexOutOfBoundsException(level);
		}
		int at = 0;
		while (at < code.length) {
			int b = code[at] & 0xFF;
			if (b >= 32 || b == SHORT) {
				at += push(code, at, b);
			} else if (b == CALL || b == CALL_GLOBAL) {
				depth--;
				at++;
				if (!call(b == CALL_GLOBAL, level)) {
					return false;
				}
			} else if (b == RETURN) {
				return true;
			} else if (b == END) {
				return false;
			} else {
				at += operator(b);
			}
		}
		return true;
	}

	/** Only the uppermost number matters, for it names the subroutine. */
	private int push(byte[] code, int at, int b) {
		depth++;
		if (b == SHORT) {
			last = code[at + 1] << 8 | code[at + 2] & 0xFF;
			return 3;
		}
		if (b == 255) {
			last = code[at + 1] << 8 | code[at + 2] & 0xFF;
			return 5;
		}
		if (b >= 247) {
			int more = code[at + 1] & 0xFF;
			last = b >= 251 ? -(b - 251) * 256 - more - 108 : (b - 247) * 256 + more + 108;
			return 2;
		}
		last = b - 139;
		return 1;
	}

	private boolean call(boolean all, int level) {
		CffIndex index = all ? global : local;
		int number = last + (index.count() < 1240 ? 107 : index.count() < 33900 ? 1131 : 32768);
		(all ? globalUsed : localUsed).add(number);
		return run(index.get(number), level + 1);
	}

	/** @return bytes that it takes */
	private int operator(int b) {
		int length = b == ESCAPE ? 2 : 1;
		if (b == HSTEM || b == VSTEM || b == HSTEM_HM || b == VSTEM_HM || b == HINT_MASK || b == COUNTER_MASK) {
			stems += depth / 2;
		}
		if (b == HINT_MASK || b == COUNTER_MASK) {
			length += (stems + 7) / 8;
		}
		depth = 0;
		return length;
	}
}
