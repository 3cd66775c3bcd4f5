// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.AuditEntry;

/** What a record says besides its two states, in lines; what it does not say has no line. */
final class EntryFacts {

	private final JournalWords words;
	private final Phrases phrases;

	EntryFacts(JournalWords words, Phrases phrases) {
		this.words = words;
		this.phrases = phrases;
	}

	List<String> of(AuditEntry entry) {
		List<String> lines = new ArrayList<>();
		add(lines, "fact_role", words.role(entry.role()));
		add(lines, "fact_reason", entry.reason());
		add(lines, "fact_approved", entry.approvedBy());
		add(lines, "fact_policy", entry.policyVersion());
		add(lines, "fact_source", entry.source());
		add(lines, "fact_digest", entry.digest());
		return lines;
	}

	private void add(List<String> lines, String key, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			lines.add(phrases.text(key, value));
		}
	}
}
