// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.IntakeResult.Outcome;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.TableKind;
import org.zhiheng.store.Imported.Placement;

/**
 * Decides what becomes of each row of a batch of a table beside that of applications, by comparing it with what is kept.
 */
final class SideIntake {

	private static final Pseudonym NOBODY = new Pseudonym(new byte[Pseudonym.LENGTH]);

	private final SideTable sides;
	private final Applications applications;
	private final Persons persons;
	private final Vault vault;
	private final Pseudonyms pseudonyms;

	SideIntake(SideTable sides, Applications applications, Persons persons, Vault vault, Pseudonyms pseudonyms) {
		this.sides = sides;
		this.applications = applications;
		this.persons = persons;
		this.vault = vault;
		this.pseudonyms = pseudonyms;
	}

	/**
	 * What is to be written of a batch.
	 *
	 * @param table of which table
	 * @param outcomes what becomes of each row
	 * @param waiting rows whose application, or whose person's applications, are not held
	 * @param entries the rows that are imported as they are packed
	 * @param placements the same rows as they stand in the database
	 * @param people the people of these rows
	 * @param firstBlock the number of the first block
	 */
	record Plan(TableKind table, List<Outcome> outcomes, long waiting, Block.Entry[] entries, List<Placement> placements, People people,
		long firstBlock) {}

	Plan plan(List<SideSubmission> batch) throws SQLException, Failure {
		TableKind table = batch.get(0).row().table();
		Block.Entry[] all = new Block.Entry[batch.size()];
		String[] about = new String[all.length];
		for (int i = 0; i < all.length; i++) {
			SideSubmission one = batch.get(i);
			Identity person = one.identity();
			Pseudonym pseudonym = person == null ? NOBODY : pseudonyms.of(person.idNumber());
			all[i] = new Block.Entry(pseudonym, SideCodec.encode(one.row()));
			about[i] = person == null ? one.row().application() : pseudonym.toString();
		}
		Map<String, List<Located>> located = located(table, new HashSet<>(Arrays.asList(about)));
		List<Pseudonym> named = table.ofPersons() ? Stream.of(all).map(Block.Entry::pseudonym).distinct().toList() : List.of();
		Map<Pseudonym, List<PersonRevision>> known = named.isEmpty() ? new HashMap<>() : persons.of(named);
		long waiting = table.ofPersons() ? strangers(all, known) : strays(about);
		People people = new People(vault, new SecureRandom(), known, persons.last());
		List<Outcome> outcomes = new ArrayList<>();
		List<Block.Entry> entries = new ArrayList<>();
		List<Placement> placements = new ArrayList<>();
		long next = sides.lastRow() + 1;
		for (int i = 0; i < all.length; i++) {
			SideSubmission one = batch.get(i);
			Located before = entry(one, located.getOrDefault(about[i], List.of()));
			if (before != null && same(before, all[i], one.identity(), people)) {
				outcomes.add(Outcome.UNCHANGED);
				continue;
			}
			outcomes.add(Outcome.IMPORTED);
			entries.add(all[i]);
			Identity identity = one.identity();
			long person = identity == null ? 0 : people.revision(all[i].pseudonym(), identity);
			placements.add(before == null ? new Placement(next++, 1, person) : new Placement(before.id(), before.revision() + 1, person));
		}
		return new Plan(table, outcomes, waiting, entries.toArray(new Block.Entry[0]), placements, people, sides.lastBlock() + 1);
	}

	private Map<String, List<Located>> located(TableKind table, Set<String> about) throws SQLException {
		Map<String, List<Located>> located = new HashMap<>();
		for (Located each : sides.find(table, about)) {
			located.computeIfAbsent(each.key().substring(table.key().length() + 1), key -> new ArrayList<>()).add(each);
		}
		return located;
	}

	/** The kept row that is the same as this one, maybe with other content; null where there is none. */
	private @Nullable Located entry(SideSubmission one, List<Located> candidates) throws SQLException {
		for (Located each : candidates) {
			if (sides.kept(one.row().table(), each).row().sameEntry(one.row())) {
				return each;
			}
		}
		return null;
	}

	private boolean same(Located known, Block.Entry entry, @Nullable Identity identity, People people) throws SQLException, Failure {
		return Arrays.equals(sides.entry(known).row(), entry.row())
			&& (identity == null || people.same(known.person(), entry.pseudonym(), identity));
	}

	/** Rows about applications that are not held. */
	private long strays(String[] about) throws SQLException {
		TreeSet<String> numbers = new TreeSet<>(Arrays.asList(about));
		Set<String> held = applications.find(numbers, numbers.first(), numbers.last()).keySet();
		return Stream.of(about).filter(each -> !held.contains(each)).count();
	}

	/** Rows about persons of whom no application is held. */
	private long strangers(Block.Entry[] entries, Map<Pseudonym, List<PersonRevision>> known) throws SQLException {
		List<Long> revisions = known.values().stream().flatMap(List::stream).map(PersonRevision::id).toList();
		Set<Long> applying = new HashSet<>();
		for (Located each : applications.ofPersons(revisions)) {
			applying.add(each.person());
		}
		return Stream.of(entries).filter(each -> Objects.requireNonNull(known.getOrDefault(each.pseudonym(), List.of())).stream()
			.noneMatch(revision -> applying.contains(revision.id()))).count();
	}
}
