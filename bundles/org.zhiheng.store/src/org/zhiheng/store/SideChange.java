// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Draft;
import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;
import org.zhiheng.message.Failure;

/** A batch of rows of a table beside that of applications. */
final class SideChange implements Change {

	private final Draft draft;
	private final Sealer sealer;
	private final SideIntake.Plan plan;
	private @Nullable SideImported imported;

	SideChange(Draft draft, Sealer sealer, SideIntake.Plan plan) {
		this.draft = draft;
		this.sealer = sealer;
		this.plan = plan;
	}

	@Override
	public Statement statement() {
		return draft.statement();
	}

	@Override
	public void execute(Applier applier, long sequence) throws SQLException, Failure {
		List<PersonRevision> persons = plan.people().seal();
		SideImported made = new SideImported(plan.table(), new Imported(Imported.root(plan.entries()), plan.firstBlock(),
			Block.packAll(plan.entries()), plan.placements(), persons));
		applier.side(sequence, made);
		imported = made;
	}

	@Override
	public SealedDraft sealed() {
		SideImported made = imported;
		if (made == null) {
			throw new IllegalStateException("not executed yet"); //$NON-NLS-1$
		}
		return sealer.seal(new Draft(draft.statement(), draft.words(), made.toBytes()));
	}
}
