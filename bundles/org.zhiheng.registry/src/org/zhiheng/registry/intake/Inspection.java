// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.TableFile;

/**
 * How the headings of a file are understood, for a person to look at before importing.
 *
 * @param sheets the visible tables
 * @param hiddenSheets names of hidden ones
 */
public record Inspection(List<Sheet> sheets, List<String> hiddenSheets) {

	/**
	 * One table.
	 *
	 * @param name its name, empty for a CSV file
	 * @param kind which table it is taken for; that of applications where it is none
	 * @param read whether it is read as that
	 * @param headings its headings in their order
	 * @param missing required columns that no heading names
	 * @param doubled columns that two headings name equally well
	 * @param preview the first rows below the heading as received, at most five; they may name people
	 */
	public record Sheet(String name, TableKind kind, boolean read, List<Match> headings, List<TableField> missing, List<TableField> doubled,
		List<List<String>> preview) {

		/** A table of applications. */
		public Sheet(String name, boolean read, List<Match> headings, List<? extends TableField> missing, List<? extends TableField> doubled,
			List<List<String>> preview) {
			this(name, TableKind.APPLICATIONS, read, headings, List.copyOf(missing), List.copyOf(doubled), preview);
		}
	}

	/**
	 * One heading.
	 *
	 * @param heading its text, {@code upper/lower} of two rows
	 * @param column the column that is read from it, empty where none is
	 */
	public record Match(String heading, Optional<TableField> column) {}

	private static final int PREVIEW = 5;

	static Inspection of(TableFile file, List<Mapping> mappings) {
		List<Sheet> sheets = new ArrayList<>();
		for (Mapping mapping : mappings) {
			String[] texts = mapping.heading().texts();
			List<Match> matches = new ArrayList<>();
			for (int i = 0; i < texts.length; i++) {
				matches.add(new Match(texts[i], mapping.column(i)));
			}
			sheets.add(
				new Sheet(mapping.table().name(), mapping.kind(), mapping.meant(), matches, mapping.missing(), mapping.doubled(), preview(mapping)));
		}
		return new Inspection(sheets, file.hidden());
	}

	private static List<List<String>> preview(Mapping mapping) {
		return mapping.table().top().stream().filter(row -> row.number() > mapping.heading().last()).limit(PREVIEW)
			.map(row -> List.of(row.cells())).toList();
	}
}
