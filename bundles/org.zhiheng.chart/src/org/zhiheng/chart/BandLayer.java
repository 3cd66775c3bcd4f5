// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.zhiheng.statistics.inference.Interval;

/**
 * The intervals of highlighted lines: a band along each unbroken run, a whisker where a point stands alone. A gap stays a gap.
 */
final class BandLayer {

	private static final int BANDS = 0;
	private static final int WHISKERS = 1;

	private final Theme theme;
	private final Picture.Lines picture;
	private final YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
	private final YIntervalSeriesCollection whiskers = new YIntervalSeriesCollection();
	private final DeviationRenderer bandRenderer = new DeviationRenderer(false, false);
	private final XYErrorRenderer whiskerRenderer = new XYErrorRenderer();

	BandLayer(Theme theme, Picture.Lines picture) {
		this.theme = theme;
		this.picture = picture;
	}

	void addTo(XYPlot plot) {
		bandRenderer.setAlpha(1);
		whiskerRenderer.setDrawXError(false);
		whiskerRenderer.setCapLength(5);
		whiskerRenderer.setErrorStroke(new BasicStroke(1.4f));
		whiskerRenderer.setDefaultShapesVisible(false);
		for (Line line : picture.lines()) {
			if (line.role() == Line.Role.HIGHLIGHTED) {
				addRuns(line, LinePlot.place(line, picture));
			}
		}
		plot.setDataset(BANDS, bands);
		plot.setRenderer(BANDS, bandRenderer);
		plot.setDataset(WHISKERS, whiskers);
		plot.setRenderer(WHISKERS, whiskerRenderer);
	}

	private void addRuns(Line line, int place) {
		YIntervalSeries run = new YIntervalSeries(line.name() + "#" + place + ":0");
		for (int i = 0; i < line.marks().size(); i++) {
			Mark mark = line.marks().get(i);
			if (mark.interval().isPresent()) {
				Interval interval = mark.interval().get();
				run.add(picture.periods().get(i), mark.counted().rate(), interval.low(), interval.high());
			} else {
				close(run, place);
				run = new YIntervalSeries(line.name() + "#" + place + ":" + (i + 1));
			}
		}
		close(run, place);
	}

	private void close(YIntervalSeries run, int place) {
		Color mark = theme.mark(place);
		if (run.getItemCount() > 1) {
			bandRenderer.setSeriesFillPaint(bands.getSeriesCount(), theme.band(place));
			bandRenderer.setSeriesPaint(bands.getSeriesCount(), mark);
			bands.addSeries(run);
		} else if (run.getItemCount() == 1) {
			whiskerRenderer.setSeriesPaint(whiskers.getSeriesCount(), mark);
			whiskers.addSeries(run);
		}
	}
}
