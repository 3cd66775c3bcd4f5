// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.zhiheng.journal.tree.Hash;
import org.zhiheng.registry.TableKind;

/**
 * A batch of rows of a table beside that of applications as its journal record holds it: everything that is written, so that replay writes the same.
 *
 * @param table of which table
 * @param root the Merkle root over the rows (RFC 6962), each leaf a pseudonym and a row's canonical bytes
 * @param firstBlock number of the first block in the database
 * @param blocks the packed rows
 * @param placements what each row is, in the rows' order
 * @param persons identities that were new or different
 */
record SideImported(TableKind table, Hash root, long firstBlock, List<byte[]> blocks, List<Placement> placements, List<PersonRevision> persons) {

	/** The byte by which a payload tells what it is. */
	static final byte KIND = 4;

	/**
	 * What a row is in the database.
	 *
	 * @param row the row's number in the database
	 * @param revision 1 for a new row
	 * @param person the person revision the row came with, 0 where it is about an application
	 */
	record Placement(long row, int revision, long person) {}

	byte[] toBytes() {
		Bytes bytes = new Bytes(1 << 16).number(KIND).text(table.key()).raw(root.bytes()).number(firstBlock).number(blocks.size());
		blocks.forEach(bytes::part);
		bytes.number(placements.size());
		for (Placement placement : placements) {
			bytes.number(placement.row()).number(placement.revision()).number(placement.person());
		}
		PersonRevision.write(persons, bytes);
		return bytes.copy();
	}

	/** Reads a payload behind its kind. */
	static SideImported read(BytesReader reader) {
		TableKind table = TableKind.of(Objects.requireNonNull(reader.text())).orElseThrow();
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
		return new SideImported(table, root, firstBlock, blocks, placements, PersonRevision.read(reader));
	}

	/** The rows, unpacked from their blocks. */
	Block.Entry[] entries() {
		return Block.entries(blocks);
	}

	/** Whom or what a row is about, as the database has it: the table's name, a slash, and the application's number or the person's pseudonym. */
	String about(Block.Entry entry) {
		return about(table, table.ofPersons() ? entry.pseudonym().toString() : SideCodec.decode(table, entry.row()).application());
	}

	static String about(TableKind table, String whom) {
		return table.key() + '/' + whom;
	}
}
