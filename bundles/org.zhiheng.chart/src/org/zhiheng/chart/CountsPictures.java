// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

/**
 * Lays tables of counts out as pictures. Such a table names no snapshot; its source, usually a file, stands in the footer instead.
 */
public final class CountsPictures {

	private static final int FEW = 4;

	private final Phrases phrases;
	private final String source;

	/**
	 * @param locale the reader's language
	 * @param source where the counts come from, such as the name of the file and its digest
	 */
	public CountsPictures(Locale locale, String source) {
		this.phrases = Phrases.of(CountsPictures.class, locale);
		this.source = source;
	}

	/** Bars of the groups, sorted by rate. */
	public Picture.Bars bars(CountsTable table) {
		Map<String, Counted> groups = new LinkedHashMap<>();
		table.rows().forEach(row -> groups.merge(row.group(), row.counted(), Counted::plus));
		List<Mark> bars = groups.entrySet().stream().map(each -> new Mark(List.of(each.getKey()), each.getKey(), each.getValue()))
			.sorted(Comparator.comparingDouble(mark -> -mark.rate().orElse(-1))).toList();
		List<String> columns = List.of(phrases.text("Column.rate", phrases.text("Counts.rate")), phrases.text("Counts.columns"));
		Mark total = new Mark(List.of(), phrases.text("Total"), sum(table.rows()));
		return new Picture.Bars(heading(total.counted(), "Counts.bars", phrases.text("Footer.whiskers")), columns, total, bars, Set.of());
	}

	/**
	 * Lines of the groups over periods.
	 *
	 * @param table with whole periods, such as years
	 * @param highlighted groups in colour; none for all where they are few
	 * @return the picture; without periods it is empty
	 */
	public Picture.Lines lines(CountsTable table, Set<String> highlighted) {
		List<Integer> periods = periods(table);
		Set<String> groups = new LinkedHashSet<>();
		table.rows().forEach(row -> groups.add(row.group()));
		List<Line> lines = new ArrayList<>();
		for (String group : groups) {
			boolean lit = groups.size() <= FEW && highlighted.isEmpty() || highlighted.contains(group);
			List<CountsRow> rows = table.rows().stream().filter(row -> row.group().equals(group)).toList();
			lines.add(line(group, lit ? Line.Role.HIGHLIGHTED : Line.Role.CONTEXT, rows, periods));
		}
		lines.sort(Comparator.comparing(Line::role));
		if (groups.size() > 1) {
			boolean lit = lines.stream().noneMatch(line -> line.role() == Line.Role.HIGHLIGHTED);
			lines.add(line(phrases.text("Total"), lit ? Line.Role.HIGHLIGHTED : Line.Role.TOTAL, table.rows(), periods));
		}
		return new Picture.Lines(heading(sum(table.rows()), "Counts.lines", phrases.text("Footer.bands")), periods, lines);
	}

	private static List<Integer> periods(CountsTable table) {
		TreeSet<Integer> known = new TreeSet<>();
		table.rows().forEach(row -> row.period().ifPresent(period -> known.add((int) Math.rint(period))));
		return known.isEmpty() ? List.of() : IntStream.rangeClosed(known.first(), known.last()).boxed().toList();
	}

	private static Line line(String name, Line.Role role, List<CountsRow> rows, List<Integer> periods) {
		List<Mark> marks = periods.stream().map(period -> {
			List<CountsRow> here = rows.stream().filter(row -> row.period().isPresent() && (int) Math.rint(row.period().getAsDouble()) == period)
				.toList();
			return new Mark(List.of(name, period.toString()), name, sum(here));
		}).toList();
		return new Line(name, role, marks);
	}

	private static Counted sum(List<CountsRow> rows) {
		return rows.stream().map(CountsRow::counted).reduce(new Counted(0, 0), Counted::plus);
	}

	private Heading heading(Counted all, String title, String intervals) {
		String n = phrases.text("Counts.n", all.total()) + phrases.text("Footer.separator") + intervals;
		return new Heading(phrases.text(title), phrases.text("Counts.definition"), List.of(), List.of(n, phrases.text("Counts.source", source)),
			Optional.empty());
	}
}
