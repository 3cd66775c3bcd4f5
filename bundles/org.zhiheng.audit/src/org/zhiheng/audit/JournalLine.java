// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.util.List;
import java.util.Locale;

/**
 * One record of the journal as one line of a list, in the reader's language.
 *
 * @param sequence its number
 * @param when Beijing time to the second
 * @param actor who, marked where no account vouches for it
 * @param role in which role
 * @param action what was done
 * @param entity to what
 * @param before the first line of the state before, empty where there was none
 * @param after the first line of the state after, empty where there is none
 * @param why the reason given, else the file read
 */
public record JournalLine(long sequence, String when, String actor, String role, String action, String entity, String before, String after,
	String why) {

	/** The cells in the order of the list. */
	public List<String> cells() {
		return List.of(Long.toString(sequence), when, actor, role, action, entity, before, after, why);
	}

	/** The line for a command line or a clipboard: cells parted by tabs. */
	public String text() {
		return String.join("\t", cells());
	}

	/** Whether a cell holds this text, in either case. */
	public boolean holds(String part) {
		String sought = part.toLowerCase(Locale.ROOT);
		return cells().stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(sought));
	}
}
