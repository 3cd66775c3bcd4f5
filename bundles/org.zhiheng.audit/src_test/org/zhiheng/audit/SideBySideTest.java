// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.zhiheng.audit.SideBySide.Kind;
import org.zhiheng.audit.SideBySide.Row;

class SideBySideTest {

	@Test
	void changedLinesFaceEachOther() {
		assertEquals(
			List.of(new Row(Kind.SAME, "年度 2025", "年度 2025"), new Row(Kind.CHANGED, "高级 430", "高级 450"), new Row(Kind.SAME, "中级 280", "中级 280"),
				new Row(Kind.ADDED, "", "初级 140")),
			SideBySide.of("年度 2025\n高级 430\n中级 280", "年度 2025\n高级 450\n中级 280\n初级 140"));
	}

	@Test
	void nothingBeforeOrAfter() {
		assertEquals(List.of(new Row(Kind.ADDED, "", "a")), SideBySide.of(null, "a"));
		assertEquals(List.of(new Row(Kind.REMOVED, "a", "")), SideBySide.of("a", null));
		assertEquals(List.of(), SideBySide.of(null, ""));
	}

	@Test
	void neverLosesOrInventsALine() {
		Random random = new Random(20260306);
		for (int round = 0; round < 300; round++) {
			List<String> before = lines(random);
			List<String> after = lines(random);
			List<Row> rows = SideBySide.of(String.join("\n", before), String.join("\n", after));
			assertEquals(before, rows.stream().filter(row -> row.kind() != Kind.ADDED).map(Row::before).toList());
			assertEquals(after, rows.stream().filter(row -> row.kind() != Kind.REMOVED).map(Row::after).toList());
			assertEquals(rows.stream().filter(row -> row.kind() == Kind.SAME).count(),
				rows.stream().filter(row -> row.before().equals(row.after())).count());
		}
	}

	@Test
	void aVeryLongStateIsStillCompared() {
		String before = IntStream.range(0, 4_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
		String after = IntStream.range(0, 4_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
		assertEquals(4_000, SideBySide.of(before, after).size());
	}

	private static List<String> lines(Random random) {
		return random.ints(random.nextInt(12), 0, 5).mapToObj(i -> "line " + i).toList();
	}
}
