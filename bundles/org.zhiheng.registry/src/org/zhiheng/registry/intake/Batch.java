// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.registry.Registry;
import org.zhiheng.registry.Submission;

/**
 * The rows that are handed from reading to keeping at once. What is counted of them is counted when they are kept, so that the counts of a cancelled
 * import are those of whole batches.
 */
final class Batch {

	private static final int ROWS = 4 * Registry.BATCH;

	private final List<Submission> submissions = new ArrayList<>(Registry.BATCH);
	private final List<RejectedRow> rejected = new ArrayList<>();
	private long duplicates;

	void accept(Submission submission) {
		submissions.add(submission);
	}

	void reject(RejectedRow row) {
		rejected.add(row);
	}

	void duplicate() {
		duplicates++;
	}

	boolean full() {
		return submissions.size() == Registry.BATCH || read() >= ROWS;
	}

	long read() {
		return submissions.size() + rejected.size() + duplicates;
	}

	List<Submission> submissions() {
		return submissions;
	}

	List<RejectedRow> rejected() {
		return rejected;
	}

	long duplicates() {
		return duplicates;
	}
}
