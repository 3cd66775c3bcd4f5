// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

import org.zhiheng.journal.FaultPoint;
import org.zhiheng.journal.FaultPoint.Moment;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.Journal;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Recording;

/**
 * The write protocol: execute every statement in one transaction, append the record and force it, commit, and only then say it is kept.
 *
 * <p>Refused before the force, nothing was written. Refused after it, the record stands: the database is closed, opened again and caught up.
 */
final class Ledger {

	private final Database database;
	private final Journal journal;
	private final Applier applier;
	private final Clock clock;
	private final FaultPoint fault;
	private final Recovery recovery;

	/** What to do when commit or rollback fails. */
	@FunctionalInterface
	interface Recovery {

		/**
		 * Opens the database again and catches up; where even that fails the workspace goes read-only.
		 *
		 * @param cause what failed
		 * @param stands whether a record was forced that the database may lack
		 */
		void recover(Exception cause, boolean stands);
	}

	Ledger(Database database, Journal journal, Applier applier, Clock clock, FaultPoint fault, Recovery recovery) {
		this.database = database;
		this.journal = journal;
		this.applier = applier;
		this.clock = clock;
		this.fault = fault;
		this.recovery = recovery;
	}

	/**
	 * Journals and applies a change.
	 *
	 * @param change the change
	 * @return its number and time
	 * @throws Failure where nothing was written
	 */
	Recording write(Change change) throws Failure {
		Head before = journal.head();
		Instant now = clock.instant();
		force(change, before, now);
		try {
			change.forced();
			fault.at(Moment.BEFORE_COMMIT);
			database.commit();
		} catch (SQLException | IOException | Failure | RuntimeException e) {
			recovery.recover(e, true);
		}
		after();
		return new Recording(before.sequence() + 1, now);
	}

	private void force(Change change, Head before, Instant now) throws Failure {
		boolean stands = false;
		try {
			change.execute(applier, before.sequence() + 1);
			applier.enter(before, now, change.statement());
			journal.append(change.sealed(), now);
			stands = true;
		} catch (SQLException e) {
			throw new Failure(e, Ledger.class, "ZH-1105", String.valueOf(e.getErrorCode())); //$NON-NLS-1$
		} finally {
			if (!stands) {
				undo();
			}
		}
	}

	private void undo() {
		try {
			applier.forget();
			database.rollback();
		} catch (SQLException e) {
			recovery.recover(e, false);
		}
	}

	private void after() {
		try {
			fault.at(Moment.AFTER_COMMIT);
		} catch (IOException e) {
			recovery.recover(e, true); // only tests strike here
		}
	}
}
