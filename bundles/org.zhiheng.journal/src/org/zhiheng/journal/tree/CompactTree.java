// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree remembered by the roots of its perfect subtrees only: at most 64 hashes, whatever its size. Immutable.
 *
 * <p>One bit of the size stands for one subtree, the highest first; adding a leaf merges like a binary counter.
 */
public final class CompactTree {

	/** The tree without leaves. */
	public static final CompactTree EMPTY = new CompactTree(0, List.of());

	private final long size;
	private final List<Hash> peaks;

	private CompactTree(long size, List<Hash> peaks) {
		this.size = size;
		this.peaks = peaks;
	}

	/** How many leaves the tree has. */
	public long size() {
		return size;
	}

	/**
	 * The tree with one more leaf.
	 *
	 * @param leaf the leaf's hash
	 * @return the larger tree
	 */
	public CompactTree with(Hash leaf) {
		List<Hash> grown = new ArrayList<>(peaks);
		Hash carry = leaf;
		for (long bit = size; (bit & 1) == 1; bit >>>= 1) {
			carry = Hash.node(grown.remove(grown.size() - 1), carry);
		}
		grown.add(carry);
		return new CompactTree(size + 1, List.copyOf(grown));
	}

	/** The root as RFC 6962 §2.1 defines it. */
	public Hash root() {
		if (peaks.isEmpty()) {
			return Hash.empty();
		}
		Hash root = peaks.get(peaks.size() - 1);
		for (int i = peaks.size() - 2; i >= 0; i--) {
			root = Hash.node(peaks.get(i), root);
		}
		return root;
	}

	/** Size and subtree roots as bytes, to be kept with the place in the journal they belong to. */
	public byte[] toBytes() {
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + peaks.size() * Hash.LENGTH).putLong(size);
		peaks.forEach(peak -> bytes.put(peak.bytes()));
		return bytes.array();
	}

	/**
	 * Reads what {@link #toBytes()} wrote.
	 *
	 * @param bytes size and subtree roots
	 * @return the tree
	 * @throws IllegalArgumentException where the number of roots does not fit the size
	 */
	public static CompactTree of(byte[] bytes) {
		if (bytes.length < Long.BYTES) {
			throw new IllegalArgumentException("no tree"); //$NON-NLS-1$
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		long size = buffer.getLong();
		if (buffer.remaining() != Long.bitCount(size) * Hash.LENGTH) {
			throw new IllegalArgumentException("subtree roots do not fit the size " + size); //$NON-NLS-1$
		}
		List<Hash> peaks = new ArrayList<>();
		while (buffer.hasRemaining()) {
			byte[] hash = new byte[Hash.LENGTH];
			buffer.get(hash);
			peaks.add(Hash.of(hash));
		}
		return new CompactTree(size, List.copyOf(peaks));
	}
}
