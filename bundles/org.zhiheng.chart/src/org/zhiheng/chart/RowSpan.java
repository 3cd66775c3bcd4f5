// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Rows of equal height in a plane seen through a lens: which are seen, where, and which of them are drawn where they are closer than a screen tells apart.
 *
 * @param from the first row seen
 * @param to behind the last
 * @param first where the first row of all begins, in points
 * @param height of a row, in points
 */
record RowSpan(int from, int to, double first, double height) {

	/** Rows lower than this are not all written beside. */
	private static final double LINE = 12;

	/** The rows of a plane. */
	static RowSpan of(int rows, Rectangle2D plane, Lens lens) {
		double height = plane.getHeight() / (Math.max(1, rows) * (lens.high() - lens.low()));
		double first = plane.getMinY() - (1 - lens.high()) * rows * height;
		int from = (int) Math.max(0, Math.floor((1 - lens.high()) * rows + 1e-9));
		int to = (int) Math.min(rows, Math.ceil((1 - lens.low()) * rows - 1e-9));
		return new RowSpan(from, Math.max(from, to), first, height);
	}

	/** The middle of a row. */
	double middle(int row) {
		return first + height * (row + 0.5);
	}

	/** Whether something can be written beside a row without touching what stands beside its neighbours, and whether all of its line is in a plane. */
	boolean written(int row, Rectangle2D plane) {
		int every = (int) Math.max(1, Math.ceil(LINE / height));
		return row % every == 0 && middle(row) >= plane.getMinY() + LINE / 4 && middle(row) <= plane.getMaxY() - LINE / 4;
	}

	/** The rows drawn: all that are seen, or of those that share a point the lowest and the highest. */
	List<Integer> drawn(ToDoubleFunction<Integer> low, ToDoubleFunction<Integer> high) {
		List<Integer> drawn = new ArrayList<>();
		int together = (int) Math.max(1, Math.floor(2 / height));
		for (int start = from; start < to; start += together) {
			int lowest = start;
			int highest = start;
			for (int row = start; row < Math.min(to, start + together); row++) {
				lowest = low.applyAsDouble(row) < low.applyAsDouble(lowest) ? row : lowest;
				highest = high.applyAsDouble(row) > high.applyAsDouble(highest) ? row : highest;
			}
			drawn.add(lowest);
			if (highest != lowest) {
				drawn.add(highest);
			}
		}
		return drawn;
	}
}
