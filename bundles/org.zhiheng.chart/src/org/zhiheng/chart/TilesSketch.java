// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.Interval;

/**
 * Draws a tile map; what has no place on it stands at the lower right.
 */
final class TilesSketch implements Sketch {

	private static final double TOP = 30;
	private static final double GAP = 5;
	private static final int COLUMNS = 5;
	private static final int ROWS = 5;
	private static final int ASIDE = 4;
	private static final double WIDEST = 1.75;
	/** So high a tile must be, in points, for that many lines. */
	private static final double FOUR = 72;
	private static final double THREE = 46;
	private static final double TWO = 30;

	private final Tiles picture;

	TilesSketch(Tiles picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		Ramp ramp = new Ramp(picture.axis(), pen.theme());
		ramp.legend(pen, area.getX(), area.getY() + 8, picture.rate());
		Rectangle2D plane = new Rectangle2D.Double(area.getX(), area.getY() + TOP, area.getWidth(), Math.max(1, area.getHeight() - TOP));
		pen.plane(plane);
		pen.seen(plane, () -> tiles(pen, ramp, pen.lens().enlarged(plane)));
	}

	private void tiles(Pen pen, Ramp ramp, Rectangle2D area) {
		double high = Math.max(1, area.getHeight() / ROWS);
		double wide = Math.max(1, Math.min(area.getWidth() / COLUMNS, high * WIDEST));
		double left = area.getX() + (area.getWidth() - wide * COLUMNS) / 2;
		for (Tiles.Tile tile : picture.tiles()) {
			tile(pen, ramp, tile.name(), tile.mark(),
				new Rectangle2D.Double(left + tile.column() * wide, area.getY() + tile.row() * high, wide - GAP, high - GAP));
		}
		others(pen, ramp, left + wide * 3, area.getY() + high * 3, wide, high);
	}

	private void others(Pen pen, Ramp ramp, double x, double y, double wide, double high) {
		List<Mark> others = picture.others();
		if (others.isEmpty()) {
			return;
		}
		pen.text(Phrases.of(TilesSketch.class, pen.look().locale()).text("Tiles.aside"), x, y + 12, 0, Pen.SMALL, false, pen.theme().quiet());
		double low = (high * 2 - 26) / 2;
		for (int i = 0; i < Math.min(ASIDE, others.size()); i++) {
			tile(pen, ramp, others.get(i).label(), others.get(i),
				new Rectangle2D.Double(x + i % 2 * wide, y + 26 + i / 2 * low, wide - GAP, low - GAP));
		}
	}

	private static void tile(Pen pen, Ramp ramp, String name, Mark mark, Rectangle2D place) {
		pen.spot(mark, place);
		boolean none = mark.rate().isEmpty();
		Color ink = none ? pen.theme().ink() : ramp.on(mark.counted().rate());
		if (none) {
			if (!mark.withheld()) {
				pen.hatch(place);
			}
			pen.outline(place, pen.theme().context(), Pen.thin(0.7f));
		} else {
			pen.fill(place, ramp.of(mark.counted().rate()));
			pen.outline(place, pen.theme().context(), Pen.thin(0.5f));
		}
		String label = pen.fitted(name, place.getWidth() - 8, 13, true);
		if (none) {
			double half = pen.width(label, 13, true) / 2 + 4;
			pen.fill(new Rectangle2D.Double(place.getCenterX() - half, place.getCenterY() - 9, half * 2, 18), pen.theme().background());
			pen.text(label, place.getCenterX(), place.getCenterY(), 0.5, 13, true, ink);
			if (mark.withheld()) {
				pen.text(org.zhiheng.message.Phrases.of(TilesSketch.class, pen.look().locale()).text("Withheld"), place.getCenterX(),
					place.getCenterY() + 18, 0.5, 10, false, pen.theme().quiet());
			}
			return;
		}
		numbers(pen, label, mark, place, ink);
	}

	/** As much as the tile is high enough for: the name and the rate first, then n, then the interval. */
	private static void numbers(Pen pen, String name, Mark mark, Rectangle2D place, Color ink) {
		double x = place.getCenterX();
		double y = place.getCenterY();
		String rate = Percent.of(mark.counted().rate());
		String size = "n=" + SizeAxis.label(mark.counted().total());
		if (place.getHeight() >= FOUR) {
			pen.text(name, x, y - 25, 0.5, 13, true, ink);
			pen.text(rate, x, y - 5, 0.5, 15, false, ink);
			pen.text(mark.interval().map(TilesSketch::ends).orElse(""), x, y + 13, 0.5, 10, false, ink);
			pen.text(size, x, y + 28, 0.5, 10, false, ink);
		} else if (place.getHeight() >= THREE) {
			pen.text(name, x, y - 15, 0.5, Pen.TEXT, true, ink);
			pen.text(rate, x, y + 1, 0.5, 13, false, ink);
			pen.text(size, x, y + 16, 0.5, 9.5, false, ink);
		} else if (place.getHeight() >= TWO) {
			pen.text(name, x, y - 7, 0.5, Pen.SMALL, true, ink);
			pen.text(rate, x, y + 8, 0.5, Pen.SMALL, false, ink);
		} else {
			pen.text(name, x, y, 0.5, Math.min(Pen.SMALL, place.getHeight()), true, ink);
		}
	}

	private static String ends(Interval interval) {
		return "[" + Percent.points(interval.low()) + ", " + Percent.points(interval.high()) + "]";
	}
}
