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
	private static final double WORDS = 10.5;
	/** The row of totals is read however many rows there are. */
	private static final double FOOT = 20;

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
		double room = Math.max(1, area.getMaxY() - area.getY() - TOP - APART);
		double foot = picture.total().isEmpty() ? 0 : Math.max(Math.min(FOOT, room / 2), room / (picture.rows().size() + 1));
		double high = (room - foot) / Math.max(1, picture.rows().size());
		int rows = picture.rows().size();
		Rectangle2D plane = new Rectangle2D.Double(left, area.getY() + TOP, wide * (columns - 1), high * rows);
		pen.plane(plane);
		Rectangle2D seen = pen.lens().enlarged(plane);
		for (int i = 0; i < columns; i++) {
			String name = i < columns - 1 ? picture.periods().get(i).toString() : Phrases.of(HeatSketch.class, pen.look().locale()).text("Total");
			double each = seen.getWidth() / (columns - 1);
			double x = i == columns - 1 ? left + wide * (i + 0.5) + APART : seen.getX() + each * (i + 0.5);
			boolean inside = i == columns - 1 || x > plane.getMinX() && x < plane.getMaxX();
			if (inside && pen.width(name, Pen.TEXT, false) < (i == columns - 1 ? wide : each) - 2) {
				pen.text(name, x, area.getY() + TOP - 12, 0.5, Pen.TEXT, false, theme.quiet());
			}
		}
		RowSpan span = RowSpan.of(rows, plane, pen.lens());
		pen.seen(new Rectangle2D.Double(area.getX(), plane.getY(), area.getWidth(), plane.getHeight()), () -> {
			for (int r : span.drawn(this::rate, this::rate)) {
				Rectangle2D row = new Rectangle2D.Double(seen.getX(), span.first() + span.height() * r, seen.getWidth(), Math.max(1, span.height()));
				row(pen, r, row, plane, ramp);
				cell(pen, picture.sums().get(r),
					new Rectangle2D.Double(left + wide * (columns - 1) + APART, row.getY(), wide - GAP, row.getHeight() - GAP), null);
				if (span.written(r, plane)) {
					pen.name(picture.sums().get(r).label(), left - AIR, span.middle(r), 1, names, span.height(), false);
				}
			}
		});
		if (picture.sums().size() > rows) {
			Rectangle2D all = new Rectangle2D.Double(seen.getX(), area.getY() + TOP + high * rows + APART, seen.getWidth(), foot);
			pen.text(pen.fitted(picture.sums().get(rows).label(), names, Pen.TEXT, true), left - AIR, all.getCenterY(), 1, Pen.TEXT, true,
				theme.ink());
			row(pen, rows, all, plane, null);
			cell(pen, picture.sums().get(rows), new Rectangle2D.Double(left + wide * (columns - 1) + APART, all.getY(), wide - GAP, foot - GAP),
				null);
		}
	}

	private double rate(int row) {
		Mark sum = picture.sums().get(row);
		return sum.rate().isPresent() ? sum.counted().rate() : Double.NaN;
	}

	/** The cells of a row, as far as the plane reaches across. */
	private void row(Pen pen, int row, Rectangle2D place, Rectangle2D plane, @org.eclipse.jdt.annotation.Nullable Ramp ramp) {
		List<Mark> cells = row < picture.rows().size() ? picture.rows().get(row).cells() : picture.total();
		double wide = place.getWidth() / Math.max(1, cells.size());
		pen.seen(new Rectangle2D.Double(plane.getX(), place.getY(), plane.getWidth(), place.getHeight()), () -> {
			for (int c = 0; c < cells.size(); c++) {
				Rectangle2D cell = new Rectangle2D.Double(place.getX() + wide * c, place.getY(), wide - GAP, Math.max(1, place.getHeight() - GAP));
				if (cell.getMaxX() > plane.getMinX() && cell.getMinX() < plane.getMaxX()) {
					cell(pen, cells.get(c), cell, ramp);
				}
			}
		});
	}

	private static void cell(Pen pen, Mark mark, Rectangle2D place, @org.eclipse.jdt.annotation.Nullable Ramp ramp) {
		pen.spot(mark, place);
		if (place.getHeight() < WORDS && (mark.withheld() || mark.rate().isPresent())) {
			// too low for words, which the hover says
			pen.fill(place, mark.withheld() || ramp == null ? pen.theme().grid() : ramp.of(mark.counted().rate()));
			return;
		}
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
