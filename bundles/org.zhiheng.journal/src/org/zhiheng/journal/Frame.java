// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.nio.ByteBuffer;

import org.zhiheng.journal.tree.Hash;

/**
 * A body with its length and hash around it, at a place in the file.
 *
 * @param position where the frame starts
 * @param body the record's canonical bytes
 * @param hash the hash that stands behind the body, which may be wrong
 */
record Frame(long position, byte[] body, Hash hash) {

	/** Bytes of a frame beside its body. */
	static final int AROUND = Integer.BYTES + Hash.LENGTH + Integer.BYTES;

	/** The longest body that is written or believed. */
	static final int LONGEST = 256 << 20;

	/** The frame of a new body. */
	static Frame of(long position, byte[] body) {
		return new Frame(position, body, Hash.leaf(body));
	}

	/** Whether the hash is that of the body. */
	boolean holds() {
		return Hash.leaf(body).equals(hash);
	}

	/** Where the next frame starts. */
	long end() {
		return position + AROUND + body.length;
	}

	/** The frame as it stands in the file. */
	ByteBuffer bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(AROUND + body.length);
		return bytes.putInt(body.length).put(body).put(hash.bytes()).putInt(body.length).flip();
	}
}
