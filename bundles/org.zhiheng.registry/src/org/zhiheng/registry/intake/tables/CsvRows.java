// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordWrapper;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes rows of the parser's fields. Short texts that come again and again are made once.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<RawRow> {

	/** The longest record that is read, in characters. A longer one is an unclosed quotation mark. */
	static final int LONGEST = 1 << 22;

	private static final int SHARED_LENGTH = 8;
	private static final int SHARED = 1 << 11;

	private final @Nullable String[] shared = new @Nullable String[SHARED];
	private String[] fields = new String[64];
	private String[] previous = {};
	private int count;

	/** The first rows of a text that may be cut at its end. */
	static List<RawRow> top(String text, char separator) {
		List<RawRow> rows = new ArrayList<>();
		try {
			Iterator<RawRow> each = reader(separator).build(new CsvRows(), text).iterator();
			while (rows.size() < Table.TOP && each.hasNext()) {
				RawRow row = each.next();
				if (!row.blank()) {
					rows.add(row);
				}
			}
		} catch (CsvParseException e) {
			// another separator or encoding will do better; what was read so far is judged
			return rows;
		}
		return rows;
	}

	static CsvReader.CsvReaderBuilder reader(char separator) {
		return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).maxBufferSize(LONGEST);
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		count = 0;
	}

	@Override
	protected void handleField(int index, char @Nullable [] chars, int offset, int length, boolean quoted) {
		char[] buffer = Objects.requireNonNull(chars);
		if (count == fields.length) {
			fields = Arrays.copyOf(fields, count * 2);
		}
		String above = count < previous.length ? previous[count] : ""; //$NON-NLS-1$
		fields[count++] = same(above, buffer, offset, length) ? above
			: length > SHARED_LENGTH ? new String(buffer, offset, length) : share(buffer, offset, length);
	}

	private String share(char[] buffer, int offset, int length) {
		int hash = 0;
		for (int i = offset; i < offset + length; i++) {
			hash = hash * 31 + buffer[i];
		}
		int place = (hash ^ hash >>> 15) & SHARED - 1;
		@Nullable
		String known = shared[place];
		if (known != null && same(known, buffer, offset, length)) {
			return known;
		}
		String made = new String(buffer, offset, length);
		shared[place] = made;
		return made;
	}

	private static boolean same(String known, char[] buffer, int offset, int length) {
		if (known.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (known.charAt(i) != buffer[offset + i]) {
				return false;
			}
		}
		return true;
	}

	@Override
	protected RecordWrapper<RawRow> buildRecord() {
		previous = Arrays.copyOf(fields, count);
		return wrapRecord(new RawRow(getStartingLineNumber(), previous, false));
	}
}
