// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/**
 * Reads records forward, one at a time, up to where the journal ended when the reader was made.
 */
public final class JournalReader {

	private final JournalFile file;
	private final Walk walk;
	private final long end;

	JournalReader(JournalFile file, Head from, long end) {
		this.file = file;
		this.walk = new Walk(file.frames(), from);
		this.end = end;
	}

	/**
	 * The next record.
	 *
	 * @return the record, or null at the end
	 * @throws Failure ZH-1002 where the journal is damaged, ZH-1003 where it cannot be read
	 */
	public @Nullable JournalRecord next() throws Failure {
		if (walk.head().position() >= end) {
			return null;
		}
		try {
			JournalRecord record = walk.next();
			if (record == null) {
				throw new Failure(Journal.class, "ZH-1002", file.path(), Long.toString(walk.head().sequence() + 1)); //$NON-NLS-1$
			}
			return record;
		} catch (IOException e) {
			throw new Failure(e, Journal.class, "ZH-1003", file.path()); //$NON-NLS-1$
		}
	}

	/** The place behind the record last read. */
	public Head head() {
		return walk.head();
	}
}
