// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A heat map: groups down, periods across, every cell with its number.
 *
 * @param heading the words
 * @param rate the name of the rate
 * @param periods rising, without holes
 * @param rows the groups
 * @param sums the total of each row, and of everything last, in the order of {@code rows}
 * @param total all groups, one mark a period; empty where there is but one row
 */
public record Heat(@NonNull Heading heading, String rate, List<Integer> periods, List<Row> rows, List<Mark> sums, List<Mark> total)
	implements
		Picture {

	private static final int ROW = 36;
	private static final int FRAME = 240;

	/**
	 * One row.
	 *
	 * @param name the group
	 * @param cells one a period; a mark of nothing counted is a gap
	 */
	public record Row(String name, List<Mark> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	public Heat {
		periods = List.copyOf(periods);
		rows = List.copyOf(rows);
		sums = List.copyOf(sums);
		total = List.copyOf(total);
	}

	@Override
	public List<Mark> marks() {
		return Stream.concat(Stream.concat(rows.stream().flatMap(row -> row.cells().stream()), total.stream()), sums.stream()).toList();
	}

	@Override
	public int height() {
		return FRAME + ROW * (rows.size() + (total.isEmpty() ? 0 : 1));
	}

	@Override
	public boolean empty() {
		return rows.stream().flatMap(row -> row.cells().stream()).allMatch(mark -> mark.rate().isEmpty());
	}

	@Override
	public Optional<String> told(Mark mark) {
		return Stream.concat(rows.stream().map(Row::cells), Stream.of(total)).flatMap(
			cells -> IntStream.range(0, cells.size()).filter(i -> cells.get(i) == mark).mapToObj(i -> periods.get(i).toString())).findFirst();
	}

	RateAxis axis() {
		return RateAxis.of(rows.stream().flatMap(row -> row.cells().stream()).filter(mark -> mark.rate().isPresent())
			.mapToDouble(mark -> mark.counted().rate()));
	}

	@Override
	public Optional<Sheet> sheet() {
		List<List<@Nullable Object>> table = new ArrayList<>();
		rows.forEach(row -> add(table, row.name(), row.cells()));
		total.stream().findFirst().ifPresent(first -> add(table, first.label(), total));
		sums.forEach(sum -> table.add(line(sum.label(), null, sum)));
		return Optional.of(new Sheet(List.of("line", "period", "numerator", "denominator", "rate", "low", "high"), table));
	}

	private void add(List<List<@Nullable Object>> table, String name, List<Mark> cells) {
		for (int i = 0; i < cells.size(); i++) {
			table.add(line(name, periods.get(i), cells.get(i)));
		}
	}

	private static List<@Nullable Object> line(String name, @Nullable Integer period, Mark mark) {
		List<@Nullable Object> row = Sheet.counts(name, period, mark);
		row.addAll(Sheet.ends(mark.interval()));
		return row;
	}
}
