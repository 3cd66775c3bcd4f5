// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.pivot.PivotQuestion;

/**
 * Which dimensions stand down, which across, and which in neither. It knows nothing of widgets.
 *
 * @param rows down
 * @param columns across
 */
public record PivotSides(List<Dimension> rows, List<Dimension> columns) {

	/** Where a dimension stands. */
	public enum Side {
		/** In neither. */
		FREE,
		/** Down. */
		ROWS,
		/** Across. */
		COLUMNS
	}

	public PivotSides {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
	}

	/** The sides of a question. */
	public static PivotSides of(PivotQuestion question) {
		return new PivotSides(question.rows(), question.columns());
	}

	/** The dimensions that stand somewhere. */
	public List<Dimension> at(Side side) {
		return switch (side) {
			case ROWS -> rows;
			case COLUMNS -> columns;
			case FREE ->
				List.of(Dimension.values()).stream().filter(each -> each != Dimension.SCORE && !rows.contains(each) && !columns.contains(each))
					.toList();
		};
	}

	/** The same with a dimension at the end of a side, taken from where it stood. */
	public PivotSides move(Dimension dimension, Side to) {
		UnaryOperator<List<Dimension>> without = list -> list.stream().filter(each -> each != dimension).toList();
		List<Dimension> down = new ArrayList<>(without.apply(rows));
		List<Dimension> across = new ArrayList<>(without.apply(columns));
		if (to == Side.ROWS) {
			down.add(dimension);
		} else if (to == Side.COLUMNS) {
			across.add(dimension);
		}
		return new PivotSides(down, across);
	}

	/** The same with a dimension one place further out. */
	public PivotSides up(Dimension dimension) {
		return new PivotSides(up(rows, dimension), up(columns, dimension));
	}

	private static List<Dimension> up(List<Dimension> list, Dimension dimension) {
		int place = list.indexOf(dimension);
		List<Dimension> moved = new ArrayList<>(list);
		if (place > 0) {
			moved.remove(place);
			moved.add(place - 1, dimension);
		}
		return moved;
	}
}
