// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.tree.Hash;

/**
 * Finds frames in a file through a window that moves with the reader, so that a long journal is never in memory as a whole.
 */
final class FrameFile {

	private static final int WINDOW = 1 << 18;

	private final FileChannel channel;
	private ByteBuffer window = ByteBuffer.allocate(0);
	private long start;

	FrameFile(FileChannel channel) {
		this.channel = channel;
	}

	long size() throws IOException {
		return channel.size();
	}

	/** The frame that starts at a place, or null where nothing of that shape does. */
	@Nullable
	Frame at(long position) throws IOException {
		int length = lengthAt(position);
		if (length < 0 || position + length + Frame.AROUND > size()) {
			return null;
		}
		byte[] body = read(position + Integer.BYTES, length);
		Hash hash = Hash.of(read(position + Integer.BYTES + length, Hash.LENGTH));
		int again = ByteBuffer.wrap(read(position + Integer.BYTES + length + Hash.LENGTH, Integer.BYTES)).getInt();
		return again == length ? new Frame(position, body, hash) : null;
	}

	/** The length that a frame at this place claims for its body, or -1 where no believable length stands there. */
	int lengthAt(long position) throws IOException {
		if (position < 0 || position + Frame.AROUND > size()) {
			return -1;
		}
		int length = ByteBuffer.wrap(read(position, Integer.BYTES)).getInt();
		return length > 0 && length <= Frame.LONGEST ? length : -1;
	}

	/** The frame that ends at a place, or null where none does. */
	@Nullable
	Frame endingAt(long end) throws IOException {
		if (end < Frame.AROUND) {
			return null;
		}
		int length = ByteBuffer.wrap(read(end - Integer.BYTES, Integer.BYTES)).getInt();
		return length > 0 && length <= Frame.LONGEST ? at(end - Frame.AROUND - length) : null;
	}

	byte[] read(long position, int length) throws IOException {
		byte[] bytes = new byte[length];
		if (length > WINDOW) {
			fill(ByteBuffer.wrap(bytes), position);
			return bytes;
		}
		if (position < start || position + length > start + window.limit()) {
			window = ByteBuffer.allocate((int) Math.min(WINDOW, size() - position));
			start = position;
			fill(window, position);
			window.flip();
		}
		window.get((int) (position - start), bytes);
		return bytes;
	}

	private void fill(ByteBuffer into, long position) throws IOException {
		while (into.hasRemaining()) {
			if (channel.read(into, position + into.position()) < 0) {
				throw new IOException("the file ended while it was read"); //$NON-NLS-1$
			}
		}
	}
}
