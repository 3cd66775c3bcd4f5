// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pivot table as CSV by RFC 4180.
 */
public final class PivotText {

	private static final String LINE = "\r\n";

	private final PivotPaper paper;

	/** @param paper the table */
	public PivotText(PivotPaper paper) {
		this.paper = paper;
	}

	/** The CSV file: UTF-8 with a byte order mark, every record of the same number of fields, provenance first. */
	public byte[] csv() {
		List<List<String>> records = new ArrayList<>();
		int width = paper.grid().corner().size() + paper.grid().flat().size();
		paper.provenance().forEach(entry -> records.add(padded("# " + entry.name(), entry.value(), width)));
		paper.notes().forEach(note -> records.add(padded("# " + paper.phrases().text("Pivot.provenance.note"), note, width)));
		records.addAll(table());
		String text = records.stream().map(record -> record.stream().map(PivotText::field).collect(Collectors.joining(",")) + LINE)
			.collect(Collectors.joining());
		return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
	}

	private List<List<String>> table() {
		List<List<String>> records = new ArrayList<>();
		List<String> heading = new ArrayList<>(paper.grid().corner());
		heading.addAll(paper.grid().flat());
		records.add(heading);
		for (PivotGrid.Line line : paper.grid().lines()) {
			List<String> record = new ArrayList<>(line.names());
			line.cells().forEach(cell -> record.add(cell.plain()));
			records.add(record);
		}
		return records;
	}

	private static List<String> padded(String name, String value, int width) {
		List<String> record = new ArrayList<>(List.of(name, value));
		record.addAll(Collections.nCopies(Math.max(0, width - 2), ""));
		return record;
	}

	/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
	private static String field(String text) {
		String guarded = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+") ? "'" + text : text;
		boolean plain = guarded.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
		return plain ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
	}
}
