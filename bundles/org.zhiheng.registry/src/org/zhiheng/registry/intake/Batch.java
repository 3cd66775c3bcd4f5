// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.registry.Registry;
import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;
import org.zhiheng.registry.TableKind;

/**
 * The rows of one table that are handed from reading to keeping at once. What is counted of them is counted when they are kept, so that the counts of a
 * cancelled import are those of whole batches.
 */
final class Batch {

	private static final int ROWS = 4 * Registry.BATCH;

	private final TableKind kind;
	private final List<Submission> submissions = new ArrayList<>();
	private final List<SideSubmission> sides = new ArrayList<>();
	private final List<RejectedRow> rejected = new ArrayList<>();
	private long duplicates;

	Batch(TableKind kind) {
		this.kind = kind;
	}

	void accept(Submission submission) {
		submissions.add(submission);
	}

	void accept(SideSubmission submission) {
		sides.add(submission);
	}

	void reject(RejectedRow row) {
		rejected.add(row);
	}

	void duplicate() {
		duplicates++;
	}

	boolean full() {
		return accepted() == Registry.BATCH || read() >= ROWS;
	}

	long read() {
		return accepted() + rejected.size() + duplicates;
	}

	/** Rows that are to be kept. */
	int accepted() {
		return submissions.size() + sides.size();
	}

	/** Which table they are of. */
	TableKind kind() {
		return kind;
	}

	List<Submission> submissions() {
		return submissions;
	}

	/** Rows of a table beside that of applications. */
	List<SideSubmission> sides() {
		return sides;
	}

	List<RejectedRow> rejected() {
		return rejected;
	}

	long duplicates() {
		return duplicates;
	}
}
