// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.agenda;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.rules.Wording;

/**
 * One thing that is due.
 *
 * @param norm id of the norm
 * @param clauses it stands on, the deciding one first
 * @param what in words
 * @param opens first day, or null where none is laid down
 * @param closes last day, or null where none is laid down
 * @param remind day to remind, or null where it hangs on an event
 * @param when the event or the way of counting, where no day is laid down
 */
public record Due(String norm, List<String> clauses, Wording what, @Nullable LocalDate opens, @Nullable LocalDate closes, @Nullable LocalDate remind,
	Wording when) {

	public Due {
		clauses = List.copyOf(clauses);
	}

	/** Whether it has a day of its own. */
	public boolean dated() {
		return remind != null || opens != null;
	}

	/** The day it stands under: the reminder, else the opening. */
	public LocalDate day() {
		@Nullable
		LocalDate first = remind != null ? remind : opens;
		return first == null ? LocalDate.MAX : first;
	}
}
