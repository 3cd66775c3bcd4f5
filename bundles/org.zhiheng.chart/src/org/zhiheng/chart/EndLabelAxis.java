// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names lines where they end, instead of a legend: labels are drawn apart where lines end close together, with a hairline to their line.
 *
 * <p>Null annotations are off: it overrides methods of a library that has none.
 */
@NonNullByDefault({})
final class EndLabelAxis extends NumberAxis {

	private static final long serialVersionUID = 1L;

	private static final int LEADER = 22;
	private static final int AIR = 6;
	/** Room taken by the labels of the periods below. */
	private static final int BELOW = 30;
	private static final double SIZE = 12;

	/**
	 * One label.
	 *
	 * @param text what it says
	 * @param value where its line ends
	 * @param paint its colour
	 * @param strong whether it stays when there is not room for all
	 * @param joined whether its line reaches the right edge, so that a hairline may join them
	 */
	record EndLabel(String text, double value, Color paint, boolean strong, boolean joined) {}

	private final transient List<EndLabel> labels;
	private final transient Look look;
	private transient List<EndLabel> shown = List.of();
	private transient boolean ends = true;

	EndLabelAxis(List<EndLabel> labels, Look look) {
		this.labels = labels.stream().sorted(Comparator.comparingDouble(EndLabel::value).reversed()).toList();
		this.look = look;
		setAutoRange(false);
	}

	/** Whether the ends of the lines are in sight, so that their names belong there. */
	void show(boolean inSight) {
		ends = inSight;
	}

	@Override
	public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace given) {
		AxisSpace space = given == null ? new AxisSpace() : given;
		shown = labels.size() * height(g2) <= area.getHeight() - BELOW ? labels : labels.stream().filter(EndLabel::strong).toList();
		double widest = shown.stream().mapToDouble(label -> g2.getFontMetrics(font(label)).stringWidth(label.text())).max().orElse(0);
		space.add(Math.min(widest + LEADER + AIR, area.getWidth() / 2), edge);
		return space;
	}

	@Override
	public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge, PlotRenderingInfo info) {
		double height = height(g2);
		if (!ends) {
			return new AxisState(cursor);
		}
		List<EndLabel> named = shown.stream().filter(label -> getRange().contains(label.value())).toList();
		double[] places = apart(named.stream().mapToDouble(label -> valueToJava2D(label.value(), dataArea, edge)).toArray(), height, dataArea);
		for (int i = 0; i < named.size(); i++) {
			draw(g2, named.get(i), places[i], dataArea, edge);
		}
		return new AxisState(cursor);
	}

	private double height(Graphics2D g2) {
		return g2.getFontMetrics(look.typeface().bold(SIZE)).getAscent() * 1.25;
	}

	private void draw(Graphics2D g2, EndLabel label, double place, Rectangle2D dataArea, RectangleEdge edge) {
		double right = dataArea.getMaxX();
		if (label.joined()) {
			double from = valueToJava2D(label.value(), dataArea, edge);
			g2.setPaint(label.strong() ? label.paint() : look.theme().context());
			g2.setStroke(new BasicStroke(0.7f));
			g2.draw(new Line2D.Double(right, from, right + LEADER - AIR, place));
		}
		g2.setFont(font(label));
		g2.setPaint(label.paint());
		FontMetrics metrics = g2.getFontMetrics();
		g2.drawString(label.text(), (float) (right + LEADER), (float) (place + metrics.getAscent() * 0.36));
	}

	private Font font(EndLabel label) {
		return label.strong() ? look.typeface().bold(SIZE) : look.typeface().plain(SIZE - 1);
	}

	/** Places labels at least a height apart and as near their lines as that allows, within the area. */
	static double[] apart(double[] wanted, double height, Rectangle2D area) {
		List<double[]> blocks = new ArrayList<>();
		for (double each : wanted) {
			// sum of wanted tops of the block's first label, number of labels
			blocks.add(new double[]{ each, 1 });
			while (blocks.size() > 1 && top(blocks.get(blocks.size() - 2), height, area) + height * blocks.get(blocks.size() - 2)[1] > top(
				blocks.get(blocks.size() - 1), height, area)) {
				double[] last = blocks.remove(blocks.size() - 1);
				double[] before = blocks.get(blocks.size() - 1);
				before[0] += last[0] - last[1] * before[1] * height;
				before[1] += last[1];
			}
		}
		double[] places = new double[wanted.length];
		int i = 0;
		for (double[] block : blocks) {
			for (int k = 0; k < block[1]; k++) {
				places[i++] = top(block, height, area) + k * height;
			}
		}
		return places;
	}

	/** Where the first label of a block goes. */
	private static double top(double[] block, double height, Rectangle2D area) {
		double most = area.getMaxY() - (block[1] - 1) * height;
		return Math.max(area.getMinY(), Math.min(most, block[0] / block[1]));
	}
}
