// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;

/**
 * The tables beside that of applications. A row may name an application or a person that is not held: it is kept all the same and is found as soon as the
 * application comes, so that files may be read in any order.
 */
public interface SideTables {

	/** Nothing is held, and nothing can be kept. */
	SideTables NONE = new SideTables() {

		@Override
		public SideResult keep(List<SideSubmission> batch, Provenance why) {
			throw new IllegalStateException("no side tables"); //$NON-NLS-1$
		}

		@Override
		public SideResult preview(List<SideSubmission> batch) {
			throw new IllegalStateException("no side tables"); //$NON-NLS-1$
		}

		@Override
		public long count(TableKind table) {
			return 0;
		}

		@Override
		public List<KeptSideRow> about(TableKind table, Collection<String> about) {
			return List.of();
		}

		@Override
		public void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) {
			progress.at(0, 0);
		}
	};

	/**
	 * What became of the rows of one batch.
	 *
	 * @param outcomes one for each row of the batch, in its order
	 * @param sequence the journal record that holds the batch, or the last one applied where every row was unchanged
	 * @param waiting rows whose application, or whose person's applications, are not held yet
	 */
	record SideResult(List<IntakeResult.Outcome> outcomes, long sequence, long waiting) {

		public SideResult {
			outcomes = List.copyOf(outcomes);
		}
	}

	/**
	 * Keeps rows of one table, all of them or none.
	 *
	 * @param batch at most {@link Registry#BATCH} rows of one table, none twice
	 * @param why who brings them, and from which file
	 * @return what became of each row; a different content of a known row is a new revision
	 * @throws Failure where nothing of the batch was kept
	 */
	SideResult keep(List<SideSubmission> batch, Provenance why) throws Failure;

	/** What {@link #keep} would say, changing nothing. */
	SideResult preview(List<SideSubmission> batch) throws Failure;

	/** Rows held of a table. */
	long count(TableKind table) throws Failure;

	/**
	 * The latest content of all rows about some applications or persons.
	 *
	 * @param table which
	 * @param about numbers of applications, or pseudonyms in a table about persons
	 * @return the rows, those kept first before those kept later
	 * @throws Failure where the registry cannot be read
	 */
	List<KeptSideRow> about(TableKind table, Collection<String> about) throws Failure;

	/**
	 * Hands over the latest content of every row that a later journal record brought, in the order of the records.
	 *
	 * @param table which
	 * @param sequence rows whose latest content came with this record or before are left out; 0 for all rows
	 * @param each takes them one by one
	 * @param progress rows done; when cancelled the scan ends early
	 * @throws Failure where the registry cannot be read
	 */
	void scanSince(TableKind table, long sequence, Consumer<? super KeptSideRow> each, Progress progress) throws Failure;
}
