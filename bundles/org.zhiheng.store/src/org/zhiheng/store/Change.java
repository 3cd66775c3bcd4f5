// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;

import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Statement;
import org.zhiheng.message.Failure;

/**
 * Something that is to be journalled and applied, both or neither.
 */
interface Change {

	/** Who does what. */
	Statement statement();

	/** Executes all statements within the open transaction, so that all constraints have spoken. */
	void execute(Applier applier, long sequence) throws SQLException, Failure;

	/** The record; asked for after {@link #execute}. */
	SealedDraft sealed() throws Failure;

	/** What must happen outside the database once the record stands, and again at each replay. */
	default void forced() throws Failure {
		// mostly nothing
	}
}
