// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.List;
import java.util.Map;

import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.Snapshot;
import org.zhiheng.statistics.disclosure.Rule;

/**
 * A pivot table: its rows and columns in the order shown, and a value for each of their crossings.
 */
public final class Pivot {

	/** More cells are refused: nobody reads them, and a window or a spreadsheet would choke. */
	public static final int MOST_CELLS = 200_000;

	private final PivotQuestion question;
	private final Snapshot snapshot;
	private final List<PivotHead> rows;
	private final List<PivotHead> columns;
	private final Map<PivotPlace, PivotValue> values;
	private final PivotFindings findings;

	Pivot(PivotQuestion question, Snapshot snapshot, List<PivotHead> rows, List<PivotHead> columns, Map<PivotPlace, PivotValue> values,
		PivotFindings findings) {
		this.question = question;
		this.snapshot = snapshot;
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.values = Map.copyOf(values);
		this.findings = findings;
	}

	/**
	 * Answers a question.
	 *
	 * @param population what is counted
	 * @param question what is asked
	 * @return the table with every cell
	 * @throws Failure ZH-4031 where a dimension stands twice, ZH-4032 where there are too many cells, ZH-4022 and ZH-4023 as for
	 *             {@link Population#ask}
	 */
	public static Pivot of(Population population, PivotQuestion question) throws Failure {
		return new PivotMaker(population, question, PivotCounts.all(population, question)).make();
	}

	/**
	 * Answers a question for a role that may not see small cells: of all cells and totals together, as many are withheld as it takes.
	 *
	 * @param population what is counted
	 * @param question what is asked
	 * @param rule what is too small
	 * @return the table
	 * @throws Failure as above; ZH-4024 where the table is too large to be protected
	 */
	public static Pivot of(Population population, PivotQuestion question, Rule rule) throws Failure {
		return new PivotMaker(population, question, PivotCounts.published(population, question, rule)).make();
	}

	/** What was asked. */
	public PivotQuestion question() {
		return question;
	}

	/** What was counted. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** The rows in order, subtotals behind what they add up, the total last. */
	public List<PivotHead> rows() {
		return rows;
	}

	/** The columns in order, as for rows. */
	public List<PivotHead> columns() {
		return columns;
	}

	/** The value where a row and a column cross. */
	public PivotValue value(PivotHead row, PivotHead column) {
		return values.getOrDefault(new PivotPlace(row.key(), column.key()), PivotValue.NOBODY);
	}

	/** The codes of a crossing by dimension; none of a dimension that it adds up. */
	public Map<Dimension, String> codes(PivotHead row, PivotHead column) {
		return new PivotPlace(row.key(), column.key()).codes(question);
	}

	/** What was found beside the numbers. */
	public PivotFindings findings() {
		return findings;
	}

	/** Crossings with a value of a kind. */
	public long count(Class<? extends PivotValue> kind) {
		return rows.stream().mapToLong(row -> columns.stream().filter(column -> kind.isInstance(value(row, column))).count()).sum();
	}
}
