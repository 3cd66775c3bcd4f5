// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.List;

import org.zhiheng.registry.SideSubmission;
import org.zhiheng.registry.Submission;

/**
 * What validation says of a row.
 */
sealed interface Verdict {

	/** Every value can be read; whether they contradict each other is for auditors. */
	record Readable(Submission submission) implements Verdict {}

	/** The same of a table beside that of applications. */
	record ReadableSide(SideSubmission submission) implements Verdict {}

	/** At least one value cannot be read. */
	record Unreadable(List<Problem> problems) implements Verdict {}
}
