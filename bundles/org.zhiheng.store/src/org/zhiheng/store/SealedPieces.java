// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;

import org.zhiheng.registry.DerivedFiles;

/**
 * Reads single pieces of what {@link SealingStream} wrote. Every piece but the last has the same length, so each piece's place is known.
 */
final class SealedPieces implements DerivedFiles.Pieces {

	private static final int FRAME = Integer.BYTES + SealingStream.PIECE + SealingStream.TAG;
	private static final int LEAST = Integer.BYTES + SealingStream.TAG;

	private final FileChannel channel;
	private final SecretKey key;
	private final byte[] start = new byte[SealingStream.RANDOM];
	private final long size;
	private final int count;

	SealedPieces(FileChannel channel, SecretKey key) throws IOException {
		this.channel = channel;
		this.key = key;
		this.size = channel.size();
		fill(ByteBuffer.wrap(start), 0);
		long sealed = size - start.length;
		this.count = Math.toIntExact((sealed + FRAME - 1) / FRAME);
		if (sealed - (count - 1L) * FRAME < LEAST) {
			throw new EOFException();
		}
	}

	private void fill(ByteBuffer into, long from) throws IOException {
		for (long at = from; into.hasRemaining();) {
			int read = channel.read(into, at);
			if (read < 0) {
				throw new EOFException();
			}
			at += read;
		}
	}

	@Override
	public int count() {
		return count;
	}

	@Override
	public int length() {
		return SealingStream.PIECE;
	}

	@Override
	public byte[] read(int number) throws IOException {
		long at = start.length + (long) number * FRAME;
		boolean last = number == count - 1;
		byte[] frame = new byte[(int) Math.min(FRAME, size - at)];
		fill(ByteBuffer.wrap(frame), at);
		int length = frame.length - Integer.BYTES;
		if (ByteBuffer.wrap(frame).getInt() != length) {
			throw new IOException("no sealed piece"); //$NON-NLS-1$
		}
		try {
			return SealingStream.cipher(Cipher.DECRYPT_MODE, key, start, number, last).doFinal(frame, Integer.BYTES, length);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
