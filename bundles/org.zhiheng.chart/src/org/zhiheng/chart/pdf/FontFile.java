// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A font that can be embedded: which glyph shows a character, how wide it is, and the measures that a reader wants to know.
 */
final class FontFile {

	private final Sfnt sfnt;
	private final ByteBuffer widths;
	private final ByteBuffer characters;
	private final ByteBuffer head;
	private final ByteBuffer line;
	private final int segments;
	private final int wide;

	/**
	 * @param sfnt the font
	 * @throws IOException where a table that is needed is missing or of a kind not known here
	 */
	FontFile(Sfnt sfnt) throws IOException {
		this.sfnt = sfnt;
		this.widths = sfnt.table("hmtx");
		this.characters = sfnt.table("cmap");
		this.head = sfnt.table("head");
		this.line = sfnt.table("hhea");
		this.segments = subtable(4);
		this.wide = subtable(12);
		if (segments < 0 && wide < 0 || unit() <= 0 || (line.getShort(34) & 0xFFFF) == 0) {
			throw new IOException("no characters");
		}
	}

	private int subtable(int format) {
		int count = characters.getShort(2) & 0xFFFF;
		for (int i = 0; i < count; i++) {
			int platform = characters.getShort(4 + 8 * i);
			int at = characters.getInt(8 + 8 * i);
			if ((platform == 0 || platform == 3) && characters.getShort(at) == format) {
				return at;
			}
		}
		return -1;
	}

	Sfnt sfnt() {
		return sfnt;
	}

	private int unit() {
		return head.getShort(18) & 0xFFFF;
	}

	/** The glyph of a character, 0 where there is none. */
	int glyph(int character) {
		return wide >= 0 ? wide(character) : character > 0xFFFF ? 0 : narrow(character);
	}

	private int wide(int character) {
		int low = 0;
		int high = characters.getInt(wide + 12) - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int at = wide + 16 + 12 * middle;
			if (Integer.compareUnsigned(character, characters.getInt(at)) < 0) {
				high = middle - 1;
			} else if (Integer.compareUnsigned(character, characters.getInt(at + 4)) > 0) {
				low = middle + 1;
			} else {
				return characters.getInt(at + 8) + character - characters.getInt(at);
			}
		}
		return 0;
	}

	private int narrow(int character) {
		int twice = characters.getShort(segments + 6) & 0xFFFF;
		for (int i = 0; i < twice; i += 2) {
			int end = characters.getShort(segments + 14 + i) & 0xFFFF;
			int start = characters.getShort(segments + 16 + twice + i) & 0xFFFF;
			if (character <= end) {
				if (character < start) {
					return 0;
				}
				int delta = characters.getShort(segments + 16 + 2 * twice + i);
				int place = segments + 16 + 3 * twice + i;
				int range = characters.getShort(place) & 0xFFFF;
				int glyph = range == 0 ? character : characters.getShort(place + range + 2 * (character - start)) & 0xFFFF;
				return range != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF;
			}
		}
		return 0;
	}

	/** The width of a glyph, in thousandths of the size. */
	double advance(int glyph) {
		int full = line.getShort(34) & 0xFFFF;
		return thousandths(widths.getShort(4 * Math.min(glyph, full - 1)) & 0xFFFF);
	}

	/** The width of a text of this size one, and negative where a character is missing. */
	double width(String text) {
		double width = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int glyph = glyph(text.codePointAt(i));
			if (glyph == 0) {
				return -1;
			}
			width += advance(glyph);
		}
		return width / 1000;
	}

	private double thousandths(int units) {
		return units * 1000.0 / unit();
	}

	long ascent() {
		return Math.round(thousandths(line.getShort(4)));
	}

	long descent() {
		return Math.round(thousandths(line.getShort(6)));
	}

	/** The box that holds every glyph: left, lower, right, upper. */
	String box() {
		StringBuilder box = new StringBuilder("[");
		for (int i = 0; i < 4; i++) {
			box.append(i == 0 ? "" : " ").append(Math.round(thousandths(head.getShort(36 + 2 * i))));
		}
		return box.append(']').toString();
	}
}
