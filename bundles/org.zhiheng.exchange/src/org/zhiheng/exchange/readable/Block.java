// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.util.List;

/**
 * One piece of a document, in the order of reading.
 */
public sealed interface Block {

	/** The title of the document; only the first block is one. */
	record Title(String text) implements Block {}

	/**
	 * A heading, which the table of contents lists.
	 *
	 * @param level 1 or 2
	 * @param text as it stands
	 * @param anchor letters, digits and underscores, once in the document
	 */
	record Heading(int level, String text, String anchor) implements Block {}

	/** Running text. */
	record Paragraph(String text) implements Block {}

	/** The words of the notice itself. */
	record Quote(String text) implements Block {}

	/** What a rule is called, above its sentences. */
	record Lead(String text) implements Block {}

	/**
	 * A sentence of a list.
	 *
	 * @param depth 0 for the outermost
	 * @param text as it stands
	 */
	record Item(int depth, String text) implements Block {}

	/**
	 * A table.
	 *
	 * @param header one cell a column, repeated on each page; empty for a table whose first column names the rows
	 * @param widths share of each column, in percent
	 * @param rows as many cells as there are widths
	 */
	record Table(List<String> header, List<Integer> widths, List<List<String>> rows) implements Block {

		public Table {
			header = List.copyOf(header);
			widths = List.copyOf(widths);
			rows = List.copyOf(rows);
		}
	}

	/** Where the table of contents stands. */
	record Contents(String heading) implements Block {}

	/**
	 * Where people sign.
	 *
	 * @param signers the offices that sign
	 * @param lines what each writes: name, date, seal
	 */
	record Signatures(List<String> signers, List<String> lines) implements Block {

		public Signatures {
			signers = List.copyOf(signers);
			lines = List.copyOf(lines);
		}
	}
}
