// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;

/**
 * Hairlines, labels and names of the axes about an area.
 */
final class Frame {

	private static final float HAIR = 0.8f;
	/** Labels closer than this, in points, would touch. */
	private static final double LINE = 14;

	private final Pen pen;
	private final Rectangle2D area;

	Frame(Pen pen, Rectangle2D area) {
		this.pen = pen;
		this.area = area;
	}

	/** Rates up the left side; the name stands above. */
	Frame rates(RateAxis axis, Scale scale, String name) {
		double[] ticks = axis.ticks();
		double apart = ticks.length < 2 ? LINE : Math.abs(scale.at(ticks[1]) - scale.at(ticks[0]));
		int every = (int) Math.max(1, Math.ceil(LINE / Math.max(1, apart)));
		for (int i = 0; i < ticks.length; i += every) {
			double tick = ticks[i];
			double y = scale.at(tick);
			pen.line(area.getMinX(), y, area.getMaxX(), y, pen.theme().grid(), Pen.thin(HAIR));
			pen.text(axis.label(tick), area.getMinX() - 8, y, 1, Pen.TEXT, false, pen.theme().quiet());
		}
		if (!name.isEmpty()) {
			pen.text(name, area.getMinX(), area.getMinY() - 14, 0, Pen.SMALL, false, pen.theme().quiet());
		}
		return this;
	}

	/** Counts along the bottom; the name stands below at the right. */
	Frame sizes(SizeAxis axis, Scale scale, String name) {
		return sizes(axis.ticks(), scale, name);
	}

	/** Some counts along the bottom. */
	Frame sizes(long[] ticks, Scale scale, String name) {
		pen.line(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), pen.theme().context(), Pen.thin(1));
		for (long tick : ticks) {
			pen.text(SizeAxis.label(tick), scale.at(tick), area.getMaxY() + 13, 0.5, Pen.TEXT, false, pen.theme().quiet());
		}
		pen.text(name, area.getMaxX(), area.getMaxY() + 31, 1, Pen.SMALL, false, pen.theme().quiet());
		return this;
	}
}
