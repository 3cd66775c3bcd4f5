// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.zhiheng.registry.AuditEntry;

class JournalWordsTest {

	private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	private final JournalWords zh = new JournalWords(Locale.SIMPLIFIED_CHINESE);
	private final JournalWords en = new JournalWords(Locale.ENGLISH);

	private static AuditEntry entry(String action, String entity, String reason, String source) {
		return new AuditEntry(7, Instant.parse("2026-03-06T01:12:00Z"), "zhang", false, "administrator", action, entity, null, "收费\n450", reason,
			null, "v6", source,
			DIGEST);
	}

	@Test
	void readsAsASentenceInBothLanguages() {
		assertEquals("7\t2026-03-06 09:12:00\tzhang（未核实）\t管理员\t导入申报\t4,806 行申报\t\t收费\tr.csv",
			zh.line(entry("import", "4806", "", "r.csv " + DIGEST)).text());
		assertEquals("7\t2026-03-06 09:12:00\tzhang (unverified)\tAdministrator\tPolicy saved\tPolicy HT25\t\t收费\tyearly fees",
			en.line(entry("policy.save", "policy/HT25", "yearly fees", "")).text());
		assertEquals("1 application", en.entity("1"));
	}

	@Test
	void whatHasNoWordsIsShownAsItStands() {
		assertEquals("moon.landing", zh.action("moon.landing"));
		assertEquals("moon/7", zh.entity("moon/7"));
		assertEquals("HT2025-000123", zh.entity("HT2025-000123"));
	}

	@Test
	void everyOfferedActionHasWords() {
		for (String action : JournalWords.actions()) {
			assertNotEquals(action, zh.action(action));
			assertNotEquals(action, en.action(action));
		}
	}
}
