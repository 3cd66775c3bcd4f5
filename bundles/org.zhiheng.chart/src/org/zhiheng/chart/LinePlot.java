// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.Interval;

/**
 * Draws lines over periods: bands behind, grey lines next, highlighted lines in front, names at the right end.
 */
final class LinePlot {

	private static final int LINES = 2;
	private static final double SIDE = 0.06;
	/** What is shown before a year that is the only one: less than would hold the name of the year before. */
	private static final double ALONE = 0.5;
	private static final double[] STEPS = { 0.005, 0.01, 0.02, 0.05, 0.1, 0.2 };
	private static final double[] UNITS = { 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1 };
	private static final int MOST_STEPS = 8;
	private static final int MOST_PERIODS = 16;

	private final Look look;
	private final Theme theme;

	LinePlot(Look look) {
		this.look = look;
		this.theme = look.theme();
	}

	XYPlot plot(Picture.Lines picture) {
		NumberAxis rates = rates(axis(picture));
		XYPlot plot = new XYPlot(null, periods(picture.periods()), rates, null);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(theme.grid());
		plot.setRangeGridlineStroke(new BasicStroke(0.8f));
		plot.setRangeZeroBaselineVisible(false);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
		plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
		new BandLayer(theme, picture).addTo(plot);
		addLines(plot, picture);
		EndLabelAxis names = new EndLabelAxis(labels(picture), look);
		names.setRange(rates.getRange());
		plot.setRangeAxis(1, names);
		plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
		return plot;
	}

	private void addLines(XYPlot plot, Picture.Lines picture) {
		XYSeriesCollection data = new XYSeriesCollection();
		XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
		renderer.setDrawSeriesLineAsPath(true);
		List<Line> ordered = drawn(picture);
		for (int i = 0; i < ordered.size(); i++) {
			Line line = ordered.get(i);
			XYSeries series = new XYSeries(line.name() + "#" + i, false, true);
			for (int at = 0; at < line.marks().size(); at++) {
				series.add(picture.periods().get(at), line.marks().get(at).rate().isPresent() ? line.marks().get(at).counted().rate() : null);
			}
			data.addSeries(series);
			style(renderer, i, line, picture);
		}
		plot.setDataset(LINES, data);
		plot.setRenderer(LINES, renderer);
	}

	/** Lines in the order in which they are painted: grey ones first, so that they never hide a highlighted one. */
	static List<Line> drawn(Picture.Lines picture) {
		List<Line> lines = new ArrayList<>();
		for (Line.Role role : List.of(Line.Role.CONTEXT, Line.Role.TOTAL, Line.Role.HIGHLIGHTED)) {
			picture.lines().stream().filter(line -> line.role() == role).forEach(lines::add);
		}
		return lines;
	}

	private void style(XYLineAndShapeRenderer renderer, int series, Line line, Picture.Lines picture) {
		Color paint = paint(line, picture);
		double radius = line.role() == Line.Role.HIGHLIGHTED ? 3.6 : 1.8;
		Shape dot = new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
		renderer.setSeriesPaint(series, paint);
		renderer.setSeriesFillPaint(series, paint);
		renderer.setSeriesShape(series, dot);
		renderer.setSeriesStroke(series, switch (line.role()) {
			case HIGHLIGHTED -> Theme.stroke(place(line, picture), 2.4f);
			case TOTAL -> new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[]{ 5, 4 }, 0);
			case CONTEXT -> new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
		});
	}

	/** The place of a highlighted line among its like, which chooses its colour. */
	static int place(Line line, Picture.Lines picture) {
		return picture.lines().stream().filter(each -> each.role() == Line.Role.HIGHLIGHTED).toList().indexOf(line);
	}

	private Color paint(Line line, Picture.Lines picture) {
		return switch (line.role()) {
			case HIGHLIGHTED -> theme.mark(place(line, picture));
			case TOTAL -> theme.ink();
			case CONTEXT -> theme.context();
		};
	}

	private List<EndLabelAxis.EndLabel> labels(Picture.Lines picture) {
		List<EndLabelAxis.EndLabel> labels = new ArrayList<>();
		for (Line line : picture.lines()) {
			Optional<Integer> last = line.last();
			if (last.isPresent()) {
				boolean strong = line.role() != Line.Role.CONTEXT;
				Mark mark = line.marks().get(last.get());
				String value = strong ? " " + Percent.of(mark.counted().rate()) : "";
				boolean ended = last.get() < line.marks().size() - 1;
				String until = ended ? " (" + picture.periods().get(last.get()) + ")" : "";
				Color paint = switch (line.role()) {
					case HIGHLIGHTED -> theme.words(place(line, picture));
					case TOTAL -> theme.ink();
					case CONTEXT -> theme.quiet();
				};
				labels.add(new EndLabelAxis.EndLabel(line.name() + until + value, mark.counted().rate(), paint, strong, !ended));
			}
		}
		return labels;
	}

	private NumberAxis periods(List<Integer> periods) {
		NumberAxis axis = new NumberAxis();
		int first = periods.get(0);
		int last = periods.get(periods.size() - 1);
		// the last year lies at the right end, where the names begin, also where it is the only one
		double span = Math.max(ALONE, last - first);
		axis.setRange(last - span - SIDE * 4, last + SIDE);
		axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((last - first) / (double) MOST_PERIODS)), plain("0")));
		quiet(axis);
		axis.setAxisLineVisible(true);
		return axis;
	}

	private NumberAxis rates(Range range) {
		NumberAxis axis = new NumberAxis();
		axis.setRange(range);
		axis.setStandardTickUnits(percentUnits(step(range)));
		quiet(axis);
		axis.setAxisLineVisible(false);
		return axis;
	}

	/** Units from the finest wanted upwards; the axis takes the first whose labels do not touch. */
	static TickUnits percentUnits(double finest) {
		TickUnits units = new TickUnits();
		for (double step : UNITS) {
			if (step >= finest - 1e-9) {
				units.add(new NumberTickUnit(step, plain(step < 0.01 ? "0.0%" : "0%")));
			}
		}
		return units;
	}

	static DecimalFormat plain(String pattern) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
	}

	private void quiet(NumberAxis axis) {
		axis.setTickLabelFont(look.typeface().plain(12));
		axis.setTickLabelPaint(theme.quiet());
		axis.setAxisLinePaint(theme.context());
		axis.setTickMarksVisible(false);
		axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 8));
	}

	/** The range of rates: all lines and the intervals drawn, widened to whole steps, within 0 to 1. */
	static Range axis(Picture.Lines picture) {
		DoubleStream rates = picture.marks().stream().filter(mark -> mark.rate().isPresent()).mapToDouble(mark -> mark.counted().rate());
		DoubleStream ends = picture.lines().stream().filter(line -> line.role() == Line.Role.HIGHLIGHTED).flatMap(line -> line.marks().stream())
			.flatMap(mark -> mark.interval().stream()).flatMapToDouble(LinePlot::ends);
		double[] all = DoubleStream.concat(rates, ends).sorted().toArray();
		double low = all[0];
		double high = all[all.length - 1];
		Range range = new Range(low, Math.max(high, low + STEPS[1]));
		// widening to whole steps may call for wider steps, so once more
		return widened(widened(range));
	}

	private static Range widened(Range range) {
		double step = step(range);
		double from = Math.max(0, Math.floor(range.getLowerBound() / step + 1e-9) * step);
		double to = Math.min(1, Math.ceil(range.getUpperBound() / step - 1e-9) * step);
		return to > from ? new Range(from, to) : new Range(Math.max(0, to - step), to);
	}

	private static DoubleStream ends(Interval interval) {
		return DoubleStream.of(interval.low(), interval.high());
	}

	private static double step(Range range) {
		for (double step : STEPS) {
			if (range.getLength() / step <= MOST_STEPS) {
				return step;
			}
		}
		return STEPS[STEPS.length - 1];
	}
}
