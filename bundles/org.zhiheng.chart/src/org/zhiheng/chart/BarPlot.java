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
	/** As many narrow letters a name may have; from this one on letters are wide. */
	private static final int LONGEST = 40;
	private static final int WIDE = 0x2E80;
	private static final double FINE = 0.05;

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
			return fitted(mark.label());
		}

		/** Not so long that no room is left for the bars; the hover says the whole name. */
		private static String fitted(String name) {
			int room = LONGEST;
			for (int i = 0; i < name.length(); i++) {
				room -= name.charAt(i) < WIDE ? 1 : 2;
				if (room < 0) {
					return name.substring(0, Math.max(1, i - 1)) + "…";
				}
			}
			return name;
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
		CategoryPlot plot = new CategoryPlot(data, names(), rates(whole), renderer);
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

	private CategoryAxis names() {
		CategoryAxis axis = new CategoryAxis();
		axis.setTickLabelFont(look.typeface().plain(12));
		axis.setTickLabelPaint(theme.ink());
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		axis.setMaximumCategoryLabelWidthRatio(0.9f);
		axis.setMaximumCategoryLabelLines(1);
		axis.setLowerMargin(0.005);
		axis.setUpperMargin(0.005);
		axis.setCategoryMargin(BETWEEN);
		axis.setCategoryLabelPositionOffset(8);
		return axis;
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
