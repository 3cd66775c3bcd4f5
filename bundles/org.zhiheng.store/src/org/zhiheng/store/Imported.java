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
	 * @param row the row's number in the database: of an application, or of a row of a table beside
	 * @param revision 1 for a new row
	 * @param person the person revision the row came with, 0 where it is only about an application
	 */
	record Placement(long row, int revision, long person) {

		/** Where the row lies that has this place in a batch whose blocks start with a number. */
		Located located(long sequence, long firstBlock, int place, String key) {
			return new Located(row, key, revision, person, sequence, firstBlock + place / Block.ROWS, place % Block.ROWS);
		}
	}

	/** The root over the rows of a batch. */
	static Hash root(Block.Entry[] entries) {
		CompactTree tree = CompactTree.EMPTY;
		for (Block.Entry entry : entries) {
			tree = tree.with(Hash.leaf(entry.leaf()));
		}
		return tree.root();
	}

	/** The payload of a batch of applications. */
	byte[] toBytes() {
		Bytes bytes = new Bytes(1 << 20).number(KIND);
		write(bytes);
		return bytes.copy();
	}

	/** Writes the batch behind whatever tells its kind. */
	void write(Bytes bytes) {
		bytes.raw(root.bytes()).number(firstBlock).number(blocks.size());
		blocks.forEach(bytes::part);
		bytes.number(placements.size());
		for (Placement placement : placements) {
			bytes.number(placement.row()).number(placement.revision()).number(placement.person());
		}
		PersonRevision.write(persons, bytes);
	}

	/** Reads a batch behind whatever tells its kind. */
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

	/**
	 * Where one of the rows comes to lie.
	 *
	 * @param sequence the record of this batch
	 * @param place the row's place in the batch
	 * @param key by what the row is found
	 */
	Located located(long sequence, int place, String key) {
		return placements.get(place).located(sequence, firstBlock, place, key);
	}

	/** The rows, unpacked from their blocks. */
	Block.Entry[] entries() {
		return Block.entries(blocks);
	}
}
