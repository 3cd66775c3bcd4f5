// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.tree;

import java.util.Iterator;
import java.util.List;

/**
 * Checks proofs without the tree, as somebody who holds only two roots must (RFC 9162 §2.1.3.2 and §2.1.4.2).
 */
public final class Proofs {

	private Proofs() {
		// only functions
	}

	/**
	 * Whether a leaf stands at an index of a tree.
	 *
	 * @param leaf the leaf's hash
	 * @param index its place, counted from 0
	 * @param size the tree's size
	 * @param path the inclusion proof
	 * @param root the tree's root
	 * @return whether the path leads from the leaf to the root
	 */
	public static boolean included(Hash leaf, long index, long size, List<Hash> path, Hash root) {
		if (index < 0 || index >= size) {
			return false;
		}
		long node = index;
		long last = size - 1;
		Hash reached = leaf;
		for (Hash sibling : path) {
			if (last == 0) {
				return false;
			}
			if ((node & 1) == 1 || node == last) {
				reached = Hash.node(sibling, reached);
				int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
				node >>>= up;
				last >>>= up;
			} else {
				reached = Hash.node(reached, sibling);
			}
			node >>>= 1;
			last >>>= 1;
		}
		return last == 0 && reached.equals(root);
	}

	/**
	 * Whether a smaller tree is a prefix of a larger one.
	 *
	 * @param smaller the size of the smaller tree, at least 1
	 * @param smallerRoot its root
	 * @param larger the size of the larger tree
	 * @param largerRoot its root
	 * @param proof the consistency proof
	 * @return whether nothing of the smaller tree was changed
	 */
	public static boolean consistent(long smaller, Hash smallerRoot, long larger, Hash largerRoot, List<Hash> proof) {
		if (smaller < 1 || smaller > larger) {
			return false;
		}
		if (smaller == larger) {
			return proof.isEmpty() && smallerRoot.equals(largerRoot);
		}
		Iterator<Hash> rest = proof.iterator();
		boolean whole = Long.bitCount(smaller) == 1;
		if (!whole && !rest.hasNext()) {
			return false;
		}
		Hash first = whole ? smallerRoot : rest.next();
		return climb(smaller, larger, first, rest, smallerRoot, largerRoot);
	}

	private static boolean climb(long smaller, long larger, Hash first, Iterator<Hash> rest, Hash smallerRoot, Hash largerRoot) {
		int perfect = Long.numberOfTrailingZeros(smaller);
		long node = (smaller - 1) >>> perfect;
		long last = (larger - 1) >>> perfect;
		Hash small = first;
		Hash large = first;
		while (rest.hasNext()) {
			Hash sibling = rest.next();
			if (last == 0) {
				return false;
			}
			if ((node & 1) == 1 || node == last) {
				small = Hash.node(sibling, small);
				large = Hash.node(sibling, large);
				int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
				node >>>= up;
				last >>>= up;
			} else {
				large = Hash.node(large, sibling);
			}
			node >>>= 1;
			last >>>= 1;
		}
		return last == 0 && small.equals(smallerRoot) && large.equals(largerRoot);
	}
}
