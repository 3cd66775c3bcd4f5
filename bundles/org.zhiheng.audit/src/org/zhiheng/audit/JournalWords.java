// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.registry.AuditEntry;

/**
 * The journal's codes in words. A code that has no words yet is shown as it stands, never hidden.
 */
public final class JournalWords {

	/** Official time everywhere in China, Xinjiang included. */
	public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(BEIJING);
	private static final List<String> KNOWN = List.of("import", "demo", "policy.save", "policy.submit", "policy.approve", "policy.publish",
		"policy.revert",
		"disclosure", "reject-file", "erasure", "export", "setting", "workspace.create", "workspace.repair", "checkpoint", "backup", "restore");

	private final Phrases phrases;

	/** @param locale the reader's language */
	public JournalWords(Locale locale) {
		phrases = Phrases.of(JournalWords.class, locale);
	}

	/** The reader's language. */
	public Locale locale() {
		return phrases.locale();
	}

	/** The actions that have words, in the order in which a list offers them. */
	public static List<String> actions() {
		return KNOWN;
	}

	/** What was done, such as 导入 for {@code import}. */
	public String action(String code) {
		return worded("action.", code);
	}

	/** In which role, such as 管理员 for {@code administrator}. */
	public String role(String code) {
		return worded("role.", code);
	}

	/** Who, with a mark where no account vouches for the name. */
	public String actor(AuditEntry entry) {
		return entry.verified() ? entry.actor() : phrases.text("actor.unverified", entry.actor());
	}

	/** When, in Beijing time to the second. */
	public String when(Instant at) {
		return MOMENT.format(at);
	}

	/** To what: {@code policy/HT25} reads 政策 HT25, a batch is the number of its rows. */
	public String entity(String entity) {
		int slash = entity.indexOf('/');
		String key = slash < 0 ? "" : "entity." + entity.substring(0, slash);
		if (slash > 0 && phrases.has(key)) {
			return phrases.text(key, entity.substring(slash + 1));
		}
		return entity.matches("\\d{1,9}") ? phrases.text("entity.rows", Integer.valueOf(entity)) : entity;
	}

	/** From which file, without its digest. */
	public String source(AuditEntry entry) {
		return entry.source().replaceAll("[ #]*(sha256[:=])?[0-9a-f]{64}\\)?$", "").strip();
	}

	/** The record as one line of a list. */
	public JournalLine line(AuditEntry entry) {
		return new JournalLine(entry.sequence(), when(entry.at()), actor(entry), role(entry.role()), action(entry.action()), entity(entry.entity()),
			firstLine(entry.before()), firstLine(entry.after()), entry.reason().isBlank() ? source(entry) : entry.reason());
	}

	private static String firstLine(@Nullable String state) {
		return state == null ? "" : state.strip().lines().findFirst().orElse("");
	}

	private String worded(String kind, String code) {
		String key = kind + code;
		return phrases.has(key) ? phrases.text(key) : code;
	}
}
