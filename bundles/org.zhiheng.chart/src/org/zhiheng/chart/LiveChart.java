// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import java.util.Map;
import java.util.Optional;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.Percent;

/**
 * A chart that is painted again and again while a reader pans and zooms: what does not change between two paints is made once. For the thread of
 * its window alone.
 */
public final class LiveChart {

	private static final double MOST_PIXELS = 100_000_000;

	private final Picture picture;
	private final Look look;
	private final JFreeChart chart;
	private final Range[] whole;
	private Optional<Base> base = Optional.empty();

	/** Everything but the plot, which no lens changes. */
	private record Base(int width, int height, double zoom, int[] argb, Rectangle2D plot) {

		boolean fits(int wide, int high, double sharp) {
			return wide == width && high == height && sharp == zoom;
		}
	}

	/**
	 * @param picture what is drawn
	 * @param look how
	 */
	public LiveChart(Picture picture, Look look) {
		this.picture = picture;
		this.look = look;
		this.chart = new ChartMaker(look).make(picture);
		this.whole = chart.getPlot() instanceof XYPlot plot && zooms()
			? new Range[]{ plot.getDomainAxis().getRange(), plot.getRangeAxis().getRange() }
			: new Range[0];
	}

	/** Whether it has a plane that can be panned and zoomed. */
	public boolean zooms() {
		return !picture.empty() && !(picture instanceof Flow || picture instanceof Waterfall);
	}

	/**
	 * Paints for a screen.
	 *
	 * @param width in points
	 * @param height in points
	 * @param zoom pixels a point
	 * @param lens which part is looked at; pictures without a plane show all
	 * @return the pixels
	 * @throws Failure ZH-4102 where there would be too many
	 */
	public Raster paint(int width, int height, double zoom, Lens lens) throws Failure {
		ChartRenderingInfo info = new ChartRenderingInfo(null);
		Optional<Base> known = base.filter(each -> each.fits(width, height, zoom));
		BufferedImage image = known.isPresent() ? again(known.get(), lens, info) : image(width, height, zoom, lens, info);
		int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		if (known.isEmpty() && zooms() && !(picture instanceof Picture.Bars)) {
			base = Optional.of(new Base(width, height, zoom, argb.clone(), info.getPlotInfo().getPlotArea()));
		}
		return new Raster(image.getWidth(), image.getHeight(), argb, info.getPlotInfo().getDataArea(), () -> spots(width, height, lens));
	}

	/**
	 * The marks that a paint draws one by one, for comparison with all: where marks lie closer than a screen can tell apart one stands for many.
	 *
	 * @param width in points
	 * @param height in points
	 * @param lens which part is looked at
	 * @return those drawn with their places from the left, among them the highest and the lowest of each column of points
	 * @throws Failure as for {@link #paint}
	 */
	public Map<Mark, Double> drawn(int width, int height, Lens lens) throws Failure {
		Raster raster = paint(width, height, 1, lens);
		return chart.getPlot() instanceof SketchPlot plot && plot.sketch() instanceof FunnelSketch funnel ? funnel.drawn(raster.plane(), lens)
			: raster.spots().places();
	}

	/** Paints the plot alone over words that stand there already. */
	private BufferedImage again(Base words, Lens lens, ChartRenderingInfo info) {
		BufferedImage image = blank(words.width(), words.height(), words.zoom());
		System.arraycopy(words.argb(), 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, words.argb().length);
		Graphics2D g2 = image.createGraphics();
		try {
			g2.scale(image.getWidth() / (double) Math.max(1, words.width()), image.getHeight() / (double) Math.max(1, words.height()));
			hints(g2);
			g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g2.setColor(look.theme().background());
			g2.fill(words.plot());
			aim(lens);
			info.getPlotInfo().setPlotArea(words.plot());
			chart.getPlot().draw(g2, words.plot(), null, null, info.getPlotInfo());
		} finally {
			g2.dispose();
		}
		return image;
	}

	private static BufferedImage blank(int width, int height, double zoom) {
		return new BufferedImage((int) Math.max(1, Math.rint(width * zoom)), (int) Math.max(1, Math.rint(height * zoom)),
			BufferedImage.TYPE_INT_ARGB);
	}

	/** Where the marks are is asked rarely and costs as much as painting, so it is found out when it is asked. */
	private Spots spots(int width, int height, Lens lens) {
		ChartRenderingInfo info = new ChartRenderingInfo();
		Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
		try {
			draw(nowhere, width, height, lens, info);
		} finally {
			nowhere.dispose();
		}
		return new Spots(picture, info.getEntityCollection());
	}

	/** Draws into an image of its own. */
	BufferedImage image(int width, int height, double zoom, Lens lens, ChartRenderingInfo info) throws Failure {
		double across = Math.max(1, Math.rint(width * zoom));
		double down = Math.max(1, Math.rint(height * zoom));
		if (!(across * down <= MOST_PIXELS)) {
			throw new Failure(ChartExport.class, "ZH-4102", Percent.plain(across, 0), Percent.plain(down, 0));
		}
		BufferedImage image = blank(width, height, zoom);
		Graphics2D g2 = image.createGraphics();
		try {
			g2.setColor(look.theme().background());
			g2.fillRect(0, 0, image.getWidth(), image.getHeight());
			g2.scale(across / Math.max(1, width), down / Math.max(1, height));
			draw(g2, width, height, lens, info);
		} finally {
			g2.dispose();
		}
		return image;
	}

	private static void hints(Graphics2D g2) {
		g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	private void draw(Graphics2D g2, int width, int height, Lens lens, ChartRenderingInfo info) {
		hints(g2);
		aim(lens);
		if (picture instanceof Picture.Bars bars && !picture.empty() && !lens.whole()) {
			dressed(part(bars, height, lens)).draw(g2, new Rectangle2D.Double(0, 0, width, height), info);
		} else {
			chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), info);
		}
	}

	/** The plot of the bars that are looked at, which is laid out anew. */
	private Plot part(Picture.Bars bars, int height, Lens lens) {
		Plot part = new BarPlot(look).plot(bars.through(lens, height), bars);
		part.setOutlineVisible(false);
		part.setBackgroundPaint(look.theme().background());
		part.setInsets(chart.getPlot().getInsets());
		return part;
	}

	/** A chart with the words of this one about another plot. */
	private JFreeChart dressed(Plot plot) {
		JFreeChart other = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
		other.setBackgroundPaint(chart.getBackgroundPaint());
		other.setBorderVisible(false);
		other.setPadding(chart.getPadding());
		chart.getSubtitles().forEach(each -> other.addSubtitle((org.jfree.chart.title.Title) each));
		return other;
	}

	private void aim(Lens lens) {
		if (chart.getPlot() instanceof SketchPlot plot) {
			plot.aim(lens);
		} else if (chart.getPlot() instanceof XYPlot plot && whole.length > 0) {
			Range rates = part(whole[1], lens.low(), lens.high());
			plot.getDomainAxis().setRange(part(whole[0], lens.left(), lens.right()));
			plot.getRangeAxis().setRange(rates);
			if (plot.getRangeAxis(1) instanceof EndLabelAxis names) {
				names.setRange(rates);
				names.show(lens.right() >= 1);
			}
		}
	}

	private static Range part(Range all, double from, double to) {
		return new Range(all.getLowerBound() + from * all.getLength(), all.getLowerBound() + to * all.getLength());
	}
}
