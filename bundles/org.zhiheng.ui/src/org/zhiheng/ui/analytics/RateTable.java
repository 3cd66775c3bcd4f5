// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Rate;
import org.zhiheng.ui.common.Capital;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.Rows;

/**
 * The answer as a table: groups down, their totals first and then years across, totals at the foot; or a line for each group and year.
 *
 * <p>Totals stand where they are read however many years follow.
 *
 * <p>A denominator of 0 gives a dash, never a rate.
 */
public final class RateTable implements Rows {

	private record Line(List<String> key, String name, List<RateCell> cells) {}

	/** Denominator, numerator and rate with interval of what may not be shown: no zeros, which would be a lie. */
	private static final List<RateCell> HIDDEN = List.of(RateCell.WITHHELD, RateCell.WITHHELD, RateCell.WITHHELD);
	/** Columns of totals before those of years. */
	private static final int TOTALS = HIDDEN.size();

	private final Answer answer;
	private final RateForm form;
	private final Phrases phrases;
	private final List<String> years;
	private final List<Line> lines = new ArrayList<>();
	private final List<Line> all;
	private final Line foot;

	/**
	 * @param answer what is shown
	 * @param form in which form
	 */
	public RateTable(Answer answer, RateForm form) {
		this.answer = answer;
		this.form = form;
		this.phrases = Phrases.of(RateTable.class, locale());
		this.years = answer.breakdown().codes(Dimension.YEAR);
		for (String group : answer.breakdown().codes(answer.group())) {
			String name = answer.labels().code(answer.group(), group);
			if (form == RateForm.LINES) {
				years.forEach(year -> single(group, name, year));
			} else {
				lines.add(across(List.of(group), name));
			}
		}
		all = List.copyOf(lines);
		foot = form == RateForm.LINES ? new Line(List.of(), phrases.text("table_total"), single(breakdown().total(), RateCell.name("")))
			: across(List.of(), phrases.text("table_total"));
	}

	private Breakdown breakdown() {
		return answer.breakdown();
	}

	private Locale locale() {
		return answer.labels().locale();
	}

	private void single(String group, String name, String year) {
		breakdown().cell(group, year).ifPresent(cell -> lines.add(new Line(List.of(group, year), name, single(cell.rate(),
			RateCell.name(answer.labels().code(Dimension.YEAR, year))))));
	}

	private Line across(List<String> key, String name) {
		boolean hidden = breakdown().withheld(key.isEmpty() ? Map.of() : Map.of(answer.group(), key.get(0)));
		List<RateCell> cells = new ArrayList<>(
			hidden ? HIDDEN : whole(key.isEmpty() ? breakdown().total() : breakdown().total(answer.group(), key.get(0))));
		for (String year : years) {
			if (breakdown().withheld(key.isEmpty() ? Map.of(Dimension.YEAR, year) : Map.of(answer.group(), key.get(0), Dimension.YEAR, year))) {
				cells.add(RateCell.WITHHELD);
				continue;
			}
			Rate rate = key.isEmpty() ? breakdown().total(Dimension.YEAR, year) : rate(key.get(0), year);
			cells.add(form == RateForm.RATES ? RateCell.rateWithInterval(rate) : RateCell.counts(rate, locale()));
		}
		return new Line(key, name, cells);
	}

	private Rate rate(String group, String year) {
		return breakdown().cell(group, year).map(cell -> cell.rate()).orElseGet(() -> new Rate(breakdown().question().rate(), 0, 0));
	}

	private List<RateCell> whole(Rate rate) {
		return List.of(RateCell.count(rate.denominator(), locale()), RateCell.count(rate.numerator(), locale()), RateCell.rateWithInterval(rate));
	}

	private List<RateCell> single(Rate rate, RateCell first) {
		return List.of(first, RateCell.count(rate.denominator(), locale()), RateCell.count(rate.numerator(), locale()), RateCell.rate(rate),
			RateCell.interval(rate));
	}

	/** The headings that belong to the rows. */
	public List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		headings.add(Heading.words(Capital.of(answer.labels().dimension(answer.group())), 15, 170).sorting());
		boolean lines = form == RateForm.LINES;
		var rate = breakdown().question().rate();
		if (lines) {
			headings.add(Heading.number(Capital.of(answer.labels().dimension(Dimension.YEAR)), 7, 56).sorting());
		}
		String prefix = lines ? "" : phrases.text("table_total") + " ";
		headings.add(Heading.number(phrases.text("table_people", Capital.of(prefix + rate.denominatorName(locale()))), 11, 84).sorting());
		headings.add(Heading.number(phrases.text("table_people", Capital.of(rate.numeratorName(locale()))), 8, 64).sorting());
		if (lines) {
			headings.add(Heading.number(phrases.text("table_rate", Capital.of(rate.name(locale()))), 9, 84).sorting());
			headings.add(Heading.number(phrases.text("table_interval"), 12, 96).sorting());
		} else {
			headings.add(Heading.number(phrases.text("table_whole", Capital.of(rate.name(locale()))), 15, 104).sorting());
			years.forEach(year -> headings.add(Heading.number(phrases.text("table_year_" + form, answer.labels().code(Dimension.YEAR, year),
				rate.numeratorName(locale()), rate.denominatorName(locale())), 15, 104).sorting()));
		}
		return headings;
	}

	/**
	 * Keeps the rows that have all words in one of their cells; the foot stays and still counts every row. The order is that of the question again.
	 *
	 * @param words divided by blanks; none keep every row
	 */
	public void filter(String words) {
		lines.clear();
		List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		all.stream().filter(line -> wanted.stream().allMatch(word -> has(line, word))).forEach(lines::add);
	}

	private static boolean has(Line line, String word) {
		return line.name().toLowerCase(Locale.ROOT).contains(word)
			|| line.cells().stream().anyMatch(cell -> cell.text().toLowerCase(Locale.ROOT).contains(word));
	}

	/**
	 * Sorts; the foot stays at the foot, and what has no value comes last in either order.
	 *
	 * @param column as in {@link #headings()}
	 * @param descending whether from the greatest
	 */
	public void sort(int column, boolean descending) {
		Comparator<Line> order;
		if (column == 0) {
			order = Comparator.comparing(line -> line.key().get(0));
			order = descending ? order.reversed() : order;
		} else {
			order = Comparator.comparing(line -> line.cells().get(column - 1), RateCell.order(descending));
		}
		lines.sort(order);
	}

	@Override
	public int size() {
		return lines.isEmpty() ? 0 : lines.size() + 1;
	}

	private Line line(int row) {
		return row == lines.size() ? foot : lines.get(row);
	}

	@Override
	public String cell(int row, int column) {
		return column == 0 ? line(row).name() : line(row).cells().get(column - 1).text();
	}

	@Override
	public boolean strong(int row) {
		return row == lines.size();
	}

	/** The group of a row, empty for the foot and for no row. */
	public Optional<String> group(int row) {
		return row < 0 || row >= lines.size() ? Optional.empty() : Optional.of(lines.get(row).key().get(0));
	}

	/** The codes of the number in a cell: of its group and its year; the foot and columns of totals have less. */
	public Map<Dimension, String> codes(int row, int column) {
		Map<Dimension, String> codes = new EnumMap<>(Dimension.class);
		List<String> key = row < 0 || row >= size() ? List.of() : line(row).key();
		if (!key.isEmpty()) {
			codes.put(answer.group(), key.get(0));
		}
		if (key.size() > 1) {
			codes.put(Dimension.YEAR, key.get(1));
		} else if (form != RateForm.LINES && column > TOTALS && column <= TOTALS + years.size()) {
			codes.put(Dimension.YEAR, years.get(column - 1 - TOTALS));
		}
		return codes;
	}

	/** The first row of a group, -1 where there is none. */
	public int row(String group) {
		for (int row = 0; row < lines.size(); row++) {
			if (lines.get(row).key().get(0).equals(group)) {
				return row;
			}
		}
		return -1;
	}
}
