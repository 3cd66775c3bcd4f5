// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;

import org.zhiheng.journal.Draft;
import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.PolicyVersion.State;

/** A step of a policy version: table and record in one unit of work. */
final class PolicyChange implements Change {

	private final Draft draft;
	private final Sealer sealer;
	private PolicyStep step;

	PolicyChange(Draft draft, Sealer sealer, PolicyStep step) {
		this.draft = draft;
		this.sealer = sealer;
		this.step = step;
	}

	@Override
	public Statement statement() {
		return draft.statement();
	}

	@Override
	public void execute(Applier applier, long sequence) throws SQLException, Failure {
		if (step.to() == State.SUBMITTED) {
			step = step.numbered(sequence);
		}
		if (!applier.policies().apply(step, sequence)) {
			throw new Failure(PolicyChange.class, "ZH-1122", step.document(), Integer.toString(step.version())); //$NON-NLS-1$
		}
	}

	@Override
	public SealedDraft sealed() {
		return sealer.seal(new Draft(draft.statement(), draft.words(), step.toBytes()));
	}
}
