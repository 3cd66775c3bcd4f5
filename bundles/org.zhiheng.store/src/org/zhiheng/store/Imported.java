// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.journal.tree.CompactTree;
import org.zhiheng.journal.tree.Hash;

/**
 * A batch as its journal record holds it: everything that is written, so that replay writes the same.
 *
 * @param root the Merkle root over the rows (RFC 6962), each leaf a pseudonym and a row's canonical bytes
 * @param firstBlock number of the first block in the database
 * @param blocks the packed rows
 * @param placements what each row is, in the rows' order
 * @param persons identities that were new or different
 */
record Imported(Hash root, long firstBlock, List<byte[]> blocks, List<Placement> placements, List<PersonRevision> persons) {

	/** The byte by which a payload tells what it is. */
	static final byte KIND = 1;

	/**
	 * What a row is in the database.
	 *
	 * @param application the application's number in the database
	 * @param revision 1 for a new application
	 * @param person the person revision the application came with
	 */
	record Placement(long application, int revision, long person) {}

	/** The root over the rows of a batch. */
	static Hash root(Block.Entry[] entries) {
		CompactTree tree = CompactTree.EMPTY;
		for (Block.Entry entry : entries) {
			tree = tree.with(Hash.leaf(entry.leaf()));
		}
		return tree.root();
	}

	byte[] toBytes() {
		Bytes bytes = new Bytes(1 << 20).number(KIND).raw(root.bytes()).number(firstBlock).number(blocks.size());
		blocks.forEach(bytes::part);
		bytes.number(placements.size());
		for (Placement placement : placements) {
			bytes.number(placement.application()).number(placement.revision()).number(placement.person());
		}
		PersonRevision.write(persons, bytes);
		return bytes.copy();
	}

	/** Reads a payload behind its kind. */
	static Imported read(BytesReader reader) {
		Hash root = Hash.of(reader.raw(Hash.LENGTH));
		long firstBlock = reader.number();
		List<byte[]> blocks = new ArrayList<>();
		for (int rest = reader.small(); rest > 0; rest--) {
			blocks.add(reader.part());
		}
		List<Placement> placements = new ArrayList<>();
		for (int rest = reader.small(); rest > 0; rest--) {
			placements.add(new Placement(reader.number(), reader.small(), reader.number()));
		}
		return new Imported(root, firstBlock, blocks, placements, PersonRevision.read(reader));
	}

	/** The rows, unpacked from their blocks. */
	Block.Entry[] entries() {
		return Block.entries(blocks);
	}
}
