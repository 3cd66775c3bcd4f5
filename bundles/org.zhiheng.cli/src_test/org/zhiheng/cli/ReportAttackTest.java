// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has a public report subtracts everything printed in it from everything else. */
class ReportAttackTest {

	private static final long ENOUGH = 10;
	private static final String BY = "申报、参评、通过与确认";

	@TempDir
	Path folder;
	private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

	private Bench report(int applications, int year) throws IOException {
		Bench bench = new Bench(folder.resolve("home"));
		Path workspace = folder.resolve("ws");
		if (!Files.exists(workspace)) {
			assertEquals(0, bench.run("demo", "--workspace", workspace, "--applications", applications, "--seed", 7), bench.err());
		}
		Path file = folder.resolve("r.html");
		assertEquals(0, bench.run("report", "--workspace", workspace, "--year", year, "--out", file), bench.err());
		tables.clear();
		Matcher table = Pattern.compile("<caption>表 \\d+　(.*?)</caption>(.*?)</table>", Pattern.DOTALL).matcher(Files.readString(file));
		while (table.find()) {
			List<List<String>> rows = new ArrayList<>();
			for (String row : table.group(2).split("<tr>")) {
				Matcher cell = Pattern.compile("<t[hd][^>]*>([^<]*)</t[hd]>").matcher(row);
				List<String> cells = new ArrayList<>();
				while (cell.find()) {
					cells.add(cell.group(1));
				}
				if (!cells.isEmpty()) {
					rows.add(cells);
				}
			}
			tables.put(table.group(1), rows);
		}
		return bench;
	}

	/** The counts of a row: whole numbers, and both numbers of 5,565/9,069. */
	private static List<Long> counts(List<String> row) {
		List<Long> counts = new ArrayList<>();
		for (String cell : row.subList(1, row.size())) {
			if (cell.matches("[0-9,]+(/[0-9,]+)?")) {
				for (String count : cell.split("/")) {
					counts.add(Long.valueOf(count.replace(",", "")));
				}
			}
		}
		return counts;
	}

	private static void apart(String where, Iterable<Long> counts) {
		List<Long> before = new ArrayList<>();
		for (long count : counts) {
			for (long other : before) {
				long difference = Math.abs(count - other);
				assertTrue(difference == 0 || difference >= ENOUGH, where + ": " + count + " and " + other);
			}
			assertTrue(count == 0 || count >= ENOUGH, where + ": " + count);
			before.add(count);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 900, 4000, 12_000 })
	@DisplayName("No difference of two counts of a group, of a total and its parts, of steps, payers and totals tells of a few")
	void differences(int applications) throws IOException {
		report(applications, 2025);
		int groups = 0;
		TreeSet<Long> everybody = new TreeSet<>();
		for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
			if (table.getKey().endsWith(BY)) {
				groups += group(table.getKey(), table.getValue(), everybody);
			} else if (table.getKey().contains("各环节人数")) {
				table.getValue().forEach(row -> everybody.addAll(counts(row)));
			} else if (table.getKey().contains("登记的缴费")) {
				everybody.add(counts(table.getValue().get(1)).get(0));
				String amount = table.getValue().get(1).get(2);
				assertTrue(amount.endsWith("000.00"), amount);
			}
		}
		apart("everybody", everybody);
		assertTrue(groups >= applications / 1000, groups + " groups");
	}

	private int group(String name, List<List<String>> rows, TreeSet<Long> everybody) {
		int shown = 0;
		List<Long> rest = new ArrayList<>();
		for (List<String> row : rows.subList(1, rows.size())) {
			if (row.get(0).equals("合计")) {
				everybody.addAll(counts(row));
				rest = counts(row);
			} else if (!counts(row).isEmpty()) {
				apart(name + " " + row.get(0), counts(row));
				shown++;
			}
		}
		for (List<String> row : rows.subList(1, rows.size())) {
			for (int i = 0; i < rest.size() && !row.get(0).equals("合计") && !counts(row).isEmpty(); i++) {
				rest.set(i, rest.get(i) - counts(row).get(i));
			}
		}
		if (rest.stream().anyMatch(count -> count != 0)) {
			apart(name + ", what is withheld together", rest);
		}
		return shown;
	}

	@ParameterizedTest
	@ValueSource(ints = { 4000, 12_000 })
	@DisplayName("The reports of two years withhold the same groups of the year that both print")
	void twoReports(int applications) throws IOException {
		report(applications, 2024);
		List<List<String>> before = tables.get("2024年度各地州" + BY);
		report(applications, 2025);
		int compared = 0;
		for (List<String> row : tables.get("各地州通过率与上年比较")) {
			for (List<String> old : before) {
				if (old.get(0).equals(row.get(0))) {
					assertEquals(old.contains("•"), row.get(1).equals("•"), row + " " + old);
					compared++;
				}
			}
		}
		assertTrue(compared >= 10, compared + " compared");
	}
}
