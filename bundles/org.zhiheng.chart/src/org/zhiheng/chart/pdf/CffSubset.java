// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A CFF font with some of its glyphs, numbered anew, each number its own character identifier. Subroutines that they do not call are emptied, so that the
 * numbers of the others stay (an empty object packs to nothing). Hints, private dictionaries and the matrix of each part stay as they are.
 */
final class CffSubset {

	private static final int FIRST_OWN_STRING = 391;
	private static final byte[] NOTHING = {};

	private final ByteBuffer data;
	private final List<Integer> glyphs;
	private final CffDict top;
	private final CffIndex outlines;
	private final CffIndex global;
	private final List<Part> parts = new ArrayList<>();
	private final Set<Integer> globalUsed = new TreeSet<>();

	/** One part of the font: its dictionary, its private data and its subroutines. */
	private final class Part {

		private final CffDict dictionary;
		private final CffDict own;
		private final CffIndex local;
		private final Set<Integer> used = new TreeSet<>();

		Part(CffDict dictionary) {
			this.dictionary = dictionary;
			int[] place = dictionary.integers(CffDict.PRIVATE);
			this.own = new CffDict(Arrays.copyOfRange(data.array(), place[1], place[1] + place[0]));
			this.local = own.has(CffDict.SUBRS) ? new CffIndex(data, place[1] + own.integers(CffDict.SUBRS)[0])
				: new CffIndex(ByteBuffer.allocate(2), 0);
		}
	}

	/**
	 * @param table the table {@code CFF }
	 * @param glyphs those wanted; the first is 0
	 */
	CffSubset(ByteBuffer table, List<Integer> glyphs) {
		this.data = table;
		this.glyphs = glyphs;
		CffIndex names = new CffIndex(data, data.get(2));
		CffIndex tops = new CffIndex(data, names.end());
		CffIndex strings = new CffIndex(data, tops.end());
		this.top = new CffDict(tops.get(0));
		this.global = new CffIndex(data, strings.end());
		this.outlines = new CffIndex(data, top.integers(CffDict.CHAR_STRINGS)[0]);
		if (top.has(CffDict.FD_ARRAY)) {
			CffIndex all = new CffIndex(data, top.integers(CffDict.FD_ARRAY)[0]);
			for (int i = 0; i < all.count(); i++) {
				parts.add(new Part(new CffDict(all.get(i))));
			}
		} else {
			parts.add(new Part(top));
		}
	}

	byte[] bytes() {
		List<byte[]> kept = new ArrayList<>();
		byte[] choice = new byte[glyphs.size() + 1];
		for (int i = 0; i < glyphs.size(); i++) {
			byte[] outline = outlines.get(glyphs.get(i));
			int part = part(glyphs.get(i));
			Part of = parts.get(part);
			new CharStrings(global, of.local, globalUsed, of.used).follow(outline);
			kept.add(outline);
			choice[i + 1] = (byte) part;
		}
		return file(CffIndex.bytes(kept), choice);
	}

	/** Which part a glyph belongs to (FDSelect). */
	private int part(int glyph) {
		if (!top.has(CffDict.FD_SELECT)) {
			return 0;
		}
		int at = top.integers(CffDict.FD_SELECT)[0];
		if (data.get(at) == 0) {
			return data.get(at + 1 + glyph) & 0xFF;
		}
		int ranges = data.getShort(at + 1) & 0xFFFF;
		int i = 0;
		while (i + 1 < ranges && (data.getShort(at + 3 + 3 * (i + 1)) & 0xFFFF) <= glyph) {
			i++;
		}
		return data.get(at + 3 + 3 * i + 2) & 0xFF;
	}

	private byte[] file(byte[] kept, byte[] choice) {
		byte[] head = { 1, 0, 4, 4 };
		byte[] names = CffIndex.bytes(List.of("Subset".getBytes(StandardCharsets.ISO_8859_1)));
		byte[] strings = CffIndex.bytes(List.of("Adobe".getBytes(StandardCharsets.ISO_8859_1), "Identity".getBytes(StandardCharsets.ISO_8859_1)));
		byte[] subroutines = emptied(global, globalUsed);
		byte[] charset = charset();
		CffDict made = new CffDict();
		made.set(CffDict.ROS, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0);
		if (top.has(CffDict.FD_ARRAY)) {
			made.copy(top, CffDict.FONT_MATRIX);
		}
		made.copy(top, CffDict.FONT_BOX);
		made.set(CffDict.CID_COUNT, glyphs.size());
		made.set(CffDict.CHARSET, 0);
		made.set(CffDict.FD_SELECT, 0);
		made.set(CffDict.CHAR_STRINGS, 0);
		made.set(CffDict.FD_ARRAY, 0);
		int at = head.length + names.length + CffIndex.bytes(List.of(made.bytes())).length + strings.length + subroutines.length;
		made.set(CffDict.CHARSET, at);
		made.set(CffDict.FD_SELECT, at + charset.length);
		made.set(CffDict.CHAR_STRINGS, at + charset.length + choice.length);
		int rest = at + charset.length + choice.length + kept.length;
		ByteArrayOutputStream tail = new ByteArrayOutputStream();
		made.set(CffDict.FD_ARRAY, privates(tail, rest));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] piece : List.of(head, names, CffIndex.bytes(List.of(made.bytes())), strings, subroutines, charset, choice, kept,
			tail.toByteArray())) {
			out.writeBytes(piece);
		}
		return out.toByteArray();
	}

	/** All glyphs but the first in one range, each its own identifier. */
	private byte[] charset() {
		return glyphs.size() < 2 ? new byte[]{ 0 }
			: ByteBuffer.allocate(5).put((byte) 2).putShort((short) 1).putShort((short) (glyphs.size() - 2))
				.array();
	}

	/** Writes the private data and behind it the dictionaries of the parts; returns where those begin. */
	private int privates(ByteArrayOutputStream tail, int start) {
		List<byte[]> dictionaries = new ArrayList<>();
		for (Part part : parts) {
			boolean calls = part.own.has(CffDict.SUBRS);
			if (calls) {
				part.own.set(CffDict.SUBRS, 0);
				part.own.set(CffDict.SUBRS, part.own.bytes().length);
			}
			byte[] own = part.own.bytes();
			CffDict dictionary = new CffDict();
			dictionary.copy(part.dictionary, CffDict.FONT_MATRIX);
			dictionary.set(CffDict.PRIVATE, own.length, start + tail.size());
			dictionaries.add(dictionary.bytes());
			tail.writeBytes(own);
			if (calls) {
				tail.writeBytes(emptied(part.local, part.used));
			}
		}
		int place = start + tail.size();
		tail.writeBytes(CffIndex.bytes(dictionaries));
		return place;
	}

	private static byte[] emptied(CffIndex all, Set<Integer> used) {
		List<byte[]> kept = new ArrayList<>();
		for (int i = 0; i < all.count(); i++) {
			kept.add(used.contains(i) ? all.get(i) : NOTHING);
		}
		return CffIndex.bytes(kept);
	}
}
