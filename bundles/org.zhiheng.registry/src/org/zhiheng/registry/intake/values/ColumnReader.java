// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a column cell by cell. What it read of a column of words it remembers, for they are few.
 *
 * <p>Not for several threads at once.
 */
public final class ColumnReader {

	private static final int REMEMBERED = 1 << 14;
	private static final Pattern FORMULA_ERROR = Pattern
		.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)"); //$NON-NLS-1$

	/** By ="007" exports keep a sheet from reading a number. */
	private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\""); //$NON-NLS-1$

	private final ValueReader reader;
	private final boolean remembering;
	private final Map<String, @Nullable Reading> memory = new HashMap<>();
	private String lastRaw = ""; //$NON-NLS-1$
	private Reading last = Reading.EMPTY;

	/**
	 * @param reader reads sound cells
	 * @param remembering whether texts are likely to come again
	 */
	public ColumnReader(ValueReader reader, boolean remembering) {
		this.reader = reader;
		this.remembering = remembering;
	}

	/**
	 * Reads a cell.
	 *
	 * @param raw its text as received
	 * @return what it says
	 */
	public Reading read(String raw) {
		if (raw.isEmpty()) {
			return Reading.EMPTY;
		}
		if (raw == lastRaw) {
			return last;
		}
		last = remembering ? remembered(raw) : fresh(raw);
		lastRaw = raw;
		return last;
	}

	private Reading remembered(String raw) {
		@Nullable
		Reading known = memory.get(raw);
		if (known != null) {
			return known;
		}
		Reading fresh = fresh(raw);
		if (memory.size() < REMEMBERED) {
			memory.put(raw, fresh);
		}
		return fresh;
	}

	private Reading fresh(String raw) {
		if (CellText.damaged(raw)) {
			return Reading.trouble(Trouble.DAMAGED_TEXT);
		}
		String text = CellText.fold(raw);
		if (CellText.empty(text)) {
			return Reading.EMPTY;
		}
		char first = text.charAt(0);
		if (first == '=') {
			Matcher quoted = QUOTED.matcher(text);
			boolean constant = quoted.matches() && !CellText.empty(quoted.group(1).strip());
			return constant ? reader.read(quoted.group(1).strip()) : Reading.trouble(Trouble.FORMULA_ERROR);
		}
		return first == '#' && FORMULA_ERROR.matcher(text).matches() ? Reading.trouble(Trouble.FORMULA_ERROR) : reader.read(text);
	}
}
