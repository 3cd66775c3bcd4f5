// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.zhiheng.message.Failure;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;
import org.zhiheng.registry.Registry;

/**
 * When the data of a snapshot were journalled: the time of its last record, which is the same whenever it is asked for.
 */
public final class SnapshotDate {

	private SnapshotDate() {
	}

	/**
	 * The date.
	 *
	 * @param registry whose journal
	 * @param snapshot of that registry
	 * @return ISO 8601 in UTC to the second; empty where the journal has no such record
	 * @throws Failure where the journal cannot be read
	 */
	public static String of(Registry registry, Snapshot snapshot) throws Failure {
		if (snapshot.sequence() <= 0) {
			return "";
		}
		List<AuditEntry> entries = registry.trail().page(AuditTrail.Question.ALL, false, snapshot.sequence() - 1, 1);
		return entries.isEmpty() ? "" : entries.get(0).at().truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
