// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.journal.Head;
import org.zhiheng.journal.JournalReader;
import org.zhiheng.journal.JournalRecord;
import org.zhiheng.journal.tree.Hash;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.ApplicationRow;

/**
 * Holds the database against the journal: every packed row byte by byte, every narrow column and every person by digest.
 */
final class Comparison {

	private final Store store;
	private final Progress progress;
	private final Map<Long, Long> applications = new HashMap<>();
	private final Map<Long, Long> persons = new HashMap<>();
	private final Map<Pseudonym, List<PersonRevision>> people = new HashMap<>();
	private final Set<Long> erasedSlots = new HashSet<>();
	private final PolicyExpectation policies = new PolicyExpectation();
	private final SideExpectation sides = new SideExpectation();

	/**
	 * @param store the open workspace
	 * @param progress told of records
	 */
	Comparison(Store store, Progress progress) {
		this.store = store;
		this.progress = progress;
	}

	/**
	 * Reads journal and database once, as far as the database has come: records that it has not applied yet are no difference.
	 *
	 * @return the first record whose effect is not what the database holds; 0 where the difference cannot be laid at one record's door; null where
	 *         both agree
	 */
	@Nullable
	Long difference() throws SQLException, Failure {
		JournalReader reader = store.journal().from(Head.START);
		long applied = store.applied();
		while (reader.head().sequence() < applied && !progress.cancelled()) {
			JournalRecord record = reader.next();
			if (record == null) {
				return Long.valueOf(applied);
			}
			progress.at(record.sequence(), applied);
			byte[] payload = store.sealer().payload(record);
			if (payload.length > 0 && !expect(record.sequence(), new BytesReader(payload))) {
				return Long.valueOf(record.sequence());
			}
		}
		if (progress.cancelled()) {
			return null;
		}
		boolean agrees = entries() == reader.head().sequence() && applicationsAgree() && personsAgree() && vaultAgrees()
			&& policies.agree(store.policies()) && sides.agree(store.sides());
		return agrees ? null : Long.valueOf(0);
	}

	private boolean expect(long sequence, BytesReader reader) throws SQLException {
		int kind = reader.small();
		if (kind == PolicyStep.KIND) {
			policies.add(PolicyStep.read(reader));
			return true;
		}
		if (kind == Erased.KIND) {
			for (PersonRevision revision : people.getOrDefault(Erased.read(reader).pseudonym(), List.of())) {
				persons.put(revision.id(), digest(erased(revision)));
				erasedSlots.add(revision.slot());
			}
			return true;
		}
		if (kind == SideImported.KIND) {
			SideImported side = SideImported.read(reader);
			people(side.batch().persons());
			return sides.add(sequence, side, store.sides());
		}
		Imported imported = Imported.read(reader);
		Block.Entry[] entries = imported.entries();
		for (int i = 0; i < entries.length; i++) {
			ApplicationRow row = RowCodec.decode(entries[i].row());
			Located located = imported.located(sequence, i, row.number());
			@Nullable
			String[] values = new @Nullable String[Dimension.count()];
			Arrays.setAll(values, d -> row.get(Dimension.at(d).column()));
			applications.put(located.id(), digest(located, row.year(), values));
		}
		people(imported.persons());
		return Imported.root(entries).equals(imported.root()) && store.applications().packed().hold(sequence, imported.blocks());
	}

	private void people(List<PersonRevision> revisions) {
		for (PersonRevision revision : revisions) {
			persons.put(revision.id(), digest(revision));
			people.computeIfAbsent(revision.pseudonym(), key -> new ArrayList<>()).add(erased(revision));
		}
	}

	private static PersonRevision erased(PersonRevision revision) {
		return new PersonRevision(revision.id(), revision.slot(), revision.revision(), revision.pseudonym(), null);
	}

	private long entries() throws SQLException {
		try (PreparedStatement statement = store.database().prepare(Statements.countEntries("")); //$NON-NLS-1$
			ResultSet result = statement.executeQuery()) {
			return result.next() ? result.getLong(1) : 0;
		}
	}

	private boolean applicationsAgree() throws SQLException {
		long last = -1;
		for (boolean more = true; more;) {
			more = false;
			try (PreparedStatement statement = store.database().prepare(Statements.ALL_ROWS)) {
				statement.setLong(1, last);
				try (ResultSet result = statement.executeQuery()) {
					while (result.next()) {
						more = true;
						Located located = Located.read(result);
						last = located.id();
						if (!Objects.equals(applications.remove(last), digest(located, result.getInt(8), values(result)))) {
							return false;
						}
					}
				}
			}
		}
		return applications.isEmpty();
	}

	private @Nullable String[] values(ResultSet result) throws SQLException {
		@Nullable
		String[] values = new @Nullable String[Dimension.count()];
		for (int d = 0; d < values.length; d++) {
			values[d] = store.codes().text(result.getInt(9 + d));
		}
		return values;
	}

	private boolean personsAgree() throws SQLException {
		for (List<PersonRevision> page = store.persons().after(-1); !page.isEmpty(); page = store.persons().after(page.get(page.size() - 1).id())) {
			for (PersonRevision revision : page) {
				if (!Objects.equals(persons.remove(revision.id()), digest(revision))) {
					return false;
				}
			}
		}
		return persons.isEmpty();
	}

	private boolean vaultAgrees() throws Failure {
		for (long slot : erasedSlots) {
			if (!store.vault().empty(slot)) {
				return false;
			}
		}
		return true;
	}

	private static Long digest(Located located, int year, @Nullable String[] values) {
		Bytes bytes = new Bytes(256).number(located.id()).text(located.key()).number(located.revision()).number(located.person())
			.number(located.sequence()).number(located.block()).number(located.place()).number(year);
		for (String value : values) {
			bytes.text(value);
		}
		return digest(bytes);
	}

	private static Long digest(PersonRevision revision) {
		byte[] sealed = revision.sealed();
		return digest(new Bytes(256).number(revision.id()).number(revision.slot()).number(revision.revision()).raw(revision.pseudonym().bytes())
			.part(sealed == null ? new byte[0] : sealed));
	}

	private static Long digest(Bytes bytes) {
		return Long.valueOf(ByteBuffer.wrap(Hash.leaf(bytes.array(), 0, bytes.size()).bytes()).getLong());
	}
}
