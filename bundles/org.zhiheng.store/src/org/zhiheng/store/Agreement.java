// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.Journal;
import org.zhiheng.journal.Tail;
import org.zhiheng.message.Failure;

/**
 * Brings journal and database into agreement when a workspace is opened. The journal is the truth: a torn tail is cut, a database that lags catches up, one that
 * cannot follow is put aside and made anew, once; where even that fails the workspace is open for reading.
 */
final class Agreement {

	/** What is done with the parts of the workspace that this does not know. */
	interface Parts {

		/** How long the journal is known to have been. */
		long known();

		/** Applies what the database lacks and says how many records that were. */
		long replay(Journal opened) throws Failure;

		/** Drops what was remembered of a database that is gone. */
		void forget();

		/** Renames the file of the database. */
		void putAside() throws IOException;

		/** Writes the files of what is in force anew where they differ. */
		void copyPolicies() throws SQLException;
	}

	private final WorkspaceFolder folder;
	private final Database database;
	private final Applier applier;
	private final Notices notices;
	private final FaultPoint fault;
	private final Parts parts;
	private @Nullable Journal journal;

	Agreement(WorkspaceFolder folder, Database database, Applier applier, Notices notices, FaultPoint fault, Parts parts) {
		this.folder = folder;
		this.database = database;
		this.applier = applier;
		this.notices = notices;
		this.fault = fault;
		this.parts = parts;
	}

	/**
	 * Opens both; the notices say where the workspace may only be read.
	 *
	 * @throws Failure where not even reading is possible
	 */
	void reach() throws Failure {
		boolean rebuilt = openDatabase();
		try {
			catchUp(rebuilt);
		} catch (SQLException | Failure e) {
			if (rebuilt || !ofTheDatabase(e)) {
				endure(e);
			} else {
				rebuild(e);
			}
		}
	}

	/** The journal as far as it was opened; open after {@link #reach} has returned. */
	@Nullable
	Journal journal() {
		return journal;
	}

	private void catchUp(boolean rebuilt) throws SQLException, Failure {
		long applied = applier.applied();
		Head place = applier.place();
		boolean agrees = Journal.reaches(folder.journal(), place);
		Journal opened = Journal.open(folder.journal(), agrees ? place : Head.START, fault);
		journal = opened;
		long known = Math.max(applied, parts.known());
		if (!agrees || opened.head().sequence() < known) {
			notices.readOnly(new Failure(Store.class, "ZH-1108", Long.toString(opened.head().sequence()), Long.toString(known))); //$NON-NLS-1$
			return;
		}
		mendTail(opened);
		long caughtUp = parts.replay(opened);
		if (caughtUp > 0) {
			notices.add(rebuilt ? "notice.rebuilt" : "notice.caughtUp", Long.toString(caughtUp)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		parts.copyPolicies();
	}

	/** Whether the database and not the journal is at fault, as after a full disk. */
	private static boolean ofTheDatabase(Exception e) {
		return e instanceof SQLException || e instanceof Failure failure && "ZH-1107".equals(failure.code()); //$NON-NLS-1$
	}

	/** The journal holds everything, so a database that cannot follow it is put aside and made anew, once. */
	private void rebuild(Exception why) throws Failure {
		Journal opened = journal;
		if (opened != null) {
			opened.close();
			journal = null;
		}
		database.close();
		parts.forget();
		try {
			parts.putAside();
			database.open();
			catchUp(true);
		} catch (IOException | SQLException | Failure again) {
			again.addSuppressed(why);
			endure(again);
		}
	}

	/** Opens for reading only where that is possible, else not at all. */
	private void endure(Exception e) throws Failure {
		Failure failure = e instanceof Failure known ? known : new Failure(e, Store.class, "ZH-1105", String.valueOf(e.getMessage())); //$NON-NLS-1$
		if (journal == null) {
			throw failure;
		}
		notices.readOnly(failure);
	}

	private void mendTail(Journal opened) throws Failure {
		if (opened.tail() instanceof Tail.Torn torn) {
			Path kept = opened.cut(torn);
			notices.add("notice.cut", Long.toString(torn.bytes()), kept.getFileName()); //$NON-NLS-1$
		} else if (opened.tail() instanceof Tail.Damaged damaged) {
			throw new Failure(Journal.class, "ZH-1002", opened.path(), Long.toString(damaged.sequence())); //$NON-NLS-1$
		}
	}

	/** Opens the database; one that cannot be used is put aside, for the journal holds everything. */
	private boolean openDatabase() throws Failure {
		boolean missing = !Files.exists(folder.databaseFile());
		try {
			database.open();
			return missing;
		} catch (SQLException e) {
			try {
				parts.putAside();
				database.open();
				return true;
			} catch (IOException | SQLException again) {
				again.addSuppressed(e);
				throw new Failure(again, Store.class, "ZH-1105", String.valueOf(e.getErrorCode())); //$NON-NLS-1$
			}
		}
	}
}
