// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.zhiheng.message.Phrases;

/**
 * Draws horizontal bars from zero with their intervals, names to the left and numbers to the right.
 */
final class BarPlot {

	/** The share of the height that lies between bars; names, bars and numbers must agree on it. */
	static final double BETWEEN = 0.32;

	private static final double STEP = 0.1;
	private static final double FINE = 0.05;
	/** Before the first and behind the last row, in rows. */
	private static final double ENDS = 0.1;

	private final Look look;
	private final Theme theme;

	BarPlot(Look look) {
		this.look = look;
		this.theme = look.theme();
	}

	/** One row: names may repeat, places do not. */
	record Row(int place, Mark mark) implements Comparable<Row> {

		@Override
		public int compareTo(Row other) {
			return Integer.compare(place, other.place);
		}

		@Override
		public String toString() {
			return mark.label();
		}
	}

	CategoryPlot plot(Picture.Bars picture) {
		return plot(picture, picture);
	}

	/** The plot of a part of a picture, with the axis and the columns of the whole. */
	CategoryPlot plot(Picture.Bars picture, Picture.Bars whole) {
		DefaultCategoryDataset data = new DefaultCategoryDataset();
		List<Row> rows = rows(picture);
		for (Row row : rows) {
			data.addValue(row.mark().rate().isPresent() ? row.mark().counted().rate() : null, "", row);
		}
		WhiskerBarRenderer renderer = new WhiskerBarRenderer(rows, picture, theme);
		CategoryPlot plot = new CategoryPlot(data, new NameAxis(look, rows), rates(whole), renderer);
		plot.setOrientation(PlotOrientation.HORIZONTAL);
		plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setRangeGridlinePaint(theme.grid());
		plot.setRangeGridlineStroke(new BasicStroke(0.8f));
		plot.setRangeZeroBaselineVisible(true);
		plot.setRangeZeroBaselinePaint(theme.context());
		plot.setRangeZeroBaselineStroke(new BasicStroke(1));
		plot.setDomainAxis(1, new NumberColumnAxis(picture, whole, look, Phrases.of(BarPlot.class, look.locale()).text("Gap"),
			Phrases.of(BarPlot.class, look.locale()).text("Withheld")));
		plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
		picture.total().rate().ifPresent(total -> plot.addRangeMarker(0, marker(total), Layer.FOREGROUND));
		return plot;
	}

	private static List<Row> rows(Picture.Bars picture) {
		List<Row> rows = new ArrayList<>();
		picture.marks().forEach(mark -> rows.add(new Row(rows.size(), mark)));
		return rows;
	}

	private ValueMarker marker(double total) {
		return new ValueMarker(total, theme.ink(), new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[]{ 4, 4 }, 0));
	}

	/** Lets rows of an axis begin and end a share of a row from its ends, however many rows there are. */
	static void spread(CategoryAxis axis, int rows) {
		axis.setLowerMargin(ENDS / Math.max(1, rows));
		axis.setUpperMargin(ENDS / Math.max(1, rows));
		axis.setCategoryMargin(BETWEEN);
	}

	private NumberAxis rates(Picture.Bars picture) {
		double most = picture.marks().stream().flatMap(mark -> mark.interval().stream()).mapToDouble(each -> each.high()).max().orElse(1);
		double step = most <= STEP * 3 ? FINE : STEP;
		NumberAxis axis = new NumberAxis();
		axis.setRange(0, Math.min(1, Math.ceil(most / step + 1e-9) * step));
		axis.setStandardTickUnits(LinePlot.percentUnits(step));
		axis.setTickLabelFont(look.typeface().plain(12));
		axis.setTickLabelPaint(theme.quiet());
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		return axis;
	}
}
