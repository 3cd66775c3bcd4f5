// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.pdf.PdfDocument;
import org.zhiheng.chart.pdf.PdfPage;
import org.zhiheng.chart.pdf.PdfTag;

/**
 * Fills A4 pages from above: what does not fit goes to the next page. Places are in points from the upper left corner.
 */
final class PdfFlow {

	static final double WIDTH = 595.28;
	static final double HEIGHT = 841.89;
	static final double SIDE = 62;
	static final double TOP = 74;
	static final double BOTTOM = HEIGHT - 66;
	static final double ROOM = WIDTH - 2 * SIDE;
	static final Color INK = new Color(0x1F2328);
	static final Color QUIET = new Color(0x57606A);
	static final Color HAIR = new Color(0xD5D9DE);
	static final Color SHADE = new Color(0xEEF1F4);
	static final Color ALERT = new Color(0xB34A00);

	private static final double LEAD = 1.55;
	private static final double SINK = 1.12;

	private final PdfDocument document;
	private final PdfText text;
	private final List<PdfPage> pages = new ArrayList<>();
	private PdfPage page;
	private Graphics2D g2;
	private double y = TOP;
	private @Nullable PdfTag tag;

	PdfFlow(PdfDocument document, PdfText text) {
		this.document = document;
		this.text = text;
		this.page = document.page(WIDTH, HEIGHT);
		this.g2 = page.canvas();
		pages.add(page);
	}

	PdfText text() {
		return text;
	}

	List<PdfPage> pages() {
		return pages;
	}

	PdfPage page() {
		return page;
	}

	double y() {
		return y;
	}

	Graphics2D g2() {
		return g2;
	}

	void down(double by) {
		y += by;
	}

	void turn() {
		g2.dispose();
		page = document.page(WIDTH, HEIGHT);
		pages.add(page);
		g2 = page.canvas();
		y = TOP;
	}

	/** Turns the page unless there is so much room. */
	boolean need(double height) {
		if (y + height > BOTTOM && y > TOP) {
			turn();
			return true;
		}
		return false;
	}

	/** Goes back to a page that is done. */
	void on(PdfPage done, Consumer<Graphics2D> drawing) {
		PdfPage last = page;
		page = done;
		Graphics2D again = done.canvas();
		drawing.accept(again);
		again.dispose();
		page = last;
	}

	/** What is written from now on belongs to a part of the document; with none it is decoration. */
	void tag(@Nullable PdfTag part) {
		tag = part;
	}

	/** Draws something that belongs to a part of the document, or is decoration. */
	void marked(@Nullable PdfTag part, Runnable drawing) {
		if (part == null) {
			page.decorate();
		} else {
			page.begin(part);
		}
		drawing.run();
		page.end();
	}

	/** The height that a paragraph takes. */
	double height(String words, double size, boolean bold, double indent) {
		return text.lines(words, ROOM - indent, size, bold).size() * size * LEAD;
	}

	void paragraph(String words, double size, boolean bold, Color color, double indent) {
		for (String line : text.lines(words, ROOM - indent, size, bold)) {
			need(size * LEAD);
			write(g2, line, SIDE + indent, y, size, bold, color);
			y += size * LEAD;
		}
	}

	void write(Graphics2D to, String words, double x, double top, double size, boolean bold, Color color) {
		to.setFont(text.font(size, bold));
		to.setColor(color);
		if (!words.isEmpty()) {
			marked(tag, () -> to.drawString(text.drawn(words), (float) x, (float) (top + size * SINK)));
		}
	}

	void right(Graphics2D to, String words, double x, double top, double size, boolean bold, Color color) {
		write(to, words, x - text.width(words, size, bold), top, size, bold, color);
	}

	/** Lines in the middle of the page. */
	void centred(String words, double size, boolean bold, Color color) {
		for (String line : text.lines(words, ROOM, size, bold)) {
			write(g2, line, SIDE + (ROOM - text.width(line, size, bold)) / 2, y, size, bold, color);
			y += size * LEAD;
		}
	}

	void line(double from, double to, double at, Color color, float width) {
		g2.setStroke(new java.awt.BasicStroke(width));
		g2.setColor(color);
		marked(null, () -> g2.draw(new Line2D.Double(from, at, to, at)));
	}

	void box(Rectangle2D area, Color color) {
		fill(g2, area, color);
	}

	/** Fills an area as decoration. */
	void fill(Graphics2D to, Rectangle2D area, Color color) {
		to.setColor(color);
		marked(null, () -> to.fill(area));
	}

	/** Ends the last page. */
	void end() {
		g2.dispose();
	}

}
