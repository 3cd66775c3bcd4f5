// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import org.zhiheng.chart.CountsSubject;
import org.zhiheng.chart.Kind;
import org.zhiheng.chart.Lens;
import org.zhiheng.chart.LiveChart;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Mark;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.Raster;
import org.zhiheng.chart.Theme;
import org.zhiheng.chart.Typeface;
import org.zhiheng.message.Failure;
import org.zhiheng.statistics.counts.CountsRow;
import org.zhiheng.statistics.counts.CountsTable;
import org.zhiheng.statistics.inference.Counted;

/**
 * A funnel plot of 100,000 groups redrawn while a reader pans and zooms, against JFreeChart alone painting every mark into an image of the same
 * size. Every view is checked: the marks drawn have in each column of points the same least and greatest rate as all marks in it.
 */
final class Redraws {

	private static final int GROUPS = 100_000;
	private static final int WIDTH = 960;
	private static final int HEIGHT = 620;
	private static final int VIEWS = 41;
	private static final int WARM = 10;
	/** Thirty pictures a second. */
	private static final double FRAME = 33;
	private static final double DOT = 3.5;

	private final LiveChart ours;
	private final Picture picture;

	Redraws() throws Failure {
		Random random = new Random(1);
		List<CountsRow> rows = new ArrayList<>();
		for (int i = 0; i < GROUPS; i++) {
			int n = 1 + (int) (Math.exp(random.nextGaussian() * 1.2 + 3.2) * 4);
			double rate = Math.max(0.02, Math.min(0.98, 0.6 + random.nextGaussian() * 0.08));
			int passed = 0;
			for (int k = 0; k < n; k++) {
				passed += random.nextDouble() < rate ? 1 : 0;
			}
			rows.add(new CountsRow("g" + i, new Counted(passed, n), OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty()));
		}
		picture = Kind.FUNNEL.of(new CountsSubject(new CountsTable(rows, false, false, false), Locale.SIMPLIFIED_CHINESE, "benchmark"),
			OptionalDouble.empty());
		ours = new LiveChart(picture, new Look(Theme.LIGHT, Typeface.installed(), Locale.SIMPLIFIED_CHINESE));
	}

	/** A reader's way: nearer, to the side, further, and the whole again. */
	private static List<Lens> way() {
		List<Lens> way = new ArrayList<>(List.of(Lens.ALL));
		for (int i = 1; i < VIEWS; i++) {
			Lens last = way.get(i - 1);
			way.add(i % 10 == 9 ? Lens.ALL : i % 3 == 2 ? last.moved(0.05, -0.03) : last.zoomed(i % 10 < 7 ? 1.15 : 0.8, 0.2, 0.55));
		}
		return way;
	}

	List<Result> run() throws Failure {
		JFreeChart plain = plain();
		XYPlot plot = (XYPlot) plain.getPlot();
		double most = plot.getDomainAxis().getUpperBound();
		List<Lens> way = way();
		double[] mine = new double[VIEWS];
		double[] theirs = new double[VIEWS];
		boolean same = true;
		int seen = 0;
		for (int i = -WARM; i < VIEWS; i++) {
			Lens lens = way.get(Math.floorMod(i, VIEWS));
			long start = System.nanoTime();
			Raster raster = ours.paint(WIDTH, HEIGHT, 1, lens);
			double took = (System.nanoTime() - start) / 1e6;
			seen += raster.argb()[raster.argb().length / 2];
			if (i >= 0) {
				mine[i] = took;
				same &= extremes(raster, lens);
				plot.getDomainAxis().setRange(lens.left() * most, lens.right() * most);
				plot.getRangeAxis().setRange(lens.low(), lens.high());
				start = System.nanoTime();
				seen += paint(plain);
				theirs[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		double median = Result.median(mine);
		return List.of(new Result("redraw of 100,000 marks", median, FRAME, "a frame, 30 a second", "ms", 1, GROUPS, same && seen != 0),
			new Result("redraw, against painting all marks", median, Result.median(theirs), "JFreeChart alone", "ms", 1, GROUPS, same));
	}

	private int paint(JFreeChart chart) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g2 = image.createGraphics();
		chart.draw(g2, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		g2.dispose();
		return image.getRGB(WIDTH / 2, HEIGHT / 2);
	}

	private JFreeChart plain() {
		double[][] values = new double[2][GROUPS];
		for (int i = 0; i < GROUPS; i++) {
			values[0][i] = picture.marks().get(i).counted().total();
			values[1][i] = picture.marks().get(i).counted().rate();
		}
		DefaultXYDataset data = new DefaultXYDataset();
		data.addSeries("groups", values);
		JFreeChart chart = ChartFactory.createScatterPlot(null, "n", "rate", data, PlotOrientation.VERTICAL, false, false, false);
		XYPlot plot = (XYPlot) chart.getPlot();
		plot.getRenderer().setSeriesShape(0, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
		plot.getRenderer().setSeriesPaint(0, Color.GRAY);
		return chart;
	}

	/** Whether the marks drawn reach as far up and down in every column as all marks in sight. */
	private boolean extremes(Raster raster, Lens lens) throws Failure {
		Map<Integer, double[]> drawn = new TreeMap<>();
		Map<Integer, double[]> all = new TreeMap<>();
		ours.drawn(WIDTH, HEIGHT, lens).forEach((mark, x) -> note(drawn, (int) (x - raster.plane().getMinX()), mark));
		raster.spots().places().forEach((mark, x) -> note(all, (int) (x - raster.plane().getMinX()), mark));
		return !all.isEmpty() && drawn.keySet().equals(all.keySet())
			&& drawn.entrySet().stream().allMatch(each -> Arrays.equals(each.getValue(), all.get(each.getKey())));
	}

	private static void note(Map<Integer, double[]> columns, int column, Mark mark) {
		double rate = mark.counted().rate();
		columns.merge(column, new double[]{ rate, rate }, (a, b) -> new double[]{ Math.min(a[0], b[0]), Math.max(a[1], b[1]) });
	}
}
