// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Writes names beside dots where there is room, so that none lies over another name or dot.
 */
final class Names {

	private static final double AWAY = 10.5;
	private static final double HIGH = 14;
	private static final double[][] TRIES = { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 } };

	private final Pen pen;
	private final Rectangle2D area;
	private final List<Rectangle2D> taken;

	/**
	 * @param pen writes
	 * @param area names stay within it
	 * @param taken what they keep clear of; names written are added
	 */
	Names(Pen pen, Rectangle2D area, List<Rectangle2D> taken) {
		this.pen = pen;
		this.area = area;
		this.taken = taken;
	}

	/** Writes a name; where there is no room beside its dot it is left to the words and the hover. */
	void beside(String name, double x, double y, boolean bold) {
		double width = pen.width(name, Pen.SMALL, bold);
		for (double[] way : TRIES) {
			double centre = x + way[0] * (AWAY + width / 2) * (way[1] == 0 ? 1 : 0.9);
			double middle = y + way[1] * (HIGH - 1);
			Rectangle2D place = new Rectangle2D.Double(centre - width / 2, middle - HIGH / 2, width, HIGH);
			if (area.contains(place) && taken.stream().noneMatch(place::intersects)) {
				taken.add(place);
				pen.fill(place, pen.theme().background());
				pen.text(name, centre, middle, 0.5, Pen.SMALL, bold, pen.theme().ink());
				return;
			}
		}
	}
}
