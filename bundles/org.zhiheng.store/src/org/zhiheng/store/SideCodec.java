// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.SideRow;
import org.zhiheng.registry.TableKind;

/**
 * The canonical bytes of a row of a table beside that of applications: the number of columns, then each value in the order of the columns. Equal rows of one
 * table have equal bytes, and only those.
 */
final class SideCodec {

	private static final int USUAL = 256;

	private SideCodec() {
		// only functions
	}

	static byte[] encode(SideRow row) {
		List<@Nullable String> values = row.values();
		Bytes bytes = new Bytes(USUAL).number(values.size());
		values.forEach(bytes::text);
		return bytes.copy();
	}

	/** Reads a row; columns that were added since it was written are null. */
	static SideRow decode(TableKind table, byte[] bytes) {
		BytesReader reader = new BytesReader(bytes);
		@Nullable
		String[] values = new @Nullable String[table.fields().size()];
		int written = reader.small();
		for (int i = 0; i < written; i++) {
			values[i] = reader.text();
		}
		return SideRow.of(table, values);
	}
}
