// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/**
 * The applications of one open workspace: the port behind which they are kept.
 *
 * <p>Whatever a method that changes something returns normally is on disk and journalled. One thread changes at a time; reading is free.
 */
public interface Registry extends AutoCloseable {

	/** The most rows that {@link #keep} takes at once: one journal record, one transaction. */
	int BATCH = 5_000;

	/** Whether the workspace holds made-up people; they are refused elsewhere. */
	boolean demo();

	/**
	 * Keeps applications, all of them or none.
	 *
	 * @param batch at most {@link #BATCH} rows, no application number twice
	 * @param why who brings them, and from which file
	 * @return what became of each row; a different content of a known number is a new revision
	 * @throws Failure where nothing of the batch was kept
	 */
	IntakeResult keep(List<Submission> batch, Provenance why) throws Failure;

	/**
	 * What {@link #keep} would say, changing nothing.
	 *
	 * @param batch as for {@link #keep}
	 * @return what would become of each row
	 * @throws Failure where the registry cannot be read
	 */
	IntakeResult preview(List<Submission> batch) throws Failure;

	/** The latest content of an application, empty where the number is not known. */
	Optional<Kept> find(String applicationNumber) throws Failure;

	/**
	 * One page of applications in the order of their numbers.
	 *
	 * @param filter which
	 * @param offset applications to pass over
	 * @param limit at most so many
	 * @return the page, shorter at the end
	 * @throws Failure where the registry cannot be read
	 */
	List<Kept> page(Filter filter, long offset, int limit) throws Failure;

	/** How many applications a filter lets through. */
	long count(Filter filter) throws Failure;

	/**
	 * Hands over the latest content of every application, in the order of their numbers, from one consistent snapshot.
	 *
	 * @param each takes them one by one
	 * @param progress applications done of all; when cancelled the scan ends early
	 * @throws Failure where the registry cannot be read
	 */
	void scan(Consumer<? super Kept> each, Progress progress) throws Failure;

	/**
	 * Hands over the latest content of the applications that a filter lets through, from one consistent snapshot, in the order that is
	 * quickest.
	 *
	 * @param filter which
	 * @param each takes them one by one
	 * @param progress applications done of those looked at; when cancelled the scan ends early
	 * @throws Failure where the registry cannot be read
	 */
	default void scan(Filter filter, Consumer<? super Kept> each, Progress progress) throws Failure {
		scan(kept -> {
			if (filter.test(kept.row())) {
				each.accept(kept);
			}
		}, progress);
	}

	/**
	 * Hands over the latest content of every application that a later journal record brought, in the order of the records.
	 *
	 * @param sequence applications whose latest content came with this record or before are left out
	 * @param each takes them one by one
	 * @param progress applications done; when cancelled the scan ends early
	 * @throws Failure where the registry cannot be read
	 */
	default void scanSince(long sequence, Consumer<? super Kept> each, Progress progress) throws Failure {
		scan(kept -> {
			if (kept.journalSequence() > sequence) {
				each.accept(kept);
			}
		}, progress);
	}

	/**
	 * Discloses the person behind an application. The disclosure is journalled before the answer is given.
	 *
	 * @param applicationNumber a known number
	 * @param why who asks; the reason must not be blank
	 * @return the person
	 * @throws Failure where the number is unknown, the person was erased, or no reason is given
	 */
	Identity identity(String applicationNumber, Provenance why) throws Failure;

	/**
	 * Erases a person by erasing that person's key; the journal still verifies.
	 *
	 * @param pseudonym the person
	 * @param why who erases; the reason must not be blank
	 * @throws Failure where the pseudonym is unknown or no reason is given
	 */
	void erase(String pseudonym, Provenance why) throws Failure;

	/**
	 * Hands over the latest content of every application of some persons.
	 *
	 * @param pseudonyms of the persons
	 * @param each takes the applications one by one, in no order
	 * @throws Failure where the registry cannot be read
	 */
	default void ofPersons(Set<String> pseudonyms, Consumer<? super Kept> each) throws Failure {
		scan(kept -> {
			if (pseudonyms.contains(kept.pseudonym())) {
				each.accept(kept);
			}
		}, Progress.NONE);
	}

	/** The tables beside that of applications. */
	default SideTables sides() {
		return SideTables.NONE;
	}

	/** The journal sequence of the last applied record: the id of the present snapshot. */
	long sequence();

	/** The journal for reading. */
	AuditTrail trail();

	/**
	 * Journals any other change.
	 *
	 * @param change what changed
	 * @return the receipt; the record is on disk
	 * @throws Failure where nothing was journalled
	 */
	Recording record(Change change) throws Failure;

	/** The keyed pseudonym of an ID number in this workspace. */
	String pseudonym(String idNumber);

	/** Where files are kept as received. */
	ReceivedFiles received();

	/** The versions of policy files that were handed in, approved and put into force here. */
	default PolicyVersions policies() {
		return PolicyVersions.NONE;
	}

	/** Where what is computed from the applications is kept, empty where nothing of the kind can be. */
	default Optional<DerivedFiles> derived() {
		return Optional.empty();
	}

	/** Whether the workspace may only be read, because journal and database do not agree; {@link #notices()} says why. */
	default boolean readOnly() {
		return false;
	}

	/** What the person should know of this opening, in sentences: a torn record was cut, records were caught up, the workspace is read-only. */
	default List<String> notices() {
		return List.of();
	}

	/**
	 * A signed checkpoint of the journal as it is, to be taken away and held against it later.
	 *
	 * @return the checkpoint in the text form of C2SP tlog-checkpoint; empty where the registry keeps no journal on disk
	 * @throws Failure where it cannot be signed
	 */
	default String checkpoint() throws Failure {
		return ""; //$NON-NLS-1$
	}

	@Override
	void close() throws Failure;
}
