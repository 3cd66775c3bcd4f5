// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a waterfall: one row a change, its bar from where the one before it ended; gains and losses differ in colour and in direction.
 */
final class WaterfallSketch implements Sketch {

	private static final double TOP = 24;
	private static final double AIR = 16;
	private static final double BAR = 0.42;
	private static final double BELOW = 22;
	private static final double NAMES = 0.38;
	private static final double LINE = 15;

	private final Waterfall picture;

	WaterfallSketch(Waterfall picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		double room = area.getWidth() * NAMES;
		double names = Math.min(room, picture.bars().stream()
			.mapToDouble(bar -> Math.max(pen.width(bar.mark().label(), Pen.TEXT, true), pen.width(bar.detail(), Pen.SMALL, false))).max().orElse(0));
		double[] widest = columns(pen);
		double right = 0;
		for (double each : widest) {
			right += each + AIR;
		}
		double left = area.getX() + names + AIR;
		Scale scale = scale(left, Math.max(left + 1, area.getMaxX() - right - AIR));
		double row = (area.getHeight() - TOP - BELOW) / picture.bars().size();
		grid(pen, scale, area.getY() + TOP, area.getMaxY() - BELOW);
		double end = scale.to() + AIR;
		for (int i = 0; i < widest.length; i++) {
			end += widest[i] + (i == 0 ? 0 : AIR);
			pen.text(picture.columns().get(i), end, area.getY() + TOP / 2, 1, Pen.SMALL, false, pen.theme().quiet());
			for (int b = 0; b < picture.bars().size(); b++) {
				pen.text(texts(picture.bars().get(b)).get(i), end, area.getY() + TOP + row * (b + 0.5), 1, Pen.SMALL, i == 0,
					i == 0 ? pen.theme().ink() : pen.theme().quiet());
			}
		}
		for (int b = 0; b < picture.bars().size(); b++) {
			double middle = area.getY() + TOP + row * (b + 0.5);
			Waterfall.Bar bar = picture.bars().get(b);
			double name = bar.detail().isEmpty() ? middle : middle - LINE / 2;
			pen.text(pen.fitted(bar.mark().label(), names, Pen.TEXT, true), left - AIR, name, 1, Pen.TEXT, true, pen.theme().ink());
			pen.text(pen.fitted(bar.detail(), names, Pen.SMALL, false), left - AIR, name + LINE, 1, Pen.SMALL, false, pen.theme().quiet());
			bar(pen, bar, scale, middle, row * BAR);
			if (b + 1 < picture.bars().size()) {
				pen.line(scale.at(bar.to()), middle + row * BAR / 2, scale.at(bar.to()), middle + row * (1 - BAR / 2), pen.theme().quiet(),
					Pen.dashed(0.8f, 2, 2));
			}
		}
	}

	/** From the lowest to the highest change, the whisker of the last included; zero is always on it. */
	private Scale scale(double from, double to) {
		double low = 0;
		double high = 0;
		double base = picture.bars().get(0).range().middle();
		for (Waterfall.Bar each : picture.bars()) {
			low = Math.min(low, Math.min(each.to(), each.whole() ? each.range().least() - base : each.to()));
			high = Math.max(high, Math.max(each.to(), each.whole() ? each.range().most() - base : each.to()));
		}
		double air = Math.max(0.5, (high - low) * 0.04);
		return new Scale(low - (low < 0 ? air : 0), high + (high > 0 || low == 0 ? air : 0), from, to);
	}

	private static void grid(Pen pen, Scale scale, double top, double bottom) {
		for (long tick : SizeAxis.ticks(scale.low(), scale.high())) {
			double x = scale.at(tick);
			pen.line(x, top, x, bottom, tick == 0 ? pen.theme().context() : pen.theme().grid(), Pen.thin(tick == 0 ? 1.2f : 0.8f));
			pen.text(signed(tick), x, bottom + BELOW / 2, 0.5, Pen.SMALL, false, pen.theme().quiet());
		}
	}

	private void bar(Pen pen, Waterfall.Bar bar, Scale scale, double middle, double high) {
		double from = scale.at(bar.from());
		double to = scale.at(bar.to());
		Color paint = bar.whole() ? pen.theme().context() : pen.theme().mark(bar.to() < bar.from() ? 1 : 0);
		Rectangle2D shape = new Rectangle2D.Double(Math.min(from, to), middle - high / 2, Math.max(1.5, Math.abs(to - from)), high);
		pen.fill(shape, paint);
		if (bar.whole() && !bar.range().determined()) {
			double base = picture.bars().get(0).range().middle();
			double least = scale.at(bar.range().least() - base);
			double most = scale.at(bar.range().most() - base);
			pen.line(least, middle, most, middle, pen.theme().ink(), Pen.thin(1.4f));
			pen.line(least, middle - high / 4, least, middle + high / 4, pen.theme().ink(), Pen.thin(1.4f));
			pen.line(most, middle - high / 4, most, middle + high / 4, pen.theme().ink(), Pen.thin(1.4f));
		}
		pen.spot(bar.mark(), new Rectangle2D.Double(scale.from(), middle - high, scale.to() - scale.from(), 2 * high));
	}

	private double[] columns(Pen pen) {
		double[] widest = picture.columns().stream().mapToDouble(each -> pen.width(each, Pen.SMALL, false)).toArray();
		for (Waterfall.Bar bar : picture.bars()) {
			for (int i = 0; i < widest.length; i++) {
				widest[i] = Math.max(widest[i], pen.width(texts(bar).get(i), Pen.SMALL, true));
			}
		}
		return widest;
	}

	private static List<String> texts(Waterfall.Bar bar) {
		List<String> texts = new ArrayList<>();
		texts.add(SizeAxis.label(bar.mark().counted().passed()));
		texts.add(bar.whole() && bar.to() == 0 ? "" : signed(Math.round(bar.to() - bar.from())));
		texts.add(bar.decided() < 0 ? "" : SizeAxis.label(bar.decided()));
		return texts;
	}

	private static String signed(long number) {
		return number > 0 ? "+" + SizeAxis.label(number) : number < 0 ? "−" + SizeAxis.label(-number) : "0";
	}
}
