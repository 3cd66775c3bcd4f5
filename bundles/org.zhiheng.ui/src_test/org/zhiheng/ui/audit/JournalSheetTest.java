// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.zhiheng.audit.JournalFinding;
import org.zhiheng.audit.JournalWords;
import org.zhiheng.registry.AuditEntry;
import org.zhiheng.registry.Verification;
import org.zhiheng.registry.Verification.Verdict;

class JournalSheetTest {

	private final List<Integer> fetched = new ArrayList<>();
	private final JournalFinding finding = new JournalFinding(450, true, (offset, limit) -> List.of());

	private static List<AuditEntry> entries(long first, int count) {
		return LongStream.range(first, first + count).mapToObj(JournalSheetTest::entry).toList();
	}

	private static AuditEntry entry(long number) {
		return new AuditEntry(number, Instant.EPOCH, "zhang", true, "clerk", "import", "5", null, null, "", null, "", "", "");
	}

	@Test
	void readsOnlyThePagesLookedAtAndEachOnce() {
		JournalSheet sheet = new JournalSheet(finding, new JournalWords(Locale.SIMPLIFIED_CHINESE), fetched::add);
		assertEquals(450, sheet.size());
		assertEquals("…", sheet.cell(205, 0));
		assertEquals("", sheet.cell(205, 1));
		assertEquals(List.of(1), fetched);
		sheet.arrived(1, entries(200, 200));
		assertEquals("205", sheet.cell(205, 0));
		assertEquals("导入申报", sheet.cell(205, 4));
		assertEquals(List.of(1), fetched);
	}

	@Test
	void aPageThatComesAtOnceIsShownAtOnce() {
		JournalSheet[] sheet = new JournalSheet[1];
		sheet[0] = new JournalSheet(finding, new JournalWords(Locale.ENGLISH), page -> sheet[0].arrived(page, entries(400, 50)));
		assertEquals("449", sheet[0].cell(449, 0));
	}

	@Test
	void everyVerdictIsSaidInBothLanguagesAndOnlyOneIsProof() {
		for (Verdict verdict : Verdict.values()) {
			Verification found = new Verification(verdict, 12, verdict == Verdict.BROKEN ? 7L : null, null, "…");
			VerdictWords zh = VerdictWords.of(found, Locale.SIMPLIFIED_CHINESE);
			assertNotEquals(zh.verdict(), VerdictWords.of(found, Locale.ENGLISH).verdict());
			assertEquals(verdict == Verdict.BROKEN ? 2 : 1, zh.numbers().size());
		}
		assertEquals("一致，但未锚定", VerdictWords.of(new Verification(Verdict.CONSISTENT, 12, null, null, ""), Locale.SIMPLIFIED_CHINESE).verdict());
	}
}
