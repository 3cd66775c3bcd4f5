// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.DerivedFiles.Pieces;

/**
 * Reads what {@link ArrayWriter} wrote. The pieces that an array lies in are read, checked and copied side by side; since arrays begin at
 * multiples of eight bytes and pieces are multiples of eight long, no number lies in two pieces.
 */
final class ArrayReader {

	/** Takes the part of an array that lies in one piece. */
	@FunctionalInterface
	private interface Part {

		/**
		 * Copies a part.
		 *
		 * @param bytes stands at the part's first byte and ends behind its last
		 * @param from place of the part's first byte in the array
		 */
		void take(ByteBuffer bytes, long from);
	}

	private final Pieces pieces;
	private long position;
	private int heldNumber = -1;
	private byte @Nullable [] held;

	ArrayReader(Pieces pieces) {
		this.pieces = pieces;
	}

	byte[] bytes(int length) throws IOException {
		byte[] array = new byte[checked(length, Byte.BYTES)];
		read(length, (bytes, from) -> bytes.get(array, (int) from, bytes.remaining()));
		return array;
	}

	short[] shorts(int length) throws IOException {
		short[] array = new short[checked(length, Short.BYTES)];
		read((long) length * Short.BYTES,
			(bytes, from) -> bytes.asShortBuffer().get(array, (int) (from / Short.BYTES), bytes.remaining() / Short.BYTES));
		return array;
	}

	int[] ints(int length) throws IOException {
		int[] array = new int[checked(length, Integer.BYTES)];
		read((long) length * Integer.BYTES,
			(bytes, from) -> bytes.asIntBuffer().get(array, (int) (from / Integer.BYTES), bytes.remaining() / Integer.BYTES));
		return array;
	}

	long[] longs(int length) throws IOException {
		long[] array = new long[checked(length, Long.BYTES)];
		read((long) length * Long.BYTES,
			(bytes, from) -> bytes.asLongBuffer().get(array, (int) (from / Long.BYTES), bytes.remaining() / Long.BYTES));
		return array;
	}

	/** An array longer than the rest of the file is not asked memory for. */
	private int checked(int length, int width) throws IOException {
		if (length < 0 || (long) length * width > (long) pieces.count() * pieces.length() - position) {
			throw new EOFException();
		}
		return length;
	}

	private void read(long length, Part part) throws IOException {
		if (length > 0) {
			int first = (int) (position / pieces.length());
			int last = (int) ((position + length - 1) / pieces.length());
			try {
				IntStream.rangeClosed(first, last).parallel().forEach(number -> copy(number, length, part));
			} catch (UncheckedIOException e) {
				throw new IOException(e.getCause());
			}
			long end = position + length;
			position = (end + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
		}
	}

	private void copy(int number, long length, Part part) {
		long start = (long) number * pieces.length();
		int from = (int) Math.max(0, position - start);
		int to = (int) Math.min(pieces.length(), position + length - start);
		byte[] piece = piece(number);
		if (to > piece.length) {
			throw new UncheckedIOException(new EOFException());
		}
		part.take(ByteBuffer.wrap(piece, from, to - from).slice().order(ByteOrder.LITTLE_ENDIAN), start + from - position);
	}

	/** The last piece that was read is held: the next array mostly begins in it. */
	private byte[] piece(int number) {
		byte[] known;
		synchronized (this) {
			known = number == heldNumber ? held : null;
		}
		if (known != null) {
			return known;
		}
		try {
			byte[] read = pieces.read(number);
			synchronized (this) {
				if (number > heldNumber) {
					heldNumber = number;
					held = read;
				}
			}
			return read;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
