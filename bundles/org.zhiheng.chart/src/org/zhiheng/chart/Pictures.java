// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Rate;
import org.zhiheng.statistics.inference.Counted;

/**
 * Lays the results of questions out as pictures.
 */
public final class Pictures {

	/** Up to so many lines all are in colour; beyond that those chosen, or only the total. */
	private static final int FEW = 4;

	private final Labels labels;
	private final Phrases phrases;
	private final Headings headings;

	/** @param labels names in the reader's language */
	public Pictures(Labels labels) {
		this.labels = labels;
		this.phrases = Phrases.of(Pictures.class, labels.locale());
		this.headings = new Headings(labels);
	}

	/**
	 * Bars of one dimension; the other dimensions are added up. Every prefecture known has its place, with applications or without.
	 *
	 * @param breakdown broken down by this dimension at least
	 * @param dimension what the bars are
	 * @param highlighted codes of the bars in colour; none for all
	 * @return the picture
	 */
	public Picture.Bars bars(Breakdown breakdown, Dimension dimension, Set<String> highlighted) {
		List<String> codes = dimension == Dimension.REGION ? breakdown.possibleCodes(dimension) : breakdown.codes(dimension);
		List<Mark> bars = codes.stream()
			.map(code -> Mark.of(List.of(code), labels.code(dimension, code), breakdown, Map.of(dimension, code)))
			.sorted(Comparator.comparingDouble(mark -> -mark.rate().orElse(-1))).toList();
		Rate total = breakdown.total();
		Set<String> names = Set.copyOf(highlighted.stream().map(code -> labels.code(dimension, code)).toList());
		List<String> columns = List.of(phrases.text("Column.rate", total.definition().name(labels.locale())),
			phrases.text("Column.counts", total.definition().numeratorName(labels.locale()), total.definition().denominatorName(labels.locale())));
		return new Picture.Bars(headings.bars(breakdown, dimension, bars), columns, Mark.of(List.of(), phrases.text("Total"), breakdown, Map.of()),
			bars,
			names);
	}

	/**
	 * Lines over years of all other dimensions together, and their total.
	 *
	 * @param breakdown broken down by year at least
	 * @param highlighted codes of the first dimension that is not the year, whose lines are in colour; none for all where they are few,
	 *            and for the total alone where they are many
	 * @return the picture
	 */
	public Picture.Lines lines(Breakdown breakdown, Set<String> highlighted) {
		List<Integer> years = years(breakdown.codes(Dimension.YEAR));
		List<Dimension> by = breakdown.question().by();
		int year = by.indexOf(Dimension.YEAR);
		int first = year == 0 ? 1 : 0;
		List<List<String>> groups = breakdown.cells().stream().map(cell -> without(cell.key(), year)).distinct().toList();
		List<Line> lines = new ArrayList<>();
		for (List<String> group : groups) {
			if (by.size() > 1) {
				boolean lit = groups.size() <= FEW && highlighted.isEmpty() || highlighted.contains(with(group, year, "").get(first));
				lines.add(line(breakdown, group, years, lit));
			}
		}
		lines.sort(Comparator.comparing(Line::role));
		if (lines.size() != 1) {
			lines.add(total(breakdown, years, lines.stream().noneMatch(line -> line.role() == Line.Role.HIGHLIGHTED)));
		}
		return new Picture.Lines(headings.lines(breakdown, lines), years, lines);
	}

	private static List<Integer> years(List<String> codes) {
		int[] known = codes.stream().filter(code -> code.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).sorted().toArray();
		return known.length == 0 ? List.of() : IntStream.rangeClosed(known[0], known[known.length - 1]).boxed().toList();
	}

	private Line line(Breakdown breakdown, List<String> group, List<Integer> years, boolean lit) {
		List<Dimension> by = breakdown.question().by();
		int place = by.indexOf(Dimension.YEAR);
		List<Dimension> others = by.stream().filter(each -> each != Dimension.YEAR).toList();
		String name = labels.key(others, group);
		List<Mark> marks = years.stream().map(year -> {
			List<String> key = with(group, place, year.toString());
			Optional<Cell> cell = breakdown.cell(key.toArray(String[]::new));
			return cell.map(each -> new Mark(key, name, each.rate().counted(), breakdown.withheld(codes(by, key))))
				.orElseGet(() -> new Mark(key, name, new Counted(0, 0)));
		}).toList();
		return new Line(name, lit ? Line.Role.HIGHLIGHTED : Line.Role.CONTEXT, marks);
	}

	private Line total(Breakdown breakdown, List<Integer> years, boolean lit) {
		String name = phrases.text("Total");
		List<Mark> marks = years.stream()
			.map(year -> Mark.of(List.of(), name, breakdown, Map.of(Dimension.YEAR, year.toString()))).toList();
		return new Line(name, lit ? Line.Role.HIGHLIGHTED : Line.Role.TOTAL, marks);
	}

	private static Map<Dimension, String> codes(List<Dimension> by, List<String> key) {
		Map<Dimension, String> codes = new EnumMap<>(Dimension.class);
		for (int i = 0; i < key.size(); i++) {
			codes.put(by.get(i), key.get(i));
		}
		return codes;
	}

	private static List<String> without(List<String> key, int place) {
		List<String> rest = new ArrayList<>(key);
		rest.remove(place);
		return List.copyOf(rest);
	}

	private static List<String> with(List<String> key, int place, String code) {
		List<String> more = new ArrayList<>(key);
		more.add(place, code);
		return List.copyOf(more);
	}
}
