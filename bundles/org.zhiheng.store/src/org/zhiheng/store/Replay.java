// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.Journal;
import org.zhiheng.journal.JournalReader;
import org.zhiheng.journal.JournalRecord;
import org.zhiheng.journal.Sealer;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;

/**
 * Applies journal records that the database does not have yet, each in a transaction of its own.
 */
final class Replay {

	private final Database database;
	private final Applier applier;
	private final Persons persons;
	private final Vault vault;
	private final Sealer sealer;

	Replay(Database database, Applier applier, Persons persons, Vault vault, Sealer sealer) {
		this.database = database;
		this.applier = applier;
		this.persons = persons;
		this.vault = vault;
		this.sealer = sealer;
	}

	/**
	 * Catches up.
	 *
	 * @param journal the journal, whose tail was dealt with
	 * @return how many records were applied
	 * @throws Failure ZH-1107 where one cannot be applied; those before it are
	 */
	long run(Journal journal) throws Failure {
		long count = 0;
		long number = 0;
		try {
			long applied = applier.applied();
			Head place = applier.place();
			JournalReader reader = journal.from(place);
			Head before = place;
			for (@Nullable
			JournalRecord record = reader.next(); record != null; record = reader.next()) {
				number = record.sequence();
				if (number > applied) {
					apply(record, before);
					count++;
				}
				before = reader.head();
			}
			return count;
		} catch (SQLException | RuntimeException e) {
			undo(e);
			throw new Failure(e, Replay.class, "ZH-1107", Long.toString(number)); //$NON-NLS-1$
		}
	}

	private void apply(JournalRecord record, Head before) throws SQLException, Failure {
		byte[] payload = sealer.payload(record);
		if (payload.length > 0) {
			BytesReader reader = new BytesReader(payload);
			int kind = reader.small();
			switch (kind) {
				case Imported.KIND -> imported(record.sequence(), Imported.read(reader));
				case SideImported.KIND -> applier.side(record.sequence(), SideImported.read(reader));
				case Erased.KIND -> erased(Erased.read(reader));
				case PolicyStep.KIND -> policy(record.sequence(), PolicyStep.read(reader));
				default -> throw new IllegalStateException("a payload of kind " + kind); //$NON-NLS-1$
			}
		}
		applier.enter(before, record.time(), record.statement());
		database.commit();
	}

	private void imported(long sequence, Imported imported) throws SQLException {
		ApplicationRow[] rows = Stream.of(imported.entries()).map(entry -> RowCodec.decode(entry.row())).toArray(ApplicationRow[]::new);
		applier.rows(sequence, rows, imported.placements(), imported.firstBlock());
		applier.persons(imported.persons());
		applier.blocks(sequence, imported.firstBlock(), imported.blocks());
	}

	private void policy(long sequence, PolicyStep step) throws SQLException {
		if (!applier.policies().apply(step, sequence)) {
			throw new IllegalStateException("a policy version that stands elsewhere"); //$NON-NLS-1$
		}
	}

	private void erased(Erased erased) throws SQLException, Failure {
		Set<Long> slots = new HashSet<>();
		for (PersonRevision revision : persons.of(List.of(erased.pseudonym())).getOrDefault(erased.pseudonym(), List.of())) {
			slots.add(revision.slot());
		}
		applier.erased(erased.pseudonym());
		for (long slot : slots) {
			vault.erase(slot);
		}
	}

	private void undo(Exception cause) {
		try {
			applier.forget();
			database.rollback();
		} catch (SQLException e) {
			cause.addSuppressed(e);
		}
	}
}
