// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font with some of its glyphs, numbered anew. Parts of composed glyphs come along behind those asked for.
 */
final class GlyfSubset {

	private static final int WORDS = 0x0001;
	private static final int SCALE = 0x0008;
	private static final int MORE = 0x0020;
	private static final int TWO_SCALES = 0x0040;
	private static final int MATRIX = 0x0080;

	private final Sfnt font;
	private final ByteBuffer glyf;
	private final ByteBuffer loca;
	private final boolean longPlaces;
	private final List<Integer> kept;

	/**
	 * @param font with outlines in a table {@code glyf}
	 * @param glyphs those wanted; the first is 0
	 */
	GlyfSubset(Sfnt font, List<Integer> glyphs) throws IOException {
		this.font = font;
		this.glyf = font.table("glyf");
		this.loca = font.table("loca");
		this.longPlaces = font.table("head").getShort(50) != 0;
		this.kept = new ArrayList<>(glyphs);
	}

	byte[] bytes() throws IOException {
		List<byte[]> outlines = new ArrayList<>();
		for (int i = 0; i < kept.size(); i++) {
			outlines.add(outline(kept.get(i)));
		}
		Map<String, byte[]> tables = new TreeMap<>();
		outlines(outlines, tables);
		widths(tables);
		ByteBuffer head = font.table("head");
		head.putInt(8, 0).putShort(50, (short) 1);
		tables.put("head", head.array());
		ByteBuffer line = font.table("hhea");
		tables.put("hhea", line.putShort(34, (short) kept.size()).array());
		tables.put("maxp", font.table("maxp").putShort(4, (short) kept.size()).array());
		for (String tag : List.of("cvt ", "fpgm", "prep")) {
			if (font.has(tag)) {
				tables.put(tag, font.table(tag).array());
			}
		}
		return file(tables);
	}

	private int place(int glyph) {
		return longPlaces ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
	}

	/** The outline with the parts of a composed glyph renumbered. */
	private byte[] outline(int glyph) {
		byte[] outline = Arrays.copyOfRange(glyf.array(), place(glyph), place(glyph + 1));
		if (outline.length < 10 || outline[0] >= 0) {
			return outline;
		}
		ByteBuffer parts = ByteBuffer.wrap(outline);
		int at = 10;
		int flags = MORE;
		while ((flags & MORE) != 0) {
			flags = parts.getShort(at) & 0xFFFF;
			int part = parts.getShort(at + 2) & 0xFFFF;
			if (!kept.contains(part)) {
				kept.add(part);
			}
			parts.putShort(at + 2, (short) kept.indexOf(part));
			at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + ((flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
		}
		return outline;
	}

	private static void outlines(List<byte[]> outlines, Map<String, byte[]> tables) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		ByteBuffer places = ByteBuffer.allocate(4 * (outlines.size() + 1));
		for (byte[] outline : outlines) {
			places.putInt(all.size());
			all.writeBytes(outline);
			all.writeBytes(new byte[(4 - outline.length % 4) % 4]);
		}
		places.putInt(all.size());
		tables.put("glyf", all.toByteArray());
		tables.put("loca", places.array());
	}

	private void widths(Map<String, byte[]> tables) throws IOException {
		ByteBuffer all = font.table("hmtx");
		int full = font.table("hhea").getShort(34) & 0xFFFF;
		ByteBuffer widths = ByteBuffer.allocate(4 * kept.size());
		for (int glyph : kept) {
			widths.putShort(all.getShort(4 * Math.min(glyph, full - 1)));
			widths.putShort(all.getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
		}
		tables.put("hmtx", widths.array());
	}

	private static byte[] file(Map<String, byte[]> tables) {
		int count = tables.size();
		int power = Integer.highestOneBit(count);
		int size = 12 + 16 * count + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
		ByteBuffer file = ByteBuffer.allocate(size);
		file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power))
			.putShort((short) (16 * (count - power)));
		int place = 12 + 16 * count;
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			byte[] padded = Arrays.copyOf(table.getValue(), table.getValue().length + 3 & ~3);
			file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(sum(padded)).putInt(place).putInt(table.getValue().length);
			System.arraycopy(padded, 0, file.array(), place, padded.length);
			place += padded.length;
		}
		return file.array();
	}

	private static int sum(byte[] padded) {
		ByteBuffer words = ByteBuffer.wrap(padded);
		int sum = 0;
		while (words.hasRemaining()) {
			sum += words.getInt();
		}
		return sum;
	}
}
