// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.List;

import org.zhiheng.chart.Picture;

/**
 * One piece of a report, in the order of reading.
 */
public sealed interface Part {

	/**
	 * A heading.
	 *
	 * @param level 1 or 2
	 * @param text as it stands
	 * @param anchor letters and digits, once in the report
	 */
	record Heading(int level, String text, String anchor) implements Part {}

	/** Running text. */
	record Paragraph(String text) implements Part {}

	/** A sentence of a list. */
	record Item(String text) implements Part {}

	/** What must not be overlooked. */
	record Notice(String text) implements Part {}

	/**
	 * A column of a table.
	 *
	 * @param heading its name with its unit
	 * @param share of the width, in any measure
	 */
	record Column(String heading, int share) {}

	/**
	 * A table.
	 *
	 * @param sheet a short name, once in the report, for a workbook
	 * @param caption what it shows
	 * @param columns its columns
	 * @param rows as many values as columns
	 * @param notes below it
	 */
	record Table(String sheet, String caption, List<Column> columns, List<List<Value>> rows, List<String> notes) implements Part {

		public Table {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
			notes = List.copyOf(notes);
		}
	}

	/**
	 * A chart, which carries its own words.
	 *
	 * @param picture what is drawn
	 * @param caption what stands below it
	 */
	record Chart(Picture picture, String caption) implements Part {

		/** A chart that gets its number with those of the others. */
		Chart(Picture picture) {
			this(picture, picture.heading().title());
		}
	}
}
