// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.entity.EntityCollection;

/**
 * Draws the parts of a picture and remembers where its marks are.
 */
final class Pen {

	/** The usual size of text, in points. */
	static final double TEXT = 12;
	/** The size of numbers in columns and cells. */
	static final double SMALL = 11;
	/** The size of names too long for their place. */
	static final double TINY = 10;

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final double SINK = 0.36;

	private final Graphics2D g2;
	private final Look look;
	private final @Nullable EntityCollection entities;
	private Lens lens = Lens.ALL;
	private Optional<Rectangle2D> plane = Optional.empty();

	Pen(Graphics2D g2, Look look, @Nullable EntityCollection entities) {
		this.g2 = g2;
		this.look = look;
		this.entities = entities;
	}

	/** The same pen, drawing what a lens shows. */
	Pen through(Lens part) {
		lens = part;
		return this;
	}

	/** Which part of the plane is drawn. */
	Lens lens() {
		return lens;
	}

	/** Says where the plane of the axes lies, for whoever pans and zooms. */
	void plane(Rectangle2D area) {
		plane = Optional.of(area);
	}

	Optional<Rectangle2D> plane() {
		return plane;
	}

	/** What it draws with. */
	Graphics2D graphics() {
		return g2;
	}

	/** Whether somebody wants to know where marks are. */
	boolean spotting() {
		return entities != null;
	}

	Look look() {
		return look;
	}

	Theme theme() {
		return look.theme();
	}

	private Font font(double size, boolean bold) {
		return bold ? look.typeface().bold(size) : look.typeface().plain(size);
	}

	/** The exact width of a text, not that of whole pixels. */
	double width(String text, double size, boolean bold) {
		return font(size, bold).getStringBounds(text, EXACT).getWidth();
	}

	/**
	 * Writes a text.
	 *
	 * @param text the text
	 * @param x the place that {@code share} of its width lies left of
	 * @param middle the height of its middle
	 * @param share 0 to begin at x, 0.5 to be centred, 1 to end there
	 * @param size in points
	 * @param bold whether in bold
	 * @param paint its colour
	 */
	void text(String text, double x, double middle, double share, double size, boolean bold, Color paint) {
		g2.setFont(font(size, bold));
		g2.setPaint(paint);
		double ascent = font(size, bold).getLineMetrics(text, EXACT).getAscent();
		g2.drawString(text, (float) (x - width(text, size, bold) * share), (float) (middle + ascent * SINK));
	}

	/** The text cut to a width, with an ellipsis. */
	String fitted(String text, double room, double size, boolean bold) {
		if (width(text, size, bold) <= room) {
			return text;
		}
		int length = text.length();
		while (length > 1 && width(text.substring(0, length) + "…", size, bold) > room) {
			length -= Character.isLowSurrogate(text.charAt(length - 1)) ? 2 : 1;
		}
		return text.substring(0, length) + "…";
	}

	/**
	 * Writes a name whole: on one line where there is room, else smaller, else smaller on two lines. Only what two lines cannot hold is cut.
	 *
	 * @param name the name
	 * @param x the place that {@code share} of its width lies left of
	 * @param middle the height of its middle
	 * @param share as of {@link #text}
	 * @param room its width at most, in points
	 * @param high the height of its row, in points: a low one has room for one line
	 * @param bold whether in bold
	 */
	void name(String name, double x, double middle, double share, double room, double high, boolean bold) {
		List<String> lines = name(name, room, high, bold);
		double size = lines.size() > 1 || width(name, TEXT, bold) > room ? TINY : TEXT;
		for (int i = 0; i < lines.size(); i++) {
			text(lines.get(i), x, middle + (i - (lines.size() - 1) / 2.0) * (TINY + 1), share, size, bold, theme().ink());
		}
	}

	/** The lines on which a name is written. */
	List<String> name(String name, double room, double high, boolean bold) {
		if (width(name, TEXT, bold) <= room || width(name, TINY, bold) <= room) {
			return List.of(name);
		}
		int cut = high < 2 * (TINY + 1) ? 0 : broken(name, room, bold);
		return cut == 0 ? List.of(fitted(name, room, TINY, bold))
			: List.of(name.substring(0, cut).strip(), fitted(name.substring(cut).strip(), room, TINY, bold));
	}

	/** The last place before which a line may end that fits; 0 where there is none. */
	private int broken(String name, double room, boolean bold) {
		BreakIterator places = BreakIterator.getLineInstance(look.locale());
		places.setText(name);
		int last = 0;
		for (int at = places.next(); at != BreakIterator.DONE && width(name.substring(0, at).strip(), TINY, bold) <= room; at = places.next()) {
			last = at;
		}
		return last;
	}

	/** Writes over lines and dots, which stay away from the letters. */
	void over(String text, double x, double middle, double share, double size, boolean bold, Color paint) {
		double wide = width(text, size, bold);
		fill(new Rectangle2D.Double(x - wide * share - 1, middle - size / 2 - 1, wide + 2, size + 2), theme().background());
		text(text, x, middle, share, size, bold, paint);
	}

	void line(double x1, double y1, double x2, double y2, Color paint, Stroke stroke) {
		outline(new Line2D.Double(x1, y1, x2, y2), paint, stroke);
	}

	void outline(Shape shape, Color paint, Stroke stroke) {
		g2.setPaint(paint);
		g2.setStroke(stroke);
		g2.draw(shape);
	}

	void fill(Shape shape, Color paint) {
		g2.setPaint(paint);
		g2.fill(shape);
	}

	/** A dot with a rim in the colour of the background, so that dots that touch stay apart. */
	void dot(double x, double y, double radius, Color paint) {
		fill(circle(x, y, radius + 1), theme().background());
		fill(circle(x, y, radius), paint);
	}

	void ring(double x, double y, double radius, Color paint) {
		fill(circle(x, y, radius), theme().background());
		outline(circle(x, y, radius), paint, thin(1.4f));
	}

	private static Shape circle(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	/** Slanting lines over an area where nothing is known. */
	void hatch(Rectangle2D area) {
		double step = 6;
		Path2D lines = new Path2D.Double();
		for (double at = step; at < area.getWidth() + area.getHeight(); at += step) {
			double right = Math.min(at, area.getWidth());
			double down = Math.min(at, area.getHeight());
			lines.moveTo(area.getMinX() + right, area.getMinY() + at - right);
			lines.lineTo(area.getMinX() + at - down, area.getMinY() + down);
		}
		outline(lines, theme().context(), thin(0.7f));
	}

	/** Draws only within an area until told otherwise. */
	void within(Rectangle2D area, Runnable drawing) {
		Shape before = g2.getClip();
		g2.clip(area);
		drawing.run();
		g2.setClip(before);
	}

	/** Draws what a lens shows of an area; where it shows all, without cutting anything off. */
	void seen(Rectangle2D area, Runnable drawing) {
		if (lens.whole()) {
			drawing.run();
		} else {
			within(area, drawing);
		}
	}

	/** Where a mark is, for hover and click. */
	void spot(Mark mark, Rectangle2D place) {
		EntityCollection known = entities;
		if (known != null) {
			known.add(new MarkEntity(mark, place));
		}
	}

	void spot(Mark mark, double x, double y, double radius) {
		spot(mark, circle(x, y, radius).getBounds2D());
	}

	static Stroke thin(float width) {
		return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
	}

	static Stroke dashed(float width, float... dash) {
		return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
	}
}
