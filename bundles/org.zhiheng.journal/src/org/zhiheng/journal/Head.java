// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.journal;

import org.zhiheng.journal.tree.CompactTree;
import org.zhiheng.journal.tree.Hash;

/**
 * A place in the journal with all that is needed to go on from there.
 *
 * @param sequence the number of the last record before the place
 * @param position the place in the file, in bytes
 * @param hash the hash of the last record
 * @param tree the tree over all records before the place
 */
public record Head(long sequence, long position, Hash hash, CompactTree tree) {

	/** The start of every journal. */
	public static final Head START = new Head(0, 0, Hash.NONE, CompactTree.EMPTY);

	/**
	 * The place behind a record.
	 *
	 * @param record the record that follows this place
	 * @return the next place
	 */
	Head after(JournalRecord record) {
		return new Head(record.sequence(), record.end(), record.hash(), tree.with(record.hash()));
	}
}
