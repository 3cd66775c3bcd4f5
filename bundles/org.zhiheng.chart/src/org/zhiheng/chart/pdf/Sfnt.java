// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One font of a TrueType or OpenType file or collection (ISO 14496-22): its tables, names and weight. Tables are read when they are asked for.
 */
final class Sfnt {

	private static final int COLLECTION = 0x74746366;
	private static final int MOST_FONTS = 64;
	private static final int RESTRICTED = 0x0002;

	private record Place(long offset, int length) {}

	private final Path file;
	private final Map<String, Place> tables;

	private Sfnt(Path file, Map<String, Place> tables) {
		this.file = file;
		this.tables = tables;
	}

	/** The fonts of a file, none where it is of another kind. */
	static List<Sfnt> fonts(Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			List<Sfnt> fonts = new ArrayList<>();
			if (in.length() < 12) {
				return fonts;
			}
			if (in.readInt() != COLLECTION) {
				fonts.add(new Sfnt(file, directory(in, 0)));
				return fonts;
			}
			in.readInt();
			int count = Math.min(in.readInt(), MOST_FONTS);
			for (int i = 0; i < count; i++) {
				in.seek(12 + 4L * i);
				fonts.add(new Sfnt(file, directory(in, in.readInt() & 0xFFFFFFFFL)));
			}
			return fonts;
		}
	}

	private static Map<String, Place> directory(RandomAccessFile in, long start) throws IOException {
		in.seek(start + 4);
		int count = in.readUnsignedShort();
		byte[] all = new byte[16 * count];
		in.seek(start + 12);
		in.readFully(all);
		ByteBuffer entries = ByteBuffer.wrap(all);
		Map<String, Place> tables = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			String tag = new String(all, 16 * i, 4, StandardCharsets.ISO_8859_1);
			tables.put(tag, new Place(entries.getInt(16 * i + 8) & 0xFFFFFFFFL, entries.getInt(16 * i + 12)));
		}
		return tables;
	}

	boolean has(String tag) {
		return tables.containsKey(tag);
	}

	/** A whole table. */
	ByteBuffer table(String tag) throws IOException {
		Place place = tables.get(tag);
		if (place == null || place.length() < 0) {
			throw new IOException(file.getFileName() + ": no table " + tag);
		}
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			if (place.offset() + place.length() > in.length()) {
				throw new IOException(file.getFileName() + ": table " + tag + " ends behind the file");
			}
			byte[] bytes = new byte[place.length()];
			in.seek(place.offset());
			in.readFully(bytes);
			return ByteBuffer.wrap(bytes);
		}
	}

	/** Its family names in all languages: the typographic family and the one for programs that know four styles. */
	Set<String> families() throws IOException {
		Set<String> names = new LinkedHashSet<>();
		ByteBuffer table = table("name");
		int count = table.getShort(2) & 0xFFFF;
		int texts = table.getShort(4) & 0xFFFF;
		for (int i = 0; i < count; i++) {
			int at = 6 + 12 * i;
			int id = table.getShort(at + 6);
			if (id == 1 || id == 16) {
				Charset charset = table.getShort(at) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
				names.add(new String(table.array(), texts + (table.getShort(at + 10) & 0xFFFF), table.getShort(at + 8) & 0xFFFF, charset));
			}
		}
		return names;
	}

	/** From 100 to 900; 400 is regular, 700 bold. */
	int weight() throws IOException {
		return has("OS/2") ? table("OS/2").getShort(4) : 400;
	}

	/** Whether its letters lean. */
	boolean slanted() throws IOException {
		return has("OS/2") && (table("OS/2").getShort(62) & 0x201) != 0;
	}

	/** Whether its maker allows it to travel in documents (OS/2 fsType). */
	boolean embeddable() throws IOException {
		return !has("OS/2") || (table("OS/2").getShort(8) & RESTRICTED) == 0;
	}
}
