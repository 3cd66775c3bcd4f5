// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.zhiheng.policy.files.PolicyBase;
import org.zhiheng.policy.files.PolicyFiles;
import org.zhiheng.rules.tally.Tally;

class CountRowsTest {

	private final List<Tally> tallies = List.of(
		new Tally("private", List.of("XJ70-2.1"), locale -> "参评、通过人数",
			new TreeMap<>(Map.of("PRIVATE_ENTERPRISE.reviewed", 12_345L, "OTHER.passed", 7L)), List.of()),
		new Tally("enterprises", List.of("XJ70-1.3"), locale -> "企业数", Map.of("653201", 3L), List.of()),
		new Tally("groups", List.of("XJ70-4.3"), locale -> "系列", Map.of(), List.of()),
		new Tally("duplicates", List.of("XJ70-6.7"), locale -> "重复", Map.of("", 2), List.of("2025-1", "2025-2")));

	private CountRows rows(Locale locale) throws Exception {
		PolicyBase base = PolicyFiles.base(List::of, Path.of("..", "org.zhiheng.policies", "policies"));
		return new CountRows(tallies, base, locale);
	}

	@Test
	void eachGroupIsARowWithItsClause() throws Exception {
		CountRows rows = rows(Locale.SIMPLIFIED_CHINESE);
		assertEquals(6, rows.size());
		assertEquals(List.of("参评、通过人数", "其他单位 · 通过", "7", "XJ70-2.1"), row(rows, 0));
		assertEquals(List.of("", "民营企业 · 参评", "12,345", "XJ70-2.1"), row(rows, 1));
		assertEquals("和田市", rows.cell(2, 1));
		assertEquals(List.of("系列", "", "无", "XJ70-4.3"), row(rows, 3));
		assertTrue(rows.cell(5, 1).contains("2025-1 2025-2"), rows.cell(5, 1));
		assertEquals("XJ70-6.7", rows.clause(5));
	}

	@Test
	void groupsHaveEnglishNames() throws Exception {
		CountRows rows = rows(Locale.ENGLISH);
		for (int row = 0; row < rows.size(); row++) {
			assertTrue(rows.cell(row, 1).codePoints().noneMatch(Character::isIdeographic), rows.cell(row, 1));
		}
	}

	private static List<String> row(CountRows rows, int row) {
		return CountRows.COLUMNS.stream().map(each -> rows.cell(row, CountRows.COLUMNS.indexOf(each))).toList();
	}
}
