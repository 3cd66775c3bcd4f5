// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryTick;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names to the left of bars, whole: those too long for one line stand smaller on two.
 *
 * <p>Null annotations are off: it overrides methods of a library that has none.
 */
@NonNullByDefault({})
final class NameAxis extends CategoryAxis {

	private static final long serialVersionUID = 1L;

	/** What of the width names may take. */
	private static final float SHARE = 0.3f;
	private static final int LINES = 2;
	private static final int AWAY = 8;

	private final transient Look look;
	private final transient List<BarPlot.Row> rows;
	private double room = -1;

	/**
	 * @param look how it looks
	 * @param rows whose names
	 */
	NameAxis(Look look, List<BarPlot.Row> rows) {
		this.look = look;
		this.rows = rows;
		setTickLabelFont(look.typeface().plain(Pen.TEXT));
		setTickLabelPaint(look.theme().ink());
		setTickMarksVisible(false);
		setAxisLineVisible(false);
		setMaximumCategoryLabelWidthRatio(SHARE);
		setMaximumCategoryLabelLines(LINES);
		setCategoryLabelPositionOffset(AWAY);
		BarPlot.spread(this, rows.size());
	}

	@Override
	public List<?> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
		if (area.getWidth() != room) {
			fit(g2.getFontMetrics(look.typeface().plain(Pen.TEXT)), area.getWidth());
		}
		List<?> ticks = super.refreshTicks(g2, state, area, edge);
		for (Object tick : ticks) {
			((CategoryTick) tick).getLabel().setLineAlignment(HorizontalAlignment.RIGHT);
		}
		return ticks;
	}

	/** Only where the room has changed: each font that is set has the whole chart told of it. */
	private void fit(FontMetrics metrics, double width) {
		room = width;
		for (BarPlot.Row row : rows) {
			setTickLabelFont(row, metrics.stringWidth(row.mark().label()) <= width * SHARE ? null : look.typeface().plain(Pen.TINY));
		}
	}
}
