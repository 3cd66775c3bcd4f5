// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.Collection;

import org.zhiheng.journal.Draft;
import org.zhiheng.journal.SealedDraft;
import org.zhiheng.journal.Sealer;
import org.zhiheng.journal.Statement;
import org.zhiheng.message.Failure;

/**
 * The erasing of a person. The record is forced first and the keys are overwritten after it, before the commit: a crash between the two is mended by
 * the replay, which overwrites them again, so that no erasing is lost and none goes unrecorded.
 */
final class ErasingChange implements Change {

	private final Draft draft;
	private final Sealer sealer;
	private final Pseudonym pseudonym;
	private final Collection<Long> slots;
	private final Vault vault;

	/**
	 * @param draft the record
	 * @param pseudonym the person
	 * @param slots where that person's keys lie
	 */
	ErasingChange(Draft draft, Sealer sealer, Pseudonym pseudonym, Collection<Long> slots, Vault vault) {
		this.draft = new Draft(draft.statement(), draft.words(), new Erased(pseudonym).toBytes());
		this.sealer = sealer;
		this.pseudonym = pseudonym;
		this.slots = slots;
		this.vault = vault;
	}

	@Override
	public Statement statement() {
		return draft.statement();
	}

	@Override
	public void execute(Applier applier, long sequence) throws SQLException {
		applier.erased(pseudonym);
	}

	@Override
	public SealedDraft sealed() {
		return sealer.seal(draft);
	}

	@Override
	public void forced() throws Failure {
		for (long slot : slots) {
			vault.erase(slot);
		}
	}
}
