// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Breakdown;
import org.zhiheng.statistics.Cell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.inference.Counted;

/**
 * A table of counts, read from a file or taken from a breakdown.
 *
 * @param rows its rows in order
 * @param hasExpected whether it has a column of expected passes
 * @param hasStrata whether it has a column of strata
 * @param hasPeriods whether it has a column of periods
 */
public record CountsTable(List<CountsRow> rows, boolean hasExpected, boolean hasStrata, boolean hasPeriods) {

	/** The name of the period column unless another is given. */
	public static final String PERIOD = "period";

	public CountsTable {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a table.
	 *
	 * @param lines the heading and the rows; lines without any text are passed over
	 * @param period the name of the period column, if the file has one
	 * @return the table
	 * @throws Failure ZH-4001 to ZH-4009, with the line number
	 */
	public static CountsTable read(List<CountsLine> lines, String period) throws Failure {
		List<CountsLine> used = lines.stream().filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
		if (used.isEmpty()) {
			throw new Failure(CountsTable.class, "ZH-4001");
		}
		CountsHeading heading = CountsHeading.of(used.get(0), period);
		List<CountsRow> rows = new ArrayList<>();
		for (CountsLine line : used.subList(1, used.size())) {
			rows.add(heading.row(line));
		}
		CountsTable table = new CountsTable(rows, heading.hasExpected(), heading.hasStrata(), heading.hasPeriods());
		table.checkSums();
		return table;
	}

	private void checkSums() throws Failure {
		long sum = 0;
		for (CountsRow row : rows) {
			sum += row.counted().total();
		}
		if (sum > Integer.MAX_VALUE) {
			throw new Failure(CountsTable.class, "ZH-4009", sum);
		}
	}

	/**
	 * The counts of a breakdown, one row a cell; years become periods.
	 *
	 * @param breakdown the result
	 * @param labels the names of groups
	 * @return the table
	 */
	public static CountsTable of(Breakdown breakdown, Labels labels) {
		List<Dimension> by = breakdown.question().by();
		int year = by.indexOf(Dimension.YEAR);
		List<CountsRow> rows = new ArrayList<>();
		for (Cell cell : breakdown.cells()) {
			String code = year < 0 ? "" : cell.key().get(year);
			OptionalDouble period = code.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(code));
			List<Dimension> others = by.stream().filter(each -> each != Dimension.YEAR).toList();
			List<String> rest = new ArrayList<>(cell.key());
			if (year >= 0) {
				rest.remove(year);
			}
			rows.add(new CountsRow(labels.key(by, cell.key()), cell.rate().counted(), OptionalDouble.empty(), Optional.empty(), period,
				labels.key(others, rest)));
		}
		return new CountsTable(rows, false, false, year >= 0);
	}

	/** The groups in the order in which they first appear, rows of one group added. */
	Map<String, Counted> groups() {
		Map<String, Counted> groups = new LinkedHashMap<>();
		rows.forEach(row -> groups.merge(row.group(), row.counted(), Counted::plus));
		return groups;
	}

	/** All counts together. */
	Counted overall() {
		return rows.stream().map(CountsRow::counted).reduce(new Counted(0, 0), Counted::plus);
	}
}
