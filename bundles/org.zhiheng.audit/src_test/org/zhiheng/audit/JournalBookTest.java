// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Progress;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.AuditTrail;

class JournalBookTest {

	private final List<AuditEntry> entries = new ArrayList<>();
	private final JournalBook book = new JournalBook(new ListTrail(entries), new JournalWords(Locale.SIMPLIFIED_CHINESE));

	private void add(String actor, String action, String entity, String at, String after) {
		entries.add(
			new AuditEntry(entries.size() + 1L, Instant.parse(at), actor, false, "administrator", action, entity, null, after, "依据通知", null, "v6", "",
				"ab" + entries.size()));
	}

	private List<Long> sequences(JournalQuestion question) throws Failure {
		JournalFinding found = book.find(question, Progress.NONE);
		List<Long> all = found.pages().read(0, 1_000).stream().map(AuditEntry::sequence).toList();
		assertEquals(found.size(), all.size());
		return all;
	}

	@Test
	void leafsNewestFirst() throws Failure {
		add("zhang", "import", "120", "2026-03-06T01:00:00Z", "120");
		add("li", "policy.save", "policy/HT25", "2026-03-07T01:00:00Z", "450 元");
		assertEquals(List.of(2L, 1L), sequences(JournalQuestion.ALL));
	}

	@Test
	void daysAreBeijingDaysAndTheLastIsIncluded() throws Failure {
		add("zhang", "import", "1", "2026-03-05T15:59:59Z", "23:59:59 on the 5th");
		add("zhang", "import", "1", "2026-03-05T16:00:00Z", "00:00:00 on the 6th");
		add("zhang", "import", "1", "2026-03-06T15:59:59Z", "23:59:59 on the 6th");
		add("zhang", "import", "1", "2026-03-06T16:00:00Z", "00:00:00 on the 7th");
		LocalDate sixth = LocalDate.of(2026, 3, 6);
		assertEquals(List.of(3L, 2L), sequences(new JournalQuestion(null, null, "", sixth, sixth)));
	}

	@Test
	void actorActionAndTextNarrow() throws Failure {
		add("zhang", "import", "120", "2026-03-06T01:00:00Z", "x");
		add("zhang", "policy.save", "policy/HT25", "2026-03-06T02:00:00Z", "fee: 450");
		add("li", "policy.save", "policy/BZ", "2026-03-06T03:00:00Z", "fee: 280");
		assertEquals(List.of(2L), sequences(new JournalQuestion("zhang", "policy.save", "", null, null)));
		assertEquals(List.of(3L), sequences(new JournalQuestion(null, null, "FEE: 280", null, null)));
		assertEquals(List.of(3L, 2L), sequences(new JournalQuestion(null, null, "保存政策", null, null)), "text is sought in the words that are read");
		assertEquals(List.of(), sequences(new JournalQuestion(null, null, "没有", null, null)));
	}

	@Test
	void aSearchThatStopsSaysSo() throws Failure {
		for (int i = 0; i < JournalBook.MOST_FOUND + 700; i++) {
			add("zhang", "import", "1", "2026-03-06T01:00:00Z", "same");
		}
		JournalFinding found = book.find(new JournalQuestion(null, null, "same", null, null), Progress.NONE);
		assertEquals(JournalBook.MOST_FOUND, found.size());
		assertFalse(found.complete());
		JournalFinding all = book.find(new JournalQuestion(null, null, "ab10699", null, null), Progress.NONE);
		assertEquals(1, all.size());
		assertTrue(all.complete());
	}

	@Test
	void aCancelledSearchIsNotCalledComplete() throws Failure {
		add("zhang", "import", "1", "2026-03-06T01:00:00Z", "same");
		JournalFinding found = book.find(new JournalQuestion(null, null, "same", null, null), new Progress() {
			@Override
			public void at(long done, long total) {
				// not asked
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		});
		assertFalse(found.complete());
	}

	/** A journal in a list. */
	record ListTrail(List<AuditEntry> entries) implements AuditTrail {

		@Override
		public List<AuditEntry> page(Question question, boolean newestFirst, long offset, int limit) {
			List<AuditEntry> matching = new ArrayList<>(entries.stream().filter(question::test).toList());
			if (newestFirst) {
				Collections.reverse(matching);
			}
			return matching.stream().skip(offset).limit(limit).toList();
		}

		@Override
		public long count(Question question) {
			return entries.stream().filter(question::test).count();
		}
	}
}
