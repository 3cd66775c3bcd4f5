// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;

import org.zhiheng.journal.Draft;
import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;

/**
 * A change of which only the record is kept: a policy saved, a setting, a disclosure.
 *
 * @param draft the record
 * @param sealer seals it
 */
record NotedChange(Draft draft, Sealer sealer) implements Change {

	@Override
	public Statement statement() {
		return draft.statement();
	}

	@Override
	public void execute(Applier applier, long sequence) throws SQLException {
		// the entry in the list of records is all
	}

	@Override
	public SealedDraft sealed() {
		return sealer.seal(draft);
	}
}
