// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.Objects;

import org.zhiheng.registry.TableKind;

/**
 * A batch of rows of a table beside that of applications as its journal record holds it.
 *
 * @param table of which table
 * @param batch everything that is written, so that replay writes the same
 */
record SideImported(TableKind table, Imported batch) {

	/** The byte by which a payload tells what it is. */
	static final byte KIND = 4;

	byte[] toBytes() {
		Bytes bytes = new Bytes(1 << 16).number(KIND).text(table.key());
		batch.write(bytes);
		return bytes.copy();
	}

	/** Reads a payload behind its kind. */
	static SideImported read(BytesReader reader) {
		return new SideImported(TableKind.of(Objects.requireNonNull(reader.text())).orElseThrow(), Imported.read(reader));
	}

	/** Where each of the rows, which are those of the batch, comes to lie. */
	Located[] located(long sequence, Block.Entry[] entries) {
		Located[] located = new Located[entries.length];
		for (int i = 0; i < entries.length; i++) {
			located[i] = batch.located(sequence, i, about(entries[i]));
		}
		return located;
	}

	/** Whom or what a row is about, as the database has it: the table's name, a slash, and the application's number or the person's pseudonym. */
	private String about(Block.Entry entry) {
		return about(table, table.ofPersons() ? entry.pseudonym().toString() : SideCodec.decode(table, entry.row()).application());
	}

	static String about(TableKind table, String whom) {
		return table.key() + '/' + whom;
	}
}
