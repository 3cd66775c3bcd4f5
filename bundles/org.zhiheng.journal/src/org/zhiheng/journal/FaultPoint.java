// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import java.io.IOException;

/**
 * The places of the write protocol where a process can die or a disk can be full. Tests pass one that strikes; the workbench passes {@link #NONE}.
 */
@FunctionalInterface
public interface FaultPoint {

	/** Never strikes. */
	FaultPoint NONE = moment -> {
		// nothing strikes
	};

	/** The named moments of one write, in their order. */
	enum Moment {
		/** All statements were executed, the journal not yet touched. */
		BEFORE_APPEND,
		/** Half the record's bytes lie in the file. */
		HALF_RECORD,
		/** The record is forced to disk, the journal has not yet said so. */
		AFTER_FORCE,
		/** The record stands, the database's transaction is still open. */
		BEFORE_COMMIT,
		/** The transaction is committed, nobody was told yet. */
		AFTER_COMMIT
	}

	/**
	 * Called at each moment.
	 *
	 * @param moment where the protocol is
	 * @throws IOException to play a disk that refuses
	 */
	void at(Moment moment) throws IOException;
}
