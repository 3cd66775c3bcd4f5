// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The known answers of the Certificate Transparency reference code, and proofs of all small trees and some larger ones. */
class MerkleTreeTest {

	private static final String[] LEAVES = { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" };
	private static final String[] ROOTS = { "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
		"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
		"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
		"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" };

	private static List<Hash> leaves() {
		return Stream.of(LEAVES).map(leaf -> Hash.leaf(HexFormat.of().parseHex(leaf))).toList();
	}

	private static List<Hash> leaves(int size) {
		return IntStream.range(0, size).mapToObj(i -> Hash.leaf(ByteBuffer.allocate(4).putInt(i).array())).toList();
	}

	@Test
	void rootsAreTheKnownOnes() {
		MerkleTree tree = new MerkleTree(leaves());
		CompactTree compact = CompactTree.EMPTY;
		for (int size = 0; size <= LEAVES.length; size++) {
			assertEquals(ROOTS[size], tree.root(size).toString());
			assertEquals(ROOTS[size], compact.root().toString());
			if (size < LEAVES.length) {
				compact = compact.with(leaves().get(size));
			}
		}
	}

	@Test
	void proofsAreTheKnownOnes() {
		MerkleTree tree = new MerkleTree(leaves());
		assertEquals(List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
			"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
			tree.inclusion(0).stream().map(Hash::toString).toList());
		assertEquals(List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
			"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
			tree.consistency(1).stream().map(Hash::toString).toList());
	}

	@Test
	void everyProofOfEverySmallTreeHolds() {
		for (int size = 1; size <= 40; size++) {
			MerkleTree tree = new MerkleTree(leaves(size));
			for (int i = 0; i < size; i++) {
				assertTrue(Proofs.included(leaves(size).get(i), i, size, tree.inclusion(i), tree.root()), i + " of " + size);
				assertFalse(Proofs.included(leaves(size + 1).get(size), i, size, tree.inclusion(i), tree.root()));
			}
			for (int smaller = 1; smaller <= size; smaller++) {
				assertTrue(Proofs.consistent(smaller, tree.root(smaller), size, tree.root(), tree.consistency(smaller)), smaller + " of " + size);
				assertFalse(Proofs.consistent(smaller, tree.root(smaller), size, Hash.empty(), tree.consistency(smaller)));
				assertFalse(Proofs.consistent(smaller, Hash.empty(), size, tree.root(), tree.consistency(smaller)));
			}
		}
	}

	@Test
	void proofsOfALargeTreeAreShortAndNoOtherProofHolds() {
		int size = 10_000;
		List<Hash> leaves = leaves(size);
		MerkleTree tree = new MerkleTree(leaves);
		Random random = new Random(3);
		for (int round = 0; round < 20; round++) {
			int index = random.nextInt(size);
			List<Hash> path = new ArrayList<>(tree.inclusion(index));
			assertTrue(path.size() <= 14);
			assertTrue(Proofs.included(leaves.get(index), index, size, path, tree.root()));
			assertFalse(Proofs.included(leaves.get(index), (index + 1) % size, size, path, tree.root()));
			path.set(random.nextInt(path.size()), Hash.empty());
			assertFalse(Proofs.included(leaves.get(index), index, size, path, tree.root()));
		}
	}

	@Test
	void aCompactTreeIsReadAgain() {
		CompactTree tree = CompactTree.EMPTY;
		for (Hash leaf : leaves(100)) {
			tree = tree.with(leaf);
			CompactTree again = CompactTree.of(tree.toBytes());
			assertEquals(tree.root(), again.root());
			assertEquals(tree.size(), again.size());
		}
		byte[] bytes = tree.toBytes();
		assertThrows(IllegalArgumentException.class, () -> CompactTree.of(Arrays.copyOf(bytes, bytes.length - 1)));
	}
}
