// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 value of 32 bytes, made as RFC 6962 §2.1 makes leaves and nodes: a prefix byte keeps the two kinds apart.
 */
public final class Hash {

	/** Length of a hash in bytes. */
	public static final int LENGTH = 32;

	/** 32 zero bytes: what the first record names as the one before it. */
	public static final Hash NONE = new Hash(new byte[LENGTH]);

	private static final byte LEAF = 0;
	private static final byte NODE = 1;

	private final byte[] bytes;

	private Hash(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Takes a hash that was computed or stored elsewhere.
	 *
	 * @param bytes exactly 32 bytes
	 * @return the hash
	 */
	public static Hash of(byte[] bytes) {
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length); //$NON-NLS-1$
		}
		return new Hash(bytes.clone());
	}

	/**
	 * The root of a tree without leaves: the hash of nothing.
	 *
	 * @return SHA-256 of the empty string
	 */
	public static Hash empty() {
		return new Hash(sha256().digest());
	}

	/**
	 * The hash of a leaf.
	 *
	 * @param data the array that holds the leaf's bytes
	 * @param offset where they start
	 * @param length how many there are
	 * @return SHA-256(0x00 || data)
	 */
	public static Hash leaf(byte[] data, int offset, int length) {
		MessageDigest digest = sha256();
		digest.update(LEAF);
		digest.update(data, offset, length);
		return new Hash(digest.digest());
	}

	/**
	 * The hash of a leaf.
	 *
	 * @param data the leaf's bytes
	 * @return SHA-256(0x00 || data)
	 */
	public static Hash leaf(byte[] data) {
		return leaf(data, 0, data.length);
	}

	/**
	 * The hash of an inner node.
	 *
	 * @param left the left subtree's root
	 * @param right the right subtree's root
	 * @return SHA-256(0x01 || left || right)
	 */
	public static Hash node(Hash left, Hash right) {
		MessageDigest digest = sha256();
		digest.update(NODE);
		digest.update(left.bytes);
		digest.update(right.bytes);
		return new Hash(digest.digest());
	}

	/** A copy of the 32 bytes. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
		return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	/** 64 hexadecimal digits. */
	@Override
	public String toString() {
		return HexFormat.of().formatHex(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}
}
