// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.geom.Rectangle2D;

/**
 * Draws one picture into an area.
 */
interface Sketch {

	/**
	 * Draws.
	 *
	 * @param pen draws the parts
	 * @param area where, in points
	 */
	void draw(Pen pen, Rectangle2D area);
}
