// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/**
 * The journal for reading: who did what, when, why.
 */
public interface AuditTrail {

	/**
	 * Which records are asked for; null asks for all.
	 *
	 * @param actor exactly this actor
	 * @param action exactly this action
	 * @param entity part of the entity's name
	 * @param from not before this time
	 * @param until before this time
	 */
	record Question(@Nullable String actor, @Nullable String action, @Nullable String entity, @Nullable Instant from, @Nullable Instant until) {

		/** Every record. */
		public static final Question ALL = new Question(null, null, null, null, null);

		/** Whether a record is asked for. */
		public boolean test(AuditEntry entry) {
			return (actor == null || entry.actor().equals(actor)) && (action == null || entry.action().equals(action))
				&& (entity == null || entry.entity().contains(entity)) && (from == null || !entry.at().isBefore(from))
				&& (until == null || entry.at().isBefore(until));
		}
	}

	/**
	 * One page of records.
	 *
	 * @param question which records
	 * @param newestFirst their order
	 * @param offset records to pass over
	 * @param limit at most so many
	 * @return the page, shorter at the end
	 * @throws Failure where the journal cannot be read
	 */
	List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) throws Failure;

	/** How many records are asked for. */
	long count(Question question) throws Failure;
}
