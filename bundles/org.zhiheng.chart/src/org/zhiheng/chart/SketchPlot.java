// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * A plot that a sketch draws, within the frame of words that all charts share.
 *
 * <p>Null annotations are off: it overrides methods of a library that has none.
 */
@NonNullByDefault({})
final class SketchPlot extends Plot {

	private static final long serialVersionUID = 1L;

	private final transient Sketch sketch;
	private final transient Look look;
	private transient Lens lens = Lens.ALL;

	SketchPlot(Sketch sketch, Look look) {
		this.sketch = sketch;
		this.look = look;
	}

	Sketch sketch() {
		return sketch;
	}

	/** Looks at a part of the plane. */
	void aim(Lens other) {
		lens = other;
	}

	@Override
	public String getPlotType() {
		return sketch.getClass().getSimpleName();
	}

	@Override
	public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
		Rectangle2D inner = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
		getInsets().trim(inner);
		if (info != null) {
			info.setPlotArea(area);
			info.setDataArea(inner);
		}
		if (inner.getWidth() > 1 && inner.getHeight() > 1) {
			Pen pen = new Pen(g2, look, info == null ? null : info.getOwner().getEntityCollection()).through(lens);
			sketch.draw(pen, inner);
			if (info != null) {
				pen.plane().ifPresent(info::setDataArea);
			}
		}
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
