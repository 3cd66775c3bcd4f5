// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Draft;
import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;
import org.zhiheng.message.Failure;

/**
 * A batch of applications. Packing, hashing and sealing run on the worker while the database inserts.
 */
final class ImportChange implements Change {

	private final Draft draft;
	private final Sealer sealer;
	private final Intake.Plan plan;
	private final Worker worker;
	private @Nullable Future<SealedDraft> sealed;

	ImportChange(Draft draft, Sealer sealer, Intake.Plan plan, Worker worker) {
		this.draft = draft;
		this.sealer = sealer;
		this.plan = plan;
		this.worker = worker;
	}

	@Override
	public Statement statement() {
		return draft.statement();
	}

	@Override
	public void execute(Applier applier, long sequence) throws SQLException, Failure {
		Future<List<PersonRevision>> persons = worker.start(plan.people()::seal);
		Future<List<byte[]>> packed = worker.start(() -> Block.packAll(plan.entries()));
		sealed = worker.start(() -> seal(OwnerThread.await(packed), OwnerThread.await(persons)));
		applier.rows(sequence, plan.rows(), plan.placements(), plan.firstBlock());
		applier.persons(OwnerThread.await(persons));
		applier.blocks(sequence, plan.firstBlock(), OwnerThread.await(packed));
	}

	private SealedDraft seal(List<byte[]> blocks, List<PersonRevision> persons) {
		Imported imported = new Imported(Imported.root(plan.entries()), plan.firstBlock(), blocks, plan.placements(), persons);
		return sealer.seal(new Draft(draft.statement(), draft.words(), imported.toBytes()));
	}

	@Override
	public SealedDraft sealed() throws Failure {
		Future<SealedDraft> started = sealed;
		if (started == null) {
			throw new IllegalStateException("not executed yet"); //$NON-NLS-1$
		}
		return OwnerThread.await(started);
	}
}
