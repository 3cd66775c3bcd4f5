// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.common.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.Inspection;
import org.zhiheng.registry.intake.Inspection.Match;
import org.zhiheng.registry.intake.Inspection.Sheet;
import org.zhiheng.registry.intake.MappingTemplate;

/**
 * The headings of a file, their first values, and the columns that they are read as: by their own names, or as a person says.
 *
 * @param lines one a heading
 * @param template what a person said
 */
record HandMapping(List<Line> lines, MappingTemplate template) {

	private static final int SAMPLES = 3;

	/**
	 * One heading.
	 *
	 * @param table the table in which it stands
	 * @param heading its text
	 * @param samples its first values that are not blank; of identities the first character only
	 * @param column the column that it is read as, empty where it is left out
	 */
	record Line(TableKind table, String heading, List<String> samples, Optional<TableField> column) {}

	/**
	 * The mapping of a file.
	 *
	 * @param found its tables, read under the template
	 * @param template what a person said so far
	 * @return empty where no table has a heading
	 */
	static Optional<HandMapping> of(Inspection found, MappingTemplate template) {
		List<Sheet> read = found.sheets().stream().filter(Sheet::read).toList();
		Stream<Sheet> shown = read.isEmpty() ? found.sheets().stream().filter(sheet -> !sheet.headings().isEmpty()).limit(1) : read.stream();
		Map<String, Line> lines = new LinkedHashMap<>();
		shown.forEach(sheet -> {
			for (int place = 0; place < sheet.headings().size(); place++) {
				Match match = sheet.headings().get(place);
				if (!match.heading().isBlank()) {
					lines.putIfAbsent(sheet.kind().key() + '/' + match.heading(),
						new Line(sheet.kind(), match.heading(), samples(sheet, place, match.column()), match.column()));
				}
			}
		});
		return lines.isEmpty() ? Optional.empty() : Optional.of(new HandMapping(List.copyOf(lines.values()), template));
	}

	private static List<String> samples(Sheet sheet, int place, Optional<TableField> column) {
		List<String> samples = new ArrayList<>();
		boolean identity = column.filter(TableField::masked).isPresent();
		for (List<String> row : sheet.preview()) {
			String value = place < row.size() ? row.get(place).strip() : "";
			if (!value.isEmpty() && samples.size() < SAMPLES) {
				samples.add(identity || looksLikeIdentity(value) ? value.substring(0, 1) + "***" : value);
			}
		}
		return samples;
	}

	/** Long numbers may be those of people as long as nobody has said what the column is. */
	private static boolean looksLikeIdentity(String value) {
		return value.matches("1\\d{10}|\\d{15}|\\d{17}[0-9Xx]");
	}

	/** What the template is when a heading of a table is read as a column, or left out; whatever was read as that column before is left out. */
	MappingTemplate choose(TableKind table, String heading, Optional<TableField> column) {
		MappingTemplate next = template;
		for (Line line : lines) {
			if (column.isPresent() && line.column().equals(column) && !line.heading().equals(heading)) {
				next = next.without(table, line.heading());
			}
		}
		return column.isPresent() ? next.with(heading, column.get()) : next.without(table, heading);
	}

	/** The whole mapping as a template, for other files with the same headings. */
	MappingTemplate whole() {
		MappingTemplate whole = template;
		for (Line line : lines) {
			Optional<TableField> column = line.column();
			whole = column.isPresent() ? whole.with(line.heading(), column.get()) : whole.without(line.table(), line.heading());
		}
		return whole;
	}
}
