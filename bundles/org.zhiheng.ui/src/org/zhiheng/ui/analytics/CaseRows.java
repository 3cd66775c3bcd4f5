// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.Kept;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.Rows;

/**
 * Applications as rows of a table that reads only the pages looked at. People stand in it by their pseudonyms alone.
 */
final class CaseRows implements Rows {

	/** Applications of a page. */
	static final int PAGE = 200;

	private static final String WAITING = "…";
	private static final int PSEUDONYM = 12;
	private static final List<Dimension> SHOWN = List.of(Dimension.YEAR, Dimension.COUNTY, Dimension.ROUTE, Dimension.LEVEL, Dimension.SERIES,
		Dimension.SPECIALTY, Dimension.COMMITTEE, Dimension.EMPLOYER_TYPE, Dimension.EDUCATION, Dimension.OUTCOME, Dimension.SCORE);

	private final int size;
	private final CodeNames names;
	private final IntConsumer fetch;
	private final Map<Integer, List<Kept>> pages = new HashMap<>();

	/**
	 * @param size how many applications
	 * @param names what codes are called
	 * @param fetch reads a page, which comes back through {@link #arrived}
	 */
	CaseRows(long size, CodeNames names, IntConsumer fetch) {
		this.size = (int) Math.min(Integer.MAX_VALUE, size);
		this.names = names;
		this.fetch = fetch;
	}

	/** The headings that belong to the rows. */
	static List<Heading> headings(CodeNames names, Locale locale) {
		List<Heading> headings = new ArrayList<>();
		headings.add(Heading.words(Column.APPLICATION_NUMBER.label(locale), 13, 168));
		headings.add(Heading.words(org.zhiheng.message.Phrases.of(CaseRows.class, locale).text("rows_pseudonym"), 8, 104));
		for (Dimension dimension : SHOWN) {
			String name = dimension == Dimension.COUNTY ? Column.REGION.label(locale) : dimension.column().label(locale);
			headings.add(dimension == Dimension.YEAR || dimension == Dimension.SCORE ? Heading.number(name, 4, 52)
				: Heading.words(name, 8, Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? 104 : 76));
		}
		return headings;
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public String cell(int row, int column) {
		Optional<Kept> kept = row(row);
		if (kept.isEmpty()) {
			return column == 0 ? WAITING : "";
		}
		if (column == 0) {
			return kept.get().row().number();
		}
		if (column == 1) {
			String pseudonym = kept.get().pseudonym();
			return pseudonym.length() > PSEUDONYM ? pseudonym.substring(0, PSEUDONYM) : pseudonym;
		}
		Dimension dimension = SHOWN.get(column - 2);
		@Nullable
		String value = kept.get().row().get(dimension.column());
		return value == null ? "" : names.of(dimension, value);
	}

	private Optional<Kept> row(int row) {
		Integer page = Integer.valueOf(row / PAGE);
		if (!pages.containsKey(page)) {
			pages.put(page, List.of());
			fetch.accept(page.intValue());
		}
		List<Kept> known = pages.getOrDefault(page, List.of());
		int place = row % PAGE;
		return place < known.size() ? Optional.of(known.get(place)) : Optional.empty();
	}

	/** Takes a page. */
	void arrived(int page, List<Kept> kept) {
		pages.put(Integer.valueOf(page), List.copyOf(kept));
	}
}
