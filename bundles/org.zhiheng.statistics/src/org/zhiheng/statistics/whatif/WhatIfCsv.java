// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;

/**
 * The groups of an answer as a table, RFC 4180 with a byte order mark: one row a group, all dimensions below one another.
 *
 * @param result the answer as the reader may see it
 * @param words in the reader's language
 */
public record WhatIfCsv(Published result, WhatIfWords words) {

	private static final String LINE = "\r\n";
	private static final List<String> COLUMNS = List.of("dimension", "group", "applications", "accepted", "acceptedLow", "acceptedAfter",
		"acceptedHigh",
		"passed", "passedLow", "passedLo95", "passedAfter", "passedHi95", "passedHigh", "fees", "feesLow", "feesHigh", "out", "in", "open");

	/** The text of the file. */
	public String text() {
		Phrases phrases = Phrases.of(WhatIfCsv.class, words.locale());
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(padded(phrases.text("csv.title"), words.title(result.scenario())));
		if (result.demo()) {
			rows.add(padded(phrases.text("csv.note"), phrases.text("csv.demo")));
		}
		result.scenario().changes().forEach(each -> rows.add(padded(phrases.text("csv.change"), words.change(each))));
		words.notes(result.scenario()).forEach(each -> rows.add(padded(phrases.text("csv.note"), each)));
		if (result.restricted()) {
			rows.add(padded(phrases.text("csv.note"), words.withheld(result)));
		}
		rows.add(new ArrayList<>(COLUMNS.stream().map(each -> phrases.text("csv." + each)).toList()));
		add(rows, phrases.text("csv.all"), null, List.of(result.total()));
		add(rows, words.dimension(Dimension.REGION), Dimension.REGION, result.regions());
		add(rows, words.dimension(Dimension.SERIES), Dimension.SERIES, result.series());
		add(rows, words.dimension(Dimension.LEVEL), Dimension.LEVEL, result.levels());
		add(rows, words.dimension(Dimension.EMPLOYER_TYPE), Dimension.EMPLOYER_TYPE, result.employers());
		return "\uFEFF" + rows.stream().map(row -> row.stream().map(WhatIfCsv::field).collect(Collectors.joining(",")) + LINE)
			.collect(Collectors.joining());
	}

	private static List<@Nullable Object> padded(String key, String value) {
		List<@Nullable Object> row = new ArrayList<>(List.of("# " + key, value));
		while (row.size() < COLUMNS.size()) {
			row.add(null);
		}
		return row;
	}

	private void add(List<List<@Nullable Object>> rows, String name, @Nullable Dimension dimension, List<Shown> lines) {
		for (Shown each : lines) {
			WhatIfLine line = each.line();
			List<@Nullable Object> row = new ArrayList<>();
			row.add(name);
			row.add(dimension == null ? "" : words.code(dimension, line.code()));
			add(row, each.numbers(), line.applications(), line.accepted());
			add(row, each.change(), line.acceptedAfter().low(), line.acceptedAfter().middle(), line.acceptedAfter().high());
			add(row, each.numbers(), line.passed());
			Range passed = line.passedAfter();
			add(row, each.change(), passed.low(), passed.least(), passed.middle(), passed.most(), passed.high());
			add(row, each.numbers(), line.fees());
			add(row, each.change(), line.feesLow(), line.feesHigh(), line.out(), line.in(), line.open());
			rows.add(row);
		}
	}

	private static void add(List<@Nullable Object> row, boolean shown, Object... values) {
		for (Object value : values) {
			row.add(shown ? value : null);
		}
	}

	private static String field(@Nullable Object value) {
		String text = value == null ? "" : value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
		String guarded = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		boolean plain = guarded.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
		return plain ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
	}
}
