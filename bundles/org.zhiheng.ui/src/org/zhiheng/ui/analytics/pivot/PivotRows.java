// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.zhiheng.exchange.pivot.GridCell;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.pivot.Pivot;
import org.zhiheng.statistics.pivot.PivotHead;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.statistics.pivot.PivotSort;
import org.zhiheng.statistics.pivot.PivotValue;
import org.zhiheng.ui.common.Capital;
import org.zhiheng.ui.common.Heading;
import org.zhiheng.ui.common.Rows;

/**
 * A pivot table as rows of the window: a rate stands with its numerator and denominator in one cell, the total of a row before its columns, where it
 * is seen however many they are.
 */
public final class PivotRows implements Rows {

	private final Pivot pivot;
	private final Labels labels;
	private final PivotReading reading;
	private final int names;
	private final List<PivotHead> columns = new ArrayList<>();

	/**
	 * @param pivot the table
	 * @param labels names in the reader's language
	 */
	public PivotRows(Pivot pivot, Labels labels) {
		this.pivot = pivot;
		this.labels = labels;
		this.reading = new PivotReading(labels);
		this.names = Math.max(1, pivot.question().rows().size());
		pivot.columns().stream().filter(each -> each.kind() == PivotHead.Kind.TOTAL).forEach(columns::add);
		pivot.columns().stream().filter(each -> each.kind() != PivotHead.Kind.TOTAL).forEach(columns::add);
	}

	/** The table. */
	public Pivot pivot() {
		return pivot;
	}

	/** The headings that belong to the rows. */
	public List<Heading> headings() {
		List<Heading> headings = new ArrayList<>();
		for (int i = 0; i < names; i++) {
			boolean none = pivot.question().rows().isEmpty();
			headings.add(Heading.words(none ? "" : Capital.of(labels.dimension(pivot.question().rows().get(i))), 12, 170).sorting());
		}
		for (PivotHead column : columns) {
			String name = pivot.question().columns().isEmpty() ? Capital.of(pivot.question().measure().name(labels.locale()))
				: reading.name(column, pivot.question().columns());
			headings.add(Heading.number(name, 12, 132).sorting());
		}
		return headings;
	}

	/** The order that a click on a heading asks for. */
	public PivotSort sort(int column, boolean descending) {
		return column < names ? new PivotSort(false, List.of(), descending)
			: new PivotSort(true, columns.get(column - names).key(), descending);
	}

	/** The codes of a crossing by dimension; for a column of names those of the row's total. */
	public Map<Dimension, String> codes(int row, int column) {
		PivotHead head = column < names ? PivotHead.ALL : columns.get(column - names);
		return pivot.codes(pivot.rows().get(row), head);
	}

	@Override
	public int size() {
		return pivot.rows().size();
	}

	@Override
	public String cell(int row, int column) {
		PivotHead head = pivot.rows().get(row);
		return column < names ? reading.name(head, pivot.question().rows(), column) : text(pivot.value(head, columns.get(column - names)));
	}

	private static String text(PivotValue value) {
		if (value instanceof PivotValue.OfRate of) {
			return Percent.of(of.rate().value().orElse(0)) + "  " + count(of.rate().numerator()) + "/" + count(of.rate().denominator());
		}
		if (value instanceof PivotValue.Count count) {
			return count(count.count());
		}
		if (value instanceof PivotValue.Score score) {
			return Percent.plain(score.score(), 2) + "  n=" + count(score.scored());
		}
		return value instanceof PivotValue.Withheld ? GridCell.CROSS : GridCell.DASH;
	}

	private static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	@Override
	public boolean strong(int row) {
		return pivot.rows().get(row).kind() != PivotHead.Kind.CELL;
	}

	@Override
	public boolean strong(int row, int column) {
		return strong(row) || column >= names && columns.get(column - names).kind() != PivotHead.Kind.CELL;
	}
}
