// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;

/**
 * Which records an auditor wants to see; null or empty asks for all.
 *
 * @param actor exactly this actor
 * @param action exactly this action's code
 * @param text part of any cell, of either state, of the file or of the digest
 * @param from first day, Beijing time
 * @param to last day, Beijing time, itself included
 */
public record JournalQuestion(@Nullable String actor, @Nullable String action, String text, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** Every record. */
	public static final JournalQuestion ALL = new JournalQuestion(null, null, "", null, null);

	/** The part of it that the journal itself answers. */
	AuditTrail.Question asked() {
		@Nullable
		LocalDate last = to;
		return new AuditTrail.Question(actor, action, null, start(from), start(last == null ? null : last.plusDays(1)));
	}

	private static @Nullable Instant start(@Nullable LocalDate day) {
		return day == null ? null : day.atStartOfDay(JournalWords.BEIJING).toInstant();
	}

	/** Whether the text stands in a record as it is read in these words. */
	boolean finds(AuditEntry entry, JournalWords words) {
		String sought = text.strip().toLowerCase(Locale.ROOT);
		return sought.isEmpty() || words.line(entry).holds(sought)
			|| Stream
				.of(entry.before(), entry.after(), entry.entity(), entry.source(), entry.digest(), entry.approvedBy(), entry.policyVersion(),
					entry.reason())
				.anyMatch(each -> each != null && each.toLowerCase(Locale.ROOT).contains(sought));
	}
}
