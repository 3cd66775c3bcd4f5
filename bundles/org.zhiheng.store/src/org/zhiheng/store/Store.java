// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.FaultPoint;
import org.zhiheng.journal.Journal;
import org.zhiheng.journal.Sealer;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Recording;

/**
 * An open workspace: lock, journal, database and vault, brought into agreement at opening. Used on the owner's thread only.
 */
final class Store implements Agreement.Parts {

	/** Less free space than this, in bytes, and H2 cannot write a chunk. */
	private static final long ROOM = 4L << 20;

	private final WorkspaceFolder folder;
	private final WorkspaceKeys keys;
	private final FileChannel lock;
	private final Clock clock;
	private final FaultPoint fault;
	private final Notices notices;
	private final Sealer sealer;
	private final Database database;
	private final Codes codes;
	private final Applications applications;
	private final Persons persons;
	private final Applier applier;
	private final Vault vault;
	private final Worker worker = new Worker();
	private @Nullable Journal journal;

	private Store(WorkspaceFolder folder, WorkspaceKeys keys, FileChannel lock, Clock clock, FaultPoint fault, Notices notices) throws Failure {
		this.folder = folder;
		this.keys = keys;
		this.lock = lock;
		this.clock = clock;
		this.fault = fault;
		this.notices = notices;
		sealer = new Sealer(WorkspaceKeys.JOURNAL_KEY, keys.journal(), new SecureRandom());
		database = new Database(folder, keys.database());
		codes = new Codes(database);
		applications = new Applications(database, codes);
		persons = new Persons(database);
		applier = new Applier(database, codes);
		vault = new Vault(folder.vault(), keys.vault(), new SecureRandom());
	}

	/** Takes the lock and opens everything, or leaves nothing open. */
	static Store open(WorkspaceFolder folder, WorkspaceKeys keys, Clock clock, FaultPoint fault, Notices notices) throws Failure {
		FileChannel lock = folder.lock();
		Store store = null;
		try {
			store = new Store(folder, keys, lock, clock, fault, notices);
			store.agree();
			Store opened = store;
			lock = null;
			return opened;
		} finally {
			if (lock != null) {
				if (store != null) {
					store.close();
				} else {
					release(lock);
				}
			}
		}
	}

	private void agree() throws Failure {
		Agreement agreement = new Agreement(folder, database, applier, notices, fault, this);
		try {
			agreement.reach();
		} finally {
			journal = agreement.journal();
		}
	}

	/** The number of the last record that is known to have been signed; 0 where none was. */
	@Override
	public long known() {
		return new Anchors(keys, folder.id()).knownSize();
	}

	@Override
	public long replay(Journal opened) throws Failure {
		return replay().run(opened);
	}

	@Override
	public void forget() {
		codes.forget();
		applications.forget();
		applier.sides().forget();
	}

	@Override
	public void putAside() throws IOException {
		Path aside = folder.databaseFile().resolveSibling("registry.unreadable-" + clock.millis() + ".mv.db"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.move(folder.databaseFile(), aside);
		notices.add("notice.aside", aside.getFileName()); //$NON-NLS-1$
	}

	/** Writes the files of what is in force anew where they differ. */
	@Override
	public void copyPolicies() throws SQLException {
		new PolicyCopies(folder.policiesInForce(), policies(), notices).bring();
	}

	PolicyTable policies() {
		return applier.policies();
	}

	SideTable sides() {
		return applier.sides();
	}

	private Replay replay() {
		return new Replay(database, applier, persons, vault, sealer);
	}

	/** Journals and applies a change. */
	Recording write(Change change) throws Failure {
		if (notices.readOnly()) {
			throw notices.refusal(folder.path());
		}
		Recording recording = new Ledger(database, journal(), applier, clock, fault, this::recover).write(change);
		if (recording.sequence() % Anchors.EVERY == 0) {
			anchor();
		}
		return recording;
	}

	private void recover(Exception cause, boolean stands) {
		try {
			database.close();
			forget();
			database.open();
			replay().run(journal());
			if (stands) {
				notices.add("notice.kept"); //$NON-NLS-1$
			}
		} catch (SQLException | RuntimeException e) {
			cause.addSuppressed(e);
			notices
				.readOnly(new Failure(cause, Store.class, full() ? "ZH-1121" : "ZH-1107", Long.toString(journal().head().sequence()), folder.path())); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (Failure e) {
			notices.readOnly(full() ? new Failure(e, Store.class, "ZH-1121", Long.toString(journal().head().sequence()), folder.path()) : e); //$NON-NLS-1$
		}
	}

	/** Whether the disk has no room for even a page of the database. */
	private boolean full() {
		try {
			return Files.getFileStore(folder.path()).getUsableSpace() < ROOM;
		} catch (IOException e) {
			return false;
		}
	}

	/** Signs a checkpoint of the journal as it is; where that fails work goes on. */
	void anchor() {
		try {
			new Anchors(keys, folder.id()).renew(journal().head());
		} catch (Failure e) {
			notices.add("notice.anchor", e.code()); //$NON-NLS-1$
		}
	}

	void close() {
		Journal open = journal;
		try {
			if (open != null) {
				open.close();
			}
			vault.close();
		} catch (Failure e) {
			notices.add("notice.close", e.code()); //$NON-NLS-1$
		}
		database.close();
		worker.end();
		release(lock);
	}

	private static void release(FileChannel lock) {
		try {
			lock.close();
		} catch (IOException e) {
			System.getLogger(Store.class.getName()).log(System.Logger.Level.DEBUG, "releasing the lock", e); //$NON-NLS-1$
		}
	}

	/** How far the database is; in a damaged workspace behind or before the journal. */
	long applied() throws Failure {
		try {
			return applier.applied();
		} catch (SQLException e) {
			throw new Failure(e, Store.class, "ZH-1105", String.valueOf(e.getErrorCode())); //$NON-NLS-1$
		}
	}

	Journal journal() {
		Journal open = journal;
		if (open == null) {
			throw new IllegalStateException("not open"); //$NON-NLS-1$
		}
		return open;
	}

	Intake intake() {
		return new Intake(database, applications, persons, vault, keys.pseudonyms(), worker);
	}

	SideIntake sideIntake() {
		return new SideIntake(sides(), applications, persons, vault, new Pseudonyms(keys.pseudonyms()));
	}

	WorkspaceFolder folder() {
		return folder;
	}

	WorkspaceKeys keys() {
		return keys;
	}

	Notices notices() {
		return notices;
	}

	Sealer sealer() {
		return sealer;
	}

	Database database() {
		return database;
	}

	Codes codes() {
		return codes;
	}

	Applications applications() {
		return applications;
	}

	Persons persons() {
		return persons;
	}

	Vault vault() {
		return vault;
	}

	Worker worker() {
		return worker;
	}
}
