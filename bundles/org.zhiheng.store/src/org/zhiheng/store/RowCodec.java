// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.Column;

/**
 * The canonical bytes of a row: the number of columns, then each value in the order of the columns. Equal rows have equal bytes, and only those.
 *
 * <p>One object reads many rows: a value equal to that of the row before is the same string, which saves most of a scan's work and memory.
 */
final class RowCodec {

	private static final int USUAL = 1024;

	private final @Nullable String[] values = new @Nullable String[Column.count()];
	private final int[] starts = new int[Column.count() + 1];
	private byte[] before = new byte[0];
	private int known;

	static byte[] encode(ApplicationRow row) {
		Bytes bytes = new Bytes(USUAL).number(Column.count());
		row.values().forEach(bytes::text);
		return bytes.copy();
	}

	/** Reads one row. */
	static ApplicationRow decode(byte[] bytes) {
		return new RowCodec().read(bytes);
	}

	/** Reads a row; columns that were added since it was written are null. */
	ApplicationRow read(byte[] bytes) {
		BytesReader reader = new BytesReader(bytes);
		int columns = reader.small();
		if (columns != known) {
			forget(columns);
		}
		for (int i = 0; i < columns; i++) {
			int start = reader.position();
			int length = starts[i + 1] - starts[i];
			boolean same = length > 0 && length <= bytes.length - start
				&& Arrays.equals(before, starts[i], starts[i + 1], bytes, start, start + length);
			if (same) {
				reader.skip(length);
			} else {
				values[i] = reader.text();
			}
			starts[i] = start;
		}
		starts[columns] = reader.position();
		before = bytes;
		return ApplicationRow.of(values);
	}

	private void forget(int columns) {
		Arrays.fill(values, null);
		Arrays.fill(starts, 0);
		known = columns;
	}
}
