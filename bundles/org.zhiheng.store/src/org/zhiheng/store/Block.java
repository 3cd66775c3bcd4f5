// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Up to {@link #ROWS} rows of one import, each the person's pseudonym and the row's canonical bytes, deflated together. The same bytes lie in the
 * journal and in the database: they are deflated once, and the database has a third of the bytes to encipher and write.
 */
final class Block {

	/** Rows of a block: small enough to look one up in well under a millisecond. */
	static final int ROWS = 50;

	private final byte[] plain;
	private final int[] starts;

	private Block(byte[] plain) {
		this.plain = plain;
		BytesReader reader = new BytesReader(plain);
		starts = new int[reader.small() + 1];
		int at = headerSize(starts.length - 1);
		for (int i = 0; i < starts.length - 1; i++) {
			starts[i] = at;
			at = new Span(plain, at).end;
		}
		starts[starts.length - 1] = at;
		if (at != plain.length) {
			throw new IndexOutOfBoundsException(at);
		}
	}

	/** Where the parts of an entry lie. */
	private static final class Span {

		private final int row;
		private final int end;

		Span(byte[] plain, int start) {
			int at = start + Pseudonym.LENGTH;
			int length = new BytesReader(plain, at).small();
			row = at + headerSize(length);
			end = row + length;
		}
	}

	private static int headerSize(int number) {
		return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
	}

	/** Packs some of the rows. */
	static byte[] pack(Entry[] entries, int from, int to) {
		Bytes bytes = new Bytes(1 << 15).number(to - (long) from);
		for (int i = from; i < to; i++) {
			bytes.raw(entries[i].pseudonym().bytes()).part(entries[i].row());
		}
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(bytes.array(), 0, bytes.size());
			deflater.finish();
			byte[] packed = new byte[bytes.size() + 64];
			int length = deflater.deflate(packed);
			Bytes whole = new Bytes(length + 5).number(bytes.size());
			return whole.raw(Arrays.copyOf(packed, length)).copy();
		} finally {
			deflater.end();
		}
	}

	/** Packs all rows, {@link #ROWS} to a block. */
	static List<byte[]> packAll(Entry[] entries) {
		List<byte[]> blocks = new ArrayList<>();
		for (int from = 0; from < entries.length; from += ROWS) {
			blocks.add(pack(entries, from, Math.min(entries.length, from + ROWS)));
		}
		return blocks;
	}

	/** All rows of some blocks. */
	static Entry[] entries(List<byte[]> blocks) {
		List<Entry> entries = new ArrayList<>();
		for (byte[] packed : blocks) {
			Block block = unpack(packed);
			for (int i = 0; i < block.size(); i++) {
				entries.add(block.entry(i));
			}
		}
		return entries.toArray(new Entry[0]);
	}

	/** Unpacks a block. */
	static Block unpack(byte[] packed) {
		BytesReader reader = new BytesReader(packed);
		byte[] plain = new byte[reader.small()];
		int header = headerSize(plain.length);
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed, header, packed.length - header);
			if (inflater.inflate(plain) != plain.length) {
				throw new IndexOutOfBoundsException(plain.length);
			}
			return new Block(plain);
		} catch (DataFormatException e) {
			throw new IllegalStateException("a block that does not inflate", e); //$NON-NLS-1$
		} finally {
			inflater.end();
		}
	}

	int size() {
		return starts.length - 1;
	}

	Entry entry(int place) {
		int start = starts[place];
		Span span = new Span(plain, start);
		return new Entry(new Pseudonym(Arrays.copyOfRange(plain, start, start + Pseudonym.LENGTH)), Arrays.copyOfRange(plain, span.row, span.end));
	}

	/**
	 * One row of a block.
	 *
	 * @param pseudonym the person
	 * @param row the row's canonical bytes
	 */
	record Entry(Pseudonym pseudonym, byte[] row) {

		/** What the tree over a batch has as leaf: pseudonym and row. */
		byte[] leaf() {
			byte[] leaf = Arrays.copyOf(pseudonym.bytes(), Pseudonym.LENGTH + row.length);
			System.arraycopy(row, 0, leaf, Pseudonym.LENGTH, row.length);
			return leaf;
		}
	}
}
