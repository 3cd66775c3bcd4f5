// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;

/**
 * The journal for leafing through, newest first.
 */
public final class JournalBook {

	/** The most records a search by text gathers; it stops there and says so. */
	public static final int MOST_FOUND = 10_000;

	private static final int PAGE = 500;

	private final AuditTrail trail;
	private final JournalWords words;

	/**
	 * @param trail the journal
	 * @param words in whose words text is sought
	 */
	public JournalBook(AuditTrail trail, JournalWords words) {
		this.trail = trail;
		this.words = words;
	}

	/**
	 * Finds the records asked for. Without a text the journal answers at once; a text is sought record by record.
	 *
	 * @param question which records
	 * @param progress records read of all; when cancelled what was found so far is given, and not called complete
	 * @return the records found, newest first
	 * @throws Failure where the journal cannot be read
	 */
	public JournalFinding find(JournalQuestion question, Progress progress) throws Failure {
		long count = trail.count(question.asked());
		if (question.text().isBlank()) {
			return new JournalFinding(count, true, (offset, limit) -> trail.page(question.asked(), true, offset, limit));
		}
		List<AuditEntry> found = new ArrayList<>();
		for (long at = 0; at < count; at += PAGE) {
			if (progress.cancelled() || found.size() >= MOST_FOUND) {
				return held(found, false);
			}
			gather(question, at, found);
			progress.at(Math.min(at + PAGE, count), count);
		}
		return held(found, true);
	}

	/** Records written meanwhile shift the pages, so what was seen already is passed over. */
	private void gather(JournalQuestion question, long at, List<AuditEntry> found) throws Failure {
		long lowest = found.isEmpty() ? Long.MAX_VALUE : found.get(found.size() - 1).sequence();
		for (AuditEntry each : trail.page(question.asked(), true, at, PAGE)) {
			if (each.sequence() < lowest && question.finds(each, words)) {
				found.add(each);
			}
		}
	}

	private static JournalFinding held(List<AuditEntry> found, boolean complete) {
		List<AuditEntry> kept = List.copyOf(found.subList(0, Math.min(found.size(), MOST_FOUND)));
		return new JournalFinding(kept.size(), complete && kept.size() == found.size(), (offset, limit) -> {
			int from = (int) Math.min(offset, kept.size());
			return kept.subList(from, Math.min(from + limit, kept.size()));
		});
	}

	/**
	 * The actors and actions of the newest records, for the lists of a filter.
	 *
	 * @return actors first, actions second, each in order
	 * @throws Failure where the journal cannot be read
	 */
	public Seen seen() throws Failure {
		List<AuditEntry> newest = trail.page(AuditTrail.Question.ALL, true, 0, PAGE * 2);
		return new Seen(List.copyOf(new TreeSet<>(newest.stream().map(AuditEntry::actor).toList())),
			List.copyOf(new TreeSet<>(newest.stream().map(AuditEntry::action).toList())));
	}

	/**
	 * Who and what occurs in the newest records.
	 *
	 * @param actors logins
	 * @param actions codes
	 */
	public record Seen(List<String> actors, List<String> actions) {}
}
