// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.zhiheng.statistics.Percent;

/**
 * Two columns of numbers to the right of the bars: the rate with its interval, and the counts it is made of.
 *
 * <p>Null annotations are off: it overrides methods of a library that has none.
 */
@NonNullByDefault({})
final class NumberColumnAxis extends CategoryAxis {

	private static final long serialVersionUID = 1L;

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final int AIR = 20;
	private static final double SIZE = 11.5;
	/** Where there is less room than this only rates stand beside the bars; the hover says the counts. */
	private static final double NARROW = 620;

	private final transient Picture.Bars picture;
	private final transient Picture.Bars whole;
	private final transient Look look;
	private final String gap;
	private final String withheld;
	private transient boolean both = true;

	NumberColumnAxis(Picture.Bars picture, Picture.Bars whole, Look look, String gap, String withheld) {
		this.picture = picture;
		this.whole = whole;
		this.look = look;
		this.gap = gap;
		this.withheld = withheld;
		BarPlot.spread(this, picture.marks().size());
	}

	private String rate(Mark mark) {
		return mark.interval().map(interval -> Percent.of(mark.counted().rate()) + " [" + Percent.points(interval.low()) + ", " + Percent.points(
			interval.high()) + "]").orElse(mark.withheld() ? withheld : gap);
	}

	private static String counts(Mark mark) {
		return mark.withheld() ? "" : String.format(java.util.Locale.ROOT, "%,d/%,d", mark.counted().passed(), mark.counted().total());
	}

	private double widest(Graphics2D g2, String heading, List<String> texts) {
		FontMetrics metrics = g2.getFontMetrics(font());
		return Math.max(metrics.stringWidth(heading), texts.stream().mapToInt(metrics::stringWidth).max().orElse(0));
	}

	private double rates(Graphics2D g2) {
		return widest(g2, picture.columns().get(0), whole.marks().stream().map(this::rate).toList());
	}

	private double counts(Graphics2D g2) {
		return widest(g2, picture.columns().get(1), whole.marks().stream().map(NumberColumnAxis::counts).toList());
	}

	private Font font() {
		return look.typeface().plain(SIZE);
	}

	@Override
	public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace given) {
		AxisSpace space = given == null ? new AxisSpace() : given;
		both = area.getWidth() >= NARROW;
		space.add(rates(g2) + AIR + (both ? counts(g2) + AIR : 0), edge);
		// the headings of the columns stand above the bars
		space.ensureAtLeast(g2.getFontMetrics(font()).getHeight() + 4.0, RectangleEdge.TOP);
		return space;
	}

	@Override
	public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge, PlotRenderingInfo info) {
		double first = dataArea.getMaxX() + AIR + rates(g2);
		double second = both ? first + AIR + counts(g2) : first;
		g2.setFont(font());
		g2.setPaint(look.theme().quiet());
		right(g2, picture.columns().get(0), first, dataArea.getMinY() - 6);
		if (both) {
			right(g2, picture.columns().get(1), second, dataArea.getMinY() - 6);
		}
		List<Mark> marks = picture.marks();
		double base = g2.getFontMetrics().getAscent() * 0.36;
		for (int i = 0; i < marks.size(); i++) {
			double middle = getCategoryMiddle(i, marks.size(), dataArea, RectangleEdge.RIGHT) + base;
			boolean none = marks.get(i).rate().isEmpty();
			g2.setPaint(none ? look.theme().quiet() : look.theme().ink());
			right(g2, rate(marks.get(i)), first, middle);
			if (both) {
				g2.setPaint(look.theme().quiet());
				right(g2, counts(marks.get(i)), second, middle);
			}
		}
		return new AxisState(cursor);
	}

	private static void right(Graphics2D g2, String text, double end, double base) {
		// the exact width, not that of whole pixels, so that columns stay flush when a vector picture is enlarged
		double width = g2.getFont().getStringBounds(text, EXACT).getWidth();
		g2.drawString(text, (float) (end - width), (float) base);
	}
}
