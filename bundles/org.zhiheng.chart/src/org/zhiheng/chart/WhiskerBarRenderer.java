// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.zhiheng.statistics.inference.Interval;

/**
 * Flat bars with the interval as a whisker over the end of the bar.
 *
 * <p>Null annotations are off: it overrides methods of a library that has none.
 */
@NonNullByDefault({})
final class WhiskerBarRenderer extends BarRenderer {

	private static final long serialVersionUID = 1L;

	private static final double CAP = 3.5;
	private static final double THICKEST = 22;

	private final transient List<BarPlot.Row> rows;
	private final transient Picture.Bars picture;
	private final transient Theme theme;

	WhiskerBarRenderer(List<BarPlot.Row> rows, Picture.Bars picture, Theme theme) {
		this.rows = rows;
		this.picture = picture;
		this.theme = theme;
		setBarPainter(new StandardBarPainter());
		setShadowVisible(false);
		setDrawBarOutline(false);
		setMinimumBarLength(0);
	}

	/** Bars are as thick as their rows allow, but one bar in a large window is no wall. */
	@Override
	protected void calculateBarWidth(CategoryPlot plot, Rectangle2D dataArea, int rendererIndex, CategoryItemRendererState state) {
		super.calculateBarWidth(plot, dataArea, rendererIndex, state);
		state.setBarWidth(Math.min(THICKEST, state.getBarWidth()));
	}

	@Override
	public Paint getItemPaint(int series, int item) {
		if (item == 0) {
			return theme.quiet();
		}
		boolean lit = picture.highlighted().isEmpty() || picture.highlighted().contains(rows.get(item).mark().label());
		return lit ? theme.mark(0) : theme.context();
	}

	@Override
	public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot, CategoryAxis names,
		ValueAxis rates, CategoryDataset data, int series, int item, int pass) {
		super.drawItem(g2, state, dataArea, plot, names, rates, data, series, item, pass);
		rows.get(item).mark().interval().ifPresent(interval -> {
			RectangleEdge edge = plot.getDomainAxisEdge();
			double middle = names.getCategoryMiddle(item, rows.size(), dataArea, edge);
			whisker(g2, interval, middle, dataArea, rates, plot.getRangeAxisEdge());
		});
	}

	private void whisker(Graphics2D g2, Interval interval, double middle, Rectangle2D dataArea, ValueAxis rates, RectangleEdge edge) {
		double low = rates.valueToJava2D(interval.low(), dataArea, edge);
		double high = rates.valueToJava2D(interval.high(), dataArea, edge);
		Color ink = theme.ink();
		// a halo keeps the whisker visible over a bar of any colour
		for (int pass = 0; pass < 2; pass++) {
			g2.setPaint(pass == 0 ? theme.background() : ink);
			g2.setStroke(new BasicStroke(pass == 0 ? 3.2f : 1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
			g2.draw(new Line2D.Double(low, middle, high, middle));
			g2.draw(new Line2D.Double(low, middle - CAP, low, middle + CAP));
			g2.draw(new Line2D.Double(high, middle - CAP, high, middle + CAP));
		}
	}
}
