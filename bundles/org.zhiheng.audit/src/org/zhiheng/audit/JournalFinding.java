// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.AuditEntry;

/**
 * The records that a question found, newest first, to be read page by page.
 *
 * @param size how many
 * @param complete false where a search by text was cancelled or stopped at its limit, so that there may be more
 * @param pages reads them
 */
public record JournalFinding(long size, boolean complete, Pages pages) {

	/** No records. */
	public static final JournalFinding NONE = new JournalFinding(0, true, (offset, limit) -> List.of());

	/** Reads one page. */
	@FunctionalInterface
	public interface Pages {

		/**
		 * @param offset records to pass over
		 * @param limit at most so many
		 * @return the page, shorter at the end
		 * @throws Failure where the journal cannot be read
		 */
		List<AuditEntry> read(long offset, int limit) throws Failure;
	}
}
