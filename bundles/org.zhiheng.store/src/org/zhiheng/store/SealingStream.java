// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Enciphers a stream in pieces: 7 random bytes, then pieces of length(4) and AES-256-GCM. A piece's nonce is the random bytes, its number, and
 * whether it is the last, so that none can be moved, left out or cut off.
 */
final class SealingStream extends OutputStream {

	static final int PIECE = 1 << 20;
	static final int RANDOM = 7;
	static final int TAG = 16;

	private final OutputStream out;
	private final SecretKey key;
	private final byte[] start = new byte[RANDOM];
	private final byte[] piece = new byte[PIECE];
	private int filled;
	private int number;
	private boolean closed;

	SealingStream(OutputStream out, SecretKey key, SecureRandom random) throws IOException {
		this.out = out;
		this.key = key;
		random.nextBytes(start);
		out.write(start);
	}

	/** The cipher of one piece. */
	static Cipher cipher(int mode, SecretKey key, byte[] start, int number, boolean last) throws IOException {
		byte[] nonce = ByteBuffer.allocate(12).put(start).putInt(number).put((byte) (last ? 1 : 0)).array();
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
			cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
			return cipher;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[]{ (byte) value }, 0, 1);
	}

	@Override
	@NonNullByDefault({})
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (int done = 0; done < length;) {
			if (filled == PIECE) {
				flushPiece(false);
			}
			int part = Math.min(length - done, PIECE - filled);
			System.arraycopy(bytes, from + done, piece, filled, part);
			filled += part;
			done += part;
		}
	}

	private void flushPiece(boolean last) throws IOException {
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, start, number++, last).doFinal(piece, 0, filled);
			out.write(ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length).array());
			out.write(sealed);
			filled = 0;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			flushPiece(true);
			out.close();
		}
	}
}
