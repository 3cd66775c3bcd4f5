// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;

/**
 * Draws a heat map: the rate in each cell, n under it, gaps hatched; totals stand apart without colour.
 */
final class HeatSketch implements Sketch {

	private static final double TOP = 52;
	private static final double AIR = 12;
	private static final double GAP = 1;
	private static final double NAMES = 0.3;
	private static final double APART = 6;
	private static final double LOW = 27;

	private final Heat picture;

	HeatSketch(Heat picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		Theme theme = pen.theme();
		Ramp ramp = new Ramp(picture.axis(), theme);
		ramp.legend(pen, area.getX(), area.getY() + 8, picture.rate());
		double names = Math.min(area.getWidth() * NAMES,
			picture.sums().stream().mapToDouble(sum -> pen.width(sum.label(), Pen.TEXT, true)).max().orElse(0));
		double left = area.getX() + names + AIR;
		int columns = picture.periods().size() + 1;
		double wide = Math.max(1, (area.getMaxX() - left - APART) / columns);
		double high = Math.max(1, (area.getMaxY() - area.getY() - TOP - APART) / (picture.rows().size() + (picture.total().isEmpty() ? 0 : 1)));
		for (int i = 0; i < columns; i++) {
			String name = i < columns - 1 ? picture.periods().get(i).toString() : Phrases.of(HeatSketch.class, pen.look().locale()).text("Total");
			double x = left + wide * (i + 0.5) + (i == columns - 1 ? APART : 0);
			if (pen.width(name, Pen.TEXT, false) < wide - 2) {
				pen.text(name, x, area.getY() + TOP - 12, 0.5, Pen.TEXT, false, theme.quiet());
			}
		}
		for (int r = 0; r < picture.sums().size(); r++) {
			boolean all = r == picture.rows().size();
			List<Mark> cells = all ? picture.total() : picture.rows().get(r).cells();
			double y = area.getY() + TOP + high * r + (all ? APART : 0);
			Mark sum = picture.sums().get(r);
			pen.text(pen.fitted(sum.label(), names, Pen.TEXT, all), left - AIR, y + high / 2, 1, Pen.TEXT, all, theme.ink());
			for (int c = 0; c < cells.size(); c++) {
				cell(pen, cells.get(c), new Rectangle2D.Double(left + wide * c, y, wide - GAP, high - GAP), all ? null : ramp);
			}
			cell(pen, sum, new Rectangle2D.Double(left + wide * (columns - 1) + APART, y, wide - GAP, high - GAP), null);
		}
	}

	private static void cell(Pen pen, Mark mark, Rectangle2D place, @org.eclipse.jdt.annotation.Nullable Ramp ramp) {
		pen.spot(mark, place);
		if (mark.withheld()) {
			String word = org.zhiheng.message.Phrases.of(HeatSketch.class, pen.look().locale()).text("Withheld");
			pen.outline(place, pen.theme().context(), Pen.thin(0.7f));
			pen.text(pen.fitted(word, place.getWidth() - 2, Pen.SMALL, false), place.getCenterX(), place.getCenterY(), 0.5, Pen.SMALL, false,
				pen.theme().quiet());
			return;
		}
		if (mark.rate().isEmpty()) {
			pen.hatch(place);
			return;
		}
		double rate = mark.counted().rate();
		Color ink = ramp == null ? pen.theme().ink() : ramp.on(rate);
		if (ramp != null) {
			pen.fill(place, ramp.of(rate));
		}
		String size = "n=" + SizeAxis.label(mark.counted().total());
		boolean both = place.getHeight() >= LOW && pen.width(size, 9.5, false) < place.getWidth() - 2;
		String number = Percent.of(rate);
		if (pen.width(number, Pen.TEXT, false) < place.getWidth()) {
			pen.text(number, place.getCenterX(), place.getCenterY() - (both ? 6 : 0), 0.5, Pen.TEXT, ramp == null, ink);
		}
		if (both) {
			pen.text(size, place.getCenterX(), place.getCenterY() + 8, 0.5, 9.5, false, ramp == null ? pen.theme().quiet() : ink);
		}
	}
}
