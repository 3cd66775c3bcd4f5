// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.zhiheng.message.Phrases;

/**
 * Draws a distribution of scores: bars from zero, the line of a cap dashed.
 */
final class ScoresSketch implements Sketch {

	private static final double LEFT = 60;
	private static final double RIGHT = 14;
	private static final double TOP = 40;
	private static final double BOTTOM = 44;

	private final ScoreBars picture;

	ScoresSketch(ScoreBars picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		Theme theme = pen.theme();
		List<ScoreBars.Bin> bins = picture.bins();
		Rectangle2D inner = new Rectangle2D.Double(area.getX() + LEFT, area.getY() + TOP, Math.max(1, area.getWidth() - LEFT - RIGHT),
			Math.max(1, area.getHeight() - TOP - BOTTOM));
		double lowest = bins.get(0).from();
		double width = bins.get(bins.size() - 1).to() - lowest;
		Scale across = new Scale(lowest + pen.lens().left() * width, lowest + pen.lens().right() * width, inner.getMinX(), inner.getMaxX());
		pen.plane(inner);
		// bars start at zero whatever is looked at, so what is seen fills the height
		SizeAxis axis = SizeAxis.of(bins.stream().filter(bin -> bin.to() > across.low() && bin.from() < across.high())
			.mapToLong(bin -> bin.mark().counted().passed()).max().orElse(1));
		Scale up = new Scale(0, axis.high(), inner.getMaxY(), inner.getMinY());
		for (long tick : axis.ticks()) {
			pen.line(inner.getMinX(), up.at(tick), inner.getMaxX(), up.at(tick), theme.grid(), Pen.thin(0.8f));
			pen.text(SizeAxis.label(tick), inner.getMinX() - 8, up.at(tick), 1, Pen.TEXT, false, theme.quiet());
		}
		pen.text(picture.axes().get(0), inner.getMinX(), area.getY() + 6, 0, Pen.SMALL, false, theme.quiet());
		pen.text(picture.axes().get(1), inner.getMaxX(), inner.getMaxY() + 31, 1, Pen.SMALL, false, theme.quiet());
		double last = Double.NEGATIVE_INFINITY;
		for (ScoreBars.Bin bin : bins) {
			double from = across.at(bin.from());
			double top = up.at(bin.mark().counted().passed());
			double begin = Math.max(inner.getMinX(), from + 0.5);
			double end = Math.min(inner.getMaxX(), across.at(bin.to()) - 0.5);
			if (end <= begin) {
				continue;
			}
			Rectangle2D bar = new Rectangle2D.Double(begin, top, Math.max(0.5, end - begin), inner.getMaxY() - top);
			if (!bin.mark().withheld()) {
				pen.fill(bar, theme.mark(0));
			}
			pen.spot(bin.mark(), bar);
			last = label(pen, inner, across, bin.from(), last);
		}
		label(pen, inner, across, bins.get(bins.size() - 1).to(), last);
		pen.line(inner.getMinX(), inner.getMaxY(), inner.getMaxX(), inner.getMaxY(), theme.context(), Pen.thin(1));
		lines(pen, inner, across);
	}

	/** A score below the axis where it does not touch the one before; where the last of them ends. */
	private static double label(Pen pen, Rectangle2D inner, Scale across, double score, double last) {
		String label = ScoreBars.score(score);
		double x = across.at(score);
		double half = pen.width(label, Pen.TEXT, false) / 2 + 3;
		if (x - half <= last || x < inner.getMinX() - 1 || x > inner.getMaxX() + 1) {
			return last;
		}
		pen.text(label, x, inner.getMaxY() + 13, 0.5, Pen.TEXT, false, pen.theme().quiet());
		return x + half;
	}

	private void lines(Pen pen, Rectangle2D inner, Scale across) {
		Phrases phrases = Phrases.of(ScoresSketch.class, pen.look().locale());
		if (Double.isFinite(picture.median()) && across.holds(picture.median())) {
			line(pen, inner, across.at(picture.median()), phrases.text("Scores.median", ScoreBars.score(picture.median())), -10, false);
		}
		picture.cut().filter(cut -> Double.isFinite(cut.line()) && across.holds(cut.line())).ifPresent(cut -> line(pen, inner, across.at(cut.line()),
			phrases.text("Scores.line", ScoreBars.score(cut.line())), -24, true));
	}

	private static void line(Pen pen, Rectangle2D inner, double x, String name, double above, boolean strong) {
		pen.line(x, inner.getMinY() + above + 7, x, inner.getMaxY(), pen.theme().background(), Pen.thin(3));
		pen.line(x, inner.getMinY() + above + 7, x, inner.getMaxY(), strong ? pen.theme().mark(1) : pen.theme().ink(),
			strong ? Pen.thin(1.8f) : Pen.dashed(1.1f, 4, 4));
		double half = pen.width(name, Pen.SMALL, strong) / 2;
		pen.text(name, Math.max(inner.getMinX() + half, Math.min(inner.getMaxX() - half, x)), inner.getMinY() + above, 0.5, Pen.SMALL, strong,
			pen.theme().ink());
	}
}
