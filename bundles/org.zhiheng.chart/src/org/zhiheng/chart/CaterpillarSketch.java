// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.inference.BetaBinomial.Shrunk;
import org.zhiheng.statistics.inference.Interval;

/**
 * Draws a caterpillar plot: names to the left, estimates in the middle, numbers to the right.
 */
final class CaterpillarSketch implements Sketch {

	private static final double TOP = 26;
	private static final double BOTTOM = 24;
	private static final double AIR = 18;
	private static final double DOT = 4;
	private static final double CAP = 3.5;
	private static final double NAMES = 0.3;
	/** Where there is less room than this the raw rate, which its ring shows, has no column of its own. */
	private static final double NARROW = 720;
	private static final int[] ALL = { 0, 1, 2 };
	private static final int[] FEW = { 0, 2 };

	private final Caterpillar picture;
	private double[] widest = {};
	private double longest = -1;

	CaterpillarSketch(Caterpillar picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		double names = Math.min(area.getWidth() * NAMES, names(pen));
		double[] columns = columns(pen);
		int[] shown = area.getWidth() < NARROW ? FEW : ALL;
		double right = IntStream.of(shown).mapToDouble(column -> columns[column] + AIR).sum();
		double left = area.getX() + names + AIR;
		Rectangle2D inner = new Rectangle2D.Double(left, area.getY() + TOP, Math.max(1, area.getMaxX() - right - left),
			Math.max(1, area.getHeight() - TOP - BOTTOM));
		RateAxis axis = picture.axis().through(pen.lens().turned());
		Scale rates = axis.scale(inner.getMinX(), inner.getMaxX());
		pen.plane(inner);
		axis(pen, inner, axis, rates);
		double[] ends = ends(shown, columns, inner.getMaxX());
		for (int i : shown) {
			pen.text(picture.columns().get(i), ends[i], area.getY() + TOP - 12, 1, Pen.SMALL, false, pen.theme().quiet());
		}
		RowSpan rows = RowSpan.of(picture.groups().size(), inner, pen.lens());
		for (int i = rows.from(); i < rows.to(); i++) {
			if (rows.written(i, inner)) {
				Caterpillar.Group group = picture.groups().get(i);
				pen.name(group.mark().label(), left - AIR / 2, rows.middle(i), 1, names, rows.height(), false);
				numbers(pen, group, shown, ends, rows.middle(i));
			}
		}
		pen.seen(inner, () -> rows.drawn(this::low, this::high).forEach(i -> {
			Caterpillar.Group group = picture.groups().get(i);
			group.interval().ifPresent(interval -> mark(pen, group, interval, rates, rows.middle(i)));
		}));
	}

	/** Where the columns shown end. */
	private static double[] ends(int[] shown, double[] columns, double from) {
		double[] ends = new double[columns.length];
		double end = from;
		for (int column : shown) {
			end += AIR + columns[column];
			ends[column] = end;
		}
		return ends;
	}

	private double low(int row) {
		return picture.groups().get(row).interval().map(Interval::low).orElse(Double.POSITIVE_INFINITY);
	}

	private double high(int row) {
		return picture.groups().get(row).interval().map(Interval::high).orElse(Double.NEGATIVE_INFINITY);
	}

	/** How wide the columns of numbers are: of all rows, so that they stay where they are while a reader moves over them. */
	private double[] columns(Pen pen) {
		if (widest.length == 0) {
			widest = picture.columns().stream().mapToDouble(each -> pen.width(each, Pen.SMALL, false)).toArray();
			for (Caterpillar.Group group : picture.groups()) {
				List<String> texts = texts(group, pen);
				for (int i = 0; i < widest.length; i++) {
					widest[i] = Math.max(widest[i], pen.width(texts.get(i), Pen.SMALL, false));
				}
			}
		}
		return widest;
	}

	private double names(Pen pen) {
		if (longest < 0) {
			longest = picture.marks().stream().mapToDouble(mark -> pen.width(mark.label(), Pen.TEXT, false)).max().orElse(0);
		}
		return longest;
	}

	private static List<String> texts(Caterpillar.Group group, Pen pen) {
		String gap = Phrases.of(CaterpillarSketch.class, pen.look().locale()).text(group.mark().withheld() ? "Withheld" : "Gap");
		double rate = group.place();
		String estimate = group.interval()
			.map(each -> Percent.of(rate) + " [" + Percent.points(each.low()) + ", " + Percent.points(each.high()) + "]").orElse(gap);
		Mark mark = group.mark();
		return List.of(estimate, mark.rate().isEmpty() ? gap : Percent.of(mark.counted().rate()), mark.withheld() ? ""
			: SizeAxis.label(mark.counted().passed()) + "/" + SizeAxis.label(mark.counted().total()));
	}

	private static void numbers(Pen pen, Caterpillar.Group group, int[] shown, double[] ends, double y) {
		List<String> texts = texts(group, pen);
		for (int i : shown) {
			boolean main = i == 0 && group.interval().isPresent();
			pen.text(texts.get(i), ends[i], y, 1, Pen.SMALL, false, main ? pen.theme().ink() : pen.theme().quiet());
		}
	}

	private void axis(Pen pen, Rectangle2D inner, RateAxis axis, Scale rates) {
		double last = Double.NEGATIVE_INFINITY;
		for (double tick : axis.ticks()) {
			double x = rates.at(tick);
			pen.line(x, inner.getMinY(), x, inner.getMaxY(), pen.theme().grid(), Pen.thin(0.8f));
			double half = pen.width(axis.label(tick), Pen.TEXT, false) / 2 + 4;
			if (x - half > last) {
				pen.text(axis.label(tick), x, inner.getMaxY() + 13, 0.5, Pen.TEXT, false, pen.theme().quiet());
				last = x + half;
			}
		}
		if (picture.total().rate().isPresent() && rates.holds(picture.total().counted().rate())) {
			double x = rates.at(picture.total().counted().rate());
			pen.line(x, inner.getMinY(), x, inner.getMaxY(), pen.theme().ink(), Pen.dashed(1, 4, 4));
			String all = picture.total().label() + " " + Percent.of(picture.total().counted().rate());
			double half = pen.width(all, Pen.SMALL, true) / 2;
			double middle = Math.max(inner.getMinX() + half, Math.min(inner.getMaxX() - half, x));
			pen.text(all, middle, inner.getMinY() - 12, 0.5, Pen.SMALL, true, pen.theme().ink());
		}
	}

	private static void mark(Pen pen, Caterpillar.Group group, Interval interval, Scale rates, double y) {
		Color paint = pen.theme().mark(0);
		double raw = rates.at(group.mark().counted().rate());
		double low = rates.at(interval.low());
		double high = rates.at(interval.high());
		pen.line(low, y, high, y, paint, Pen.thin(1.6f));
		pen.line(low, y - CAP, low, y + CAP, paint, Pen.thin(1.6f));
		pen.line(high, y - CAP, high, y + CAP, paint, Pen.thin(1.6f));
		if (group.shrunk().isPresent()) {
			pen.dot(rates.at(group.shrunk().map(Shrunk::rate).orElse(0.0)), y, DOT, paint);
		}
		pen.spot(group.mark(), new Rectangle2D.Double(Math.min(low, raw), y - DOT, Math.max(high, raw) - Math.min(low, raw), 2 * DOT));
		pen.outline(new java.awt.geom.Ellipse2D.Double(raw - DOT, y - DOT, 2 * DOT, 2 * DOT), pen.theme().ink(), Pen.thin(1.1f));
	}
}
