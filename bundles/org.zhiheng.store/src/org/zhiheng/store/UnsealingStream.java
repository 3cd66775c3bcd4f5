// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads what {@link SealingStream} wrote and throws where a byte was changed or the end is missing.
 */
final class UnsealingStream extends InputStream {

	private final DataInputStream in;
	private final SecretKey key;
	private final byte[] start;
	private byte[] piece = new byte[0];
	private int at;
	private int number;
	private boolean ended;

	UnsealingStream(InputStream in, SecretKey key) throws IOException {
		this.in = new DataInputStream(in);
		this.key = key;
		this.start = new byte[SealingStream.RANDOM];
		this.in.readFully(start);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] into, int from, int length) throws IOException {
		while (at == piece.length) {
			if (ended) {
				return -1;
			}
			next();
		}
		int part = Math.min(length, piece.length - at);
		System.arraycopy(piece, at, into, from, part);
		at += part;
		return part;
	}

	private void next() throws IOException {
		int length = in.readInt();
		if (length < SealingStream.TAG || length > SealingStream.PIECE + SealingStream.TAG) {
			throw new IOException("no sealed piece"); //$NON-NLS-1$
		}
		byte[] sealed = new byte[length];
		in.readFully(sealed);
		ended = in.available() == 0;
		try {
			piece = SealingStream.cipher(Cipher.DECRYPT_MODE, key, start, number++, ended).doFinal(sealed);
			at = 0;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
