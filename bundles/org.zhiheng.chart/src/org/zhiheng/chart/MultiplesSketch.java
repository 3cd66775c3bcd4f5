// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.zhiheng.statistics.Percent;

/**
 * Draws small multiples.
 */
final class MultiplesSketch implements Sketch {

	private static final double LEFT = 40;
	private static final double BOTTOM = 22;
	private static final double TITLE = 27;
	private static final double GAP = 16;
	private static final double DOT = 2.4;
	/** What lies left and right of the area of a chart. */
	private static final double PADDING = 40;

	private final Multiples picture;

	MultiplesSketch(Multiples picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		RateAxis axis = picture.axis();
		double width = area.getWidth() + PADDING;
		int columns = picture.columns(width);
		Rectangle2D plane = new Rectangle2D.Double(area.getX() + LEFT, area.getY(), Math.max(1, area.getWidth() - LEFT),
			Math.max(1, area.getHeight() - BOTTOM));
		pen.plane(plane);
		Rectangle2D seen = pen.lens().enlarged(plane);
		double wide = seen.getWidth() / columns;
		double high = seen.getHeight() / picture.rows(width);
		Runnable panels = () -> {
			for (int i = 0; i < picture.panels().size(); i++) {
				int column = i % columns;
				Rectangle2D panel = new Rectangle2D.Double(seen.getX() + column * wide, seen.getY() + i / columns * high + TITLE,
					Math.max(1, wide - GAP), Math.max(1, high - TITLE - GAP / 2));
				if (panel.getMaxX() > plane.getMinX() && panel.getMinX() < plane.getMaxX() && panel.getMaxY() + BOTTOM > plane.getMinY()
					&& panel.getMinY() - TITLE < plane.getMaxY()) {
					boolean lowest = i + columns >= picture.panels().size() || panel.getMaxY() + GAP / 2 + 2 > plane.getMaxY();
					panel(pen, picture.panels().get(i), panel, axis, panel.getMinX() - wide < plane.getMinX(), lowest);
				}
			}
		};
		pen.seen(area, panels);
	}

	private void panel(Pen pen, Line line, Rectangle2D panel, RateAxis axis, boolean first, boolean lowest) {
		Theme theme = pen.theme();
		Scale rates = axis.scale(panel.getMaxY(), panel.getMinY());
		int from = picture.periods().get(0);
		int to = picture.periods().get(picture.periods().size() - 1);
		Scale years = new Scale(from - 0.3, to + 0.3, panel.getMinX(), panel.getMaxX());
		double[] ticks = axis.ticks();
		for (int t = 0; t < ticks.length; t++) {
			pen.line(panel.getMinX(), rates.at(ticks[t]), panel.getMaxX(), rates.at(ticks[t]), theme.grid(), Pen.thin(0.7f));
			if (first && (t % 2 == 0 || panel.getHeight() / ticks.length > 16)) {
				pen.text(axis.label(ticks[t]), panel.getMinX() - 6, rates.at(ticks[t]), 1, 10, false, theme.quiet());
			}
		}
		heading(pen, line, panel);
		band(pen, line, years, rates);
		picture.total().ifPresent(total -> stroke(pen, total, years, rates, theme.quiet(), Pen.dashed(1, 3, 3)));
		stroke(pen, line, years, rates, theme.mark(0), Pen.thin(1.9f));
		for (int i = 0; i < line.marks().size(); i++) {
			Mark mark = line.marks().get(i);
			if (mark.rate().isPresent()) {
				double x = years.at(picture.periods().get(i));
				double y = rates.at(mark.counted().rate());
				pen.dot(x, y, DOT, theme.mark(0));
				pen.spot(mark, x, y, DOT);
			}
		}
		if (lowest) {
			pen.text(Integer.toString(from), years.at(from), panel.getMaxY() + 12, from == to ? 0.5 : 0.3, 10, false, theme.quiet());
			if (to > from) {
				pen.text(Integer.toString(to), years.at(to), panel.getMaxY() + 12, 0.7, 10, false, theme.quiet());
			}
		}
	}

	/** The name at the left, the newest rate at the right. */
	private void heading(Pen pen, Line line, Rectangle2D panel) {
		Optional<Integer> last = line.last();
		String newest = last.map(at -> Percent.of(line.marks().get(at).counted().rate())).orElse("–");
		double room = panel.getWidth() - pen.width(newest, Pen.SMALL, false) - 6;
		pen.name(line.name(), panel.getMinX(), panel.getMinY() - 14, 0, room, TITLE, true);
		pen.text(newest, panel.getMaxX(), panel.getMinY() - 14, 1, Pen.SMALL, false, pen.theme().quiet());
	}

	private void band(Pen pen, Line line, Scale years, Scale rates) {
		for (int i = 0; i < line.marks().size(); i++) {
			double x = years.at(picture.periods().get(i));
			line.marks().get(i).interval()
				.ifPresent(each -> pen.line(x, rates.at(each.low()), x, rates.at(each.high()), pen.theme().band(0), Pen.thin(7)));
		}
	}

	private void stroke(Pen pen, Line line, Scale years, Scale rates, Color paint, Stroke stroke) {
		Path2D path = new Path2D.Double();
		boolean broken = true;
		for (int i = 0; i < line.marks().size(); i++) {
			Mark mark = line.marks().get(i);
			if (mark.rate().isPresent()) {
				double x = years.at(picture.periods().get(i));
				double y = rates.at(mark.counted().rate());
				if (broken) {
					path.moveTo(x, y);
				} else {
					path.lineTo(x, y);
				}
			}
			broken = mark.rate().isEmpty();
		}
		pen.outline(path, paint, stroke);
	}
}
