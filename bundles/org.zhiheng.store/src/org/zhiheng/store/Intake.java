// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.ApplicationRow;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.Submission;
import org.zhiheng.store.Imported.Placement;

/**
 * Decides what becomes of each row of a batch by comparing it with what is kept.
 */
final class Intake {

	private final Database database;
	private final Applications applications;
	private final Persons persons;
	private final Vault vault;
	private final byte[] pseudonymKey;
	private final Worker worker;
	private final SecureRandom random = new SecureRandom();

	Intake(Database database, Applications applications, Persons persons, Vault vault, byte[] pseudonymKey, Worker worker) {
		this.database = database;
		this.applications = applications;
		this.persons = persons;
		this.vault = vault;
		this.pseudonymKey = pseudonymKey;
		this.worker = worker;
	}

	/**
	 * What is to be written of a batch.
	 *
	 * @param outcomes what becomes of each row
	 * @param rows the rows that are imported
	 * @param entries the same rows as they are packed
	 * @param placements the same rows as they stand in the database
	 * @param people the people of these rows
	 * @param firstBlock the number of the first block
	 */
	record Plan(List<Outcome> outcomes, ApplicationRow[] rows, Block.Entry[] entries, List<Placement> placements, People people,
		long firstBlock) {}

	Plan plan(List<Submission> batch) throws SQLException, Failure {
		Block.Entry[] all = entries(batch);
		Map<String, Located> located = located(batch);
		List<Pseudonym> pseudonyms = Stream.of(all).map(Block.Entry::pseudonym).toList();
		People people = new People(vault, random, persons.of(pseudonyms), persons.last());
		long nextApplication = database.number(Statements.LAST_APPLICATION) + 1;
		List<Outcome> outcomes = new ArrayList<>();
		List<ApplicationRow> rows = new ArrayList<>();
		List<Block.Entry> entries = new ArrayList<>();
		List<Placement> placements = new ArrayList<>();
		for (int i = 0; i < all.length; i++) {
			Submission submission = Objects.requireNonNull(batch.get(i));
			Located known = located.get(submission.row().number());
			if (known != null && same(known, all[i], submission, people)) {
				outcomes.add(Outcome.UNCHANGED);
				continue;
			}
			outcomes.add(Outcome.IMPORTED);
			rows.add(submission.row());
			entries.add(all[i]);
			long person = people.revision(all[i].pseudonym(), submission.identity());
			placements.add(known == null ? new Placement(nextApplication++, 1, person) : new Placement(known.id(), known.revision() + 1, person));
		}
		return new Plan(outcomes, rows.toArray(new ApplicationRow[0]), entries.toArray(new Block.Entry[0]), placements, people,
			database.number(Statements.LAST_BLOCK) + 1);
	}

	private Block.Entry[] entries(List<Submission> batch) throws Failure {
		Block.Entry[] entries = new Block.Entry[batch.size()];
		worker.split(entries.length, (from, to) -> {
			Pseudonyms pseudonyms = new Pseudonyms(pseudonymKey);
			for (int i = from; i < to; i++) {
				Submission submission = Objects.requireNonNull(batch.get(i));
				entries[i] = new Block.Entry(pseudonyms.of(submission.identity().idNumber()), RowCodec.encode(submission.row()));
			}
		});
		return entries;
	}

	private Map<String, Located> located(List<Submission> batch) throws SQLException {
		List<String> numbers = batch.stream().map(submission -> submission.row().number()).sorted().toList();
		for (int i = 1; i < numbers.size(); i++) {
			if (numbers.get(i).equals(numbers.get(i - 1))) {
				throw new IllegalArgumentException("an application number twice in one batch"); //$NON-NLS-1$
			}
		}
		return numbers.isEmpty() ? Collections.emptyMap() : applications.find(numbers, numbers.get(0), numbers.get(numbers.size() - 1));
	}

	private boolean same(Located known, Block.Entry entry, Submission submission, People people) throws SQLException, Failure {
		Block.Entry kept = applications.entry(known);
		return kept.pseudonym().equals(entry.pseudonym()) && Arrays.equals(kept.row(), entry.row())
			&& people.same(known.person(), entry.pseudonym(), submission.identity());
	}
}
