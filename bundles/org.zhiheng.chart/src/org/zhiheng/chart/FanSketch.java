// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.change.RateForecast;
import org.zhiheng.statistics.inference.Interval;

/**
 * Draws a trend with whiskers and, beyond the last year, a fan of intervals.
 */
final class FanSketch implements Sketch {

	private static final double LEFT = 52;
	private static final double RIGHT = 58;
	private static final double TOP = 24;
	private static final double BOTTOM = 30;
	private static final double DOT = 4;
	private static final int MOST = 16;

	private final Fan picture;

	FanSketch(Fan picture) {
		this.picture = picture;
	}

	@Override
	public void draw(Pen pen, Rectangle2D area) {
		Rectangle2D inner = new Rectangle2D.Double(area.getX() + LEFT, area.getY() + TOP, Math.max(1, area.getWidth() - LEFT - RIGHT),
			Math.max(1, area.getHeight() - TOP - BOTTOM));
		RateAxis axis = picture.axis().through(pen.lens());
		Scale rates = axis.scale(inner.getMaxY(), inner.getMinY());
		new Frame(pen, inner).rates(axis, rates, picture.rate());
		int first = picture.periods().get(0);
		int last = picture.periods().get(picture.periods().size() - 1) + RateForecast.FURTHEST;
		double span = last + 0.1 - (first - 0.4);
		Scale years = new Scale(first - 0.4 + pen.lens().left() * span, first - 0.4 + pen.lens().right() * span, inner.getMinX(), inner.getMaxX());
		pen.plane(inner);
		years(pen, inner, years, first, last);
		Runnable marks = () -> {
			for (int i = picture.forecasts().size() - 1; i >= 0; i--) {
				band(pen, picture.forecasts().get(i), years, rates);
			}
			past(pen, years, rates);
			picture.forecasts().stream().reduce((a, b) -> b).ifPresent(each -> middle(pen, each, years, rates));
		};
		pen.seen(new Rectangle2D.Double(inner.getX(), inner.getY(), inner.getWidth() + (pen.lens().right() >= 1 ? RIGHT : 0),
			inner.getHeight()), marks);
		picture.refusal().ifPresent(words -> pen.text(pen.fitted(words, inner.getWidth() - 16, Pen.TEXT, false), inner.getMaxX() - 8, inner.getMinY()
			+ 12, 1, Pen.TEXT, false, pen.theme().ink()));
	}

	private void years(Pen pen, Rectangle2D inner, Scale years, int first, int last) {
		pen.line(inner.getMinX(), inner.getMaxY(), inner.getMaxX(), inner.getMaxY(), pen.theme().context(), Pen.thin(1));
		int step = Math.max(1, (last - first) / MOST);
		int known = picture.periods().get(picture.periods().size() - 1);
		for (int year = first; year <= last; year += step) {
			if (!years.holds(year)) {
				continue;
			}
			pen.text(Integer.toString(year), years.at(year), inner.getMaxY() + 14, 0.5, Pen.TEXT, false,
				pen.theme().quiet());
		}
		double x = Math.max(inner.getMinX(), Math.min(inner.getMaxX(), years.at(known + 0.5)));
		pen.line(x, inner.getMinY(), x, inner.getMaxY(), pen.theme().context(), Pen.dashed(0.8f, 2, 3));
	}

	private void band(Pen pen, RateForecast forecast, Scale years, Scale rates) {
		List<RateForecast.Year> ahead = forecast.years();
		Path2D band = new Path2D.Double();
		int last = picture.periods().size() - 1;
		band.moveTo(years.at(picture.periods().get(last)), rates.at(picture.past().get(last).counted().rate()));
		ahead.forEach(each -> band.lineTo(years.at(each.year()), rates.at(each.interval().high())));
		IntStream.range(0, ahead.size()).mapToObj(i -> ahead.get(ahead.size() - 1 - i))
			.forEach(each -> band.lineTo(years.at(each.year()), rates.at(each.interval().low())));
		band.closePath();
		pen.fill(band, pen.theme().band(0));
		RateForecast.Year end = ahead.get(ahead.size() - 1);
		String level = Percent.plain(end.interval().level() * 100, 0) + "%";
		double x = years.at(end.year()) + 22;
		pen.text(level, x, rates.at(end.interval().high()), 0, Pen.SMALL, false, pen.theme().quiet());
	}

	private static void middle(Pen pen, RateForecast forecast, Scale years, Scale rates) {
		for (RateForecast.Year each : forecast.years()) {
			double x = years.at(each.year());
			pen.ring(x, rates.at(each.rate()), DOT - 0.5, pen.theme().mark(0));
			pen.text(Percent.of(each.rate()), x, rates.at(each.rate()) - 13, 0.5, Pen.SMALL, true, pen.theme().ink());
			pen.text(Percent.of(each.interval().high()), x, rates.at(each.interval().high()) - 9, 0.5, 10, false, pen.theme().quiet());
			// at the lower end of the axis there is no room below
			double low = rates.at(each.interval().low());
			pen.text(Percent.of(each.interval().low()), x, low + 16 > rates.from() ? low - 9 : low + 9, 0.5, 10, false, pen.theme().quiet());
		}
	}

	private void past(Pen pen, Scale years, Scale rates) {
		Color paint = pen.theme().mark(0);
		Path2D line = new Path2D.Double();
		boolean broken = true;
		for (int i = 0; i < picture.past().size(); i++) {
			Mark mark = picture.past().get(i);
			if (mark.rate().isPresent()) {
				double x = years.at(picture.periods().get(i));
				double y = rates.at(mark.counted().rate());
				if (broken) {
					line.moveTo(x, y);
				} else {
					line.lineTo(x, y);
				}
			}
			broken = mark.rate().isEmpty();
		}
		pen.outline(line, paint, Theme.stroke(0, 2.4f));
		double room = years.at(1) - years.at(0);
		for (int i = 0; i < picture.past().size(); i++) {
			Mark mark = picture.past().get(i);
			double x = years.at(picture.periods().get(i));
			mark.interval().ifPresent(interval -> point(pen, mark, interval, x, rates, room, paint));
		}
	}

	private static void point(Pen pen, Mark mark, Interval interval, double x, Scale rates, double room, Color paint) {
		double y = rates.at(mark.counted().rate());
		double low = rates.at(interval.low());
		double high = rates.at(interval.high());
		for (double end : new double[]{ low, high }) {
			pen.line(x - DOT, end, x + DOT, end, paint, Pen.thin(1.4f));
		}
		pen.line(x, low, x, high, paint, Pen.thin(1.4f));
		pen.dot(x, y, DOT, paint);
		pen.spot(mark, x, y, DOT);
		String n = Phrases.of(FanSketch.class, pen.look().locale()).text("Fan.point", Percent.of(mark.counted().rate()), mark.counted().total());
		if (pen.width(n, 10, false) < room) {
			// at the upper end of the axis there is no room above
			boolean below = high - 10 < rates.to() + 4;
			pen.over(n, x, below ? low + 10 : high - 10, 0.5, 10, false, pen.theme().quiet());
		}
	}
}
