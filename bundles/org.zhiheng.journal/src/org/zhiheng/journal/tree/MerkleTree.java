// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree over leaf hashes held in memory, which answers with roots and proofs (RFC 6962 §2.1.1, §2.1.2). Immutable.
 */
public final class MerkleTree {

	private final List<Hash> leaves;

	/**
	 * @param leaves the leaf hashes in order
	 */
	public MerkleTree(List<Hash> leaves) {
		this.leaves = List.copyOf(leaves);
	}

	/** How many leaves the tree has. */
	public int size() {
		return leaves.size();
	}

	/** The root over all leaves. */
	public Hash root() {
		return root(0, leaves.size());
	}

	/**
	 * The root over the first leaves.
	 *
	 * @param size how many leaves count
	 * @return the root the tree had when it had this size
	 */
	public Hash root(int size) {
		return root(0, size);
	}

	/**
	 * The hashes that lead from a leaf to the root.
	 *
	 * @param index the leaf, counted from 0
	 * @return siblings from the leaf upwards, about log2 of the size
	 */
	public List<Hash> inclusion(int index) {
		if (index < 0 || index >= leaves.size()) {
			throw new IndexOutOfBoundsException(index);
		}
		List<Hash> path = new ArrayList<>();
		path(index, 0, leaves.size(), path);
		return path;
	}

	/**
	 * The hashes that show a smaller tree to be a prefix of this one.
	 *
	 * @param smaller the size of the smaller tree, at least 1
	 * @return the proof; empty where both are the same size
	 */
	public List<Hash> consistency(int smaller) {
		if (smaller < 1 || smaller > leaves.size()) {
			throw new IndexOutOfBoundsException(smaller);
		}
		List<Hash> proof = new ArrayList<>();
		subProof(smaller, 0, leaves.size(), true, proof);
		return proof;
	}

	private Hash root(int from, int to) {
		if (from == to) {
			return Hash.empty();
		}
		if (to - from == 1) {
			return leaves.get(from);
		}
		int split = from + split(to - from);
		return Hash.node(root(from, split), root(split, to));
	}

	private void path(int index, int from, int to, List<Hash> path) {
		if (to - from == 1) {
			return;
		}
		int split = from + split(to - from);
		if (index < split) {
			path(index, from, split, path);
			path.add(root(split, to));
		} else {
			path(index, split, to, path);
			path.add(root(from, split));
		}
	}

	private void subProof(int size, int from, int to, boolean known, List<Hash> proof) {
		if (size == to - from) {
			if (!known) {
				proof.add(root(from, to));
			}
			return;
		}
		int left = split(to - from);
		int split = from + left;
		if (size <= left) {
			subProof(size, from, split, known, proof);
			proof.add(root(split, to));
		} else {
			subProof(size - left, split, to, false, proof);
			proof.add(root(from, split));
		}
	}

	/** The largest power of two smaller than n, for n of at least 2. */
	private static int split(int n) {
		return Integer.highestOneBit(n - 1);
	}
}
