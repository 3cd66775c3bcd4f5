// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.List;
import java.util.Locale;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Population;

/**
 * How the rows of a pivot table are sorted; in nested rows each level for itself, by the subtotals.
 *
 * @param byValue by the numbers of a column; otherwise by the order in which codes are shown everywhere
 * @param column the codes of that column, none for the total
 * @param descending from the greatest; rows without a number come last in either order
 */
public record PivotSort(boolean byValue, List<String> column, boolean descending) {

	/** In the order of codes. */
	public static final PivotSort CODES = new PivotSort(false, List.of(), false);

	private static final String LABEL = "label";
	private static final String VALUE = "value";

	public PivotSort {
		column = List.copyOf(column);
	}

	/**
	 * Reads an order as commands write it.
	 *
	 * @param text {@code label}, {@code value}, or the codes of a column joined by {@code /}, such as {@code 2024}; with {@code :asc} or
	 *            {@code :desc} behind. Values fall unless said otherwise, labels rise.
	 * @return the order
	 * @throws Failure ZH-4034 where it cannot be read
	 */
	public static PivotSort of(String text) throws Failure {
		int colon = text.lastIndexOf(':');
		String what = (colon < 0 ? text : text.substring(0, colon)).strip();
		String way = colon < 0 ? "" : text.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
		if (what.isEmpty() || !List.of("", "asc", "desc").contains(way)) {
			throw new Failure(Population.class, "ZH-4034", text);
		}
		if (what.equals(LABEL)) {
			return new PivotSort(false, List.of(), way.equals("desc"));
		}
		return new PivotSort(true, what.equals(VALUE) ? List.of() : List.of(what.split("/")), !way.equals("asc"));
	}

	/** As {@link #of} reads it. */
	public String key() {
		return (!byValue ? LABEL : column.isEmpty() ? VALUE : String.join("/", column)) + (descending ? ":desc" : ":asc");
	}
}
