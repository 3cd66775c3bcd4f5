// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TableKind;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.tables.Table;

/**
 * The heading of a table: one row, or two of which the upper one has merged cells.
 *
 * @param kind which table it is read as
 * @param texts one for each place, {@code upper/lower} where two rows name it
 * @param lowers the lower text of each place, or the upper one where there is no lower
 * @param last number of its last row
 * @param score how many columns it names
 */
record Heading(TableKind kind, String[] texts, String[] lowers, long last, int score) {

	private static final String[] NO_TEXT = {};

	/** A row of so many words may be a heading of which nothing is known yet. */
	private static final int WORDS = 3;

	/**
	 * The best heading among the first rows; title rows above it name nothing. Where no row names anything, the first with some words is shown, so that
	 * it can be mapped by hand.
	 */
	static Heading of(Table table, TableKind kind, MappingTemplate template) {
		Heading best = new Heading(kind, NO_TEXT, NO_TEXT, 0, 0);
		RawRow[] rows = table.top().toArray(new RawRow[0]);
		for (int i = 0; i < rows.length; i++) {
			Heading single = single(kind, rows[i], template);
			if (single.score > best.score) {
				best = single;
			}
			if (i + 1 < rows.length && score(kind, rows[i + 1].cells(), template) > 1) {
				Heading pair = pair(kind, rows[i].cells(), rows[i + 1], template);
				if (pair.score > best.score && pair.score > single.score && pair.score > single(kind, rows[i + 1], template).score) {
					best = pair;
				}
			}
		}
		return best.score > 0 ? best : unknown(rows, best);
	}

	private static Heading unknown(RawRow[] rows, Heading none) {
		for (RawRow row : rows) {
			if (Arrays.stream(row.cells()).filter(cell -> !cell.isBlank()).count() >= WORDS) {
				return new Heading(none.kind, row.cells().clone(), row.cells().clone(), row.number(), 0);
			}
		}
		return none;
	}

	/** How many columns a row names, by itself or by hand. */
	private static int score(TableKind kind, String[] cells, MappingTemplate template) {
		HeadingWords words = HeadingWords.of(kind);
		int score = words.score(cells);
		for (String cell : cells) {
			@Nullable
			Optional<TableField> byHand = template.of(kind, cell);
			if (byHand != null && byHand.isPresent() && words.meant(cell) == null) {
				score++;
			}
		}
		return score;
	}

	private static Heading single(TableKind kind, RawRow row, MappingTemplate template) {
		String[] texts = row.cells().clone();
		return new Heading(kind, texts, texts, row.number(), score(kind, texts, template));
	}

	private static Heading pair(TableKind kind, String[] upper, RawRow lowerRow, MappingTemplate template) {
		String[] lower = lowerRow.cells();
		int width = Math.max(upper.length, lower.length);
		String[] texts = new String[width];
		String[] lowers = new String[width];
		String group = ""; //$NON-NLS-1$
		for (int i = 0; i < width; i++) {
			String above = i < upper.length ? upper[i].strip() : ""; //$NON-NLS-1$
			String below = i < lower.length ? lower[i].strip() : ""; //$NON-NLS-1$
			group = above.isEmpty() ? group : above;
			texts[i] = below.isEmpty() ? above : group.isEmpty() ? below : group + "/" + below; //$NON-NLS-1$
			lowers[i] = below.isEmpty() ? above : below;
		}
		return new Heading(kind, texts, lowers, lowerRow.number(), Math.max(score(kind, lowers, template), score(kind, texts, template)));
	}

	/** Whether a row repeats the heading, as printed lists do on each page. */
	boolean repeatedBy(RawRow row) {
		return Arrays.equals(lowers, row.cells()) || HeadingWords.of(kind).score(row.cells()) * 2 > score;
	}
}
