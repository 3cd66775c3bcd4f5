// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.Arrays;

import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.tables.Table;

/**
 * The heading of a table: one row, or two of which the upper one has merged cells.
 *
 * @param texts one for each place, {@code upper/lower} where two rows name it
 * @param lowers the lower text of each place, or the upper one where there is no lower
 * @param last number of its last row
 * @param score how many columns it names
 */
record Heading(String[] texts, String[] lowers, long last, int score) {

	private static final String[] NO_TEXT = {};

	/** The best heading among the first rows; title rows above it name nothing. */
	static Heading of(Table table) {
		Heading best = new Heading(NO_TEXT, NO_TEXT, 0, 0);
		RawRow[] rows = table.top().toArray(new RawRow[0]);
		for (int i = 0; i < rows.length; i++) {
			Heading single = single(rows[i]);
			if (single.score > best.score) {
				best = single;
			}
			if (i + 1 < rows.length && HeadingWords.standard().score(rows[i + 1].cells()) > 1) {
				Heading pair = pair(rows[i].cells(), rows[i + 1]);
				if (pair.score > best.score && pair.score > single.score) {
					best = pair;
				}
			}
		}
		return best;
	}

	private static Heading single(RawRow row) {
		String[] texts = row.cells().clone();
		return new Heading(texts, texts, row.number(), HeadingWords.standard().score(texts));
	}

	private static Heading pair(String[] upper, RawRow lowerRow) {
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
		return new Heading(texts, lowers, lowerRow.number(), HeadingWords.standard().score(lowers));
	}

	/** Whether a row repeats the heading, as printed lists do on each page. */
	boolean repeatedBy(RawRow row) {
		return Arrays.equals(lowers, row.cells()) || HeadingWords.standard().score(row.cells()) * 2 > score;
	}
}
