// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours of rates from low to high: one hue that steadily gains contrast to the background, so that order survives grey print and any colour vision.
 */
final class Ramp {

	private static final List<Color> LIGHT = List.of(new Color(0xEEF4FA), new Color(0xA9C9E4), new Color(0x4A89BD), new Color(0x0B3C6E));
	private static final List<Color> DARK = List.of(new Color(0x1E2B3A), new Color(0x2C5D8C), new Color(0x69A5D3), new Color(0xDCEBF8));
	/** The luminance at which black and white stand out alike: (1.05 · 0.05)^½ − 0.05. */
	private static final double TURN = 0.179;
	private static final int LEGEND = 24;
	private static final double WIDE = 160;
	private static final double HIGH = 10;

	private final RateAxis axis;
	private final Theme theme;

	Ramp(RateAxis axis, Theme theme) {
		this.axis = axis;
		this.theme = theme;
	}

	/** The colour of a rate. */
	Color of(double rate) {
		List<Color> stops = theme == Theme.DARK ? DARK : LIGHT;
		double place = Math.min(1, Math.max(0, (rate - axis.low()) / (axis.high() - axis.low()))) * (stops.size() - 1);
		int below = Math.min((int) place, stops.size() - 2);
		double share = place - below;
		Color from = stops.get(below);
		Color to = stops.get(below + 1);
		return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
			mix(from.getBlue(), to.getBlue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** Text on that colour: whichever of black and white stands out more (relative luminance of WCAG 2.1). */
	Color on(double rate) {
		Color ground = of(rate);
		double light = 0.2126 * linear(ground.getRed()) + 0.7152 * linear(ground.getGreen()) + 0.0722 * linear(ground.getBlue());
		return light > TURN ? new Color(0x10151B) : Color.WHITE;
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** The legend, from the left at a height. */
	void legend(Pen pen, double x, double y, String name) {
		double from = x + pen.width(name, Pen.SMALL, false) + 10;
		pen.text(name, x, y, 0, Pen.SMALL, false, theme.quiet());
		String low = axis.label(axis.low());
		String high = axis.label(axis.high());
		pen.text(low, from, y, 0, Pen.SMALL, false, theme.quiet());
		double start = from + pen.width(low, Pen.SMALL, false) + 6;
		for (int i = 0; i < LEGEND; i++) {
			double rate = axis.low() + (axis.high() - axis.low()) * (i + 0.5) / LEGEND;
			pen.fill(new Rectangle2D.Double(start + i * WIDE / LEGEND, y - HIGH / 2, WIDE / LEGEND + 0.3, HIGH), of(rate));
		}
		pen.outline(new Rectangle2D.Double(start, y - HIGH / 2, WIDE, HIGH), theme.context(), Pen.thin(0.7f));
		pen.text(high, start + WIDE + 6, y, 0, Pen.SMALL, false, theme.quiet());
	}
}
