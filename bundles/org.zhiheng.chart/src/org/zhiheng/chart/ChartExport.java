// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.jfree.chart.ChartRenderingInfo;
import org.zhiheng.chart.pdf.PdfDocument;
import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Percent;

/**
 * Draws a picture into pixels, PNG, SVG or PDF. Sizes are in points; a scale or zoom says how many pixels a point has.
 */
public final class ChartExport {

	/** The usual width of a picture. */
	public static final int WIDTH = 960;

	/** In points: more than fifteen thousand rows. */
	private static final int HIGHEST = 300_000;

	private final Picture picture;
	private final Look look;

	/**
	 * @param picture what is drawn
	 * @param look how
	 */
	public ChartExport(Picture picture, Look look) {
		this.picture = picture;
		this.look = look;
	}

	/**
	 * Draws for a screen.
	 *
	 * @param width in points
	 * @param height in points
	 * @param zoom pixels a point
	 * @return the pixels
	 * @throws Failure ZH-4102 where there would be too many
	 */
	public Raster pixels(int width, int height, double zoom) throws Failure {
		return new LiveChart(picture, look).paint(width, height, zoom, Lens.ALL);
	}

	/**
	 * Draws as PNG.
	 *
	 * @param width in points
	 * @param height in points
	 * @param scale pixels a point: 2 for screens, 3 for print
	 * @return the file's bytes
	 * @throws Failure ZH-4101 where it cannot be encoded, ZH-4102 or ZH-4103 where it would be too large
	 */
	public byte[] png(int width, int height, double scale) throws Failure {
		check(height);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new LiveChart(picture, look).image(width, height, scale, Lens.ALL, new ChartRenderingInfo(null)), "png", bytes);
		} catch (IOException e) {
			throw new Failure(e, ChartExport.class, "ZH-4101", "PNG", String.valueOf(e.getMessage()));
		}
		return bytes.toByteArray();
	}

	/**
	 * Draws as SVG with text as text.
	 *
	 * @param width in points
	 * @param height in points
	 * @return the file's bytes in UTF-8; the same picture gives the same bytes
	 * @throws Failure ZH-4101 where it cannot be written, ZH-4103 where it has too many rows
	 */
	public byte[] svg(int width, int height) throws Failure {
		check(height);
		return new SvgDrawing(picture, look).bytes(width, height);
	}

	/**
	 * Draws as PDF on one page of the picture's size: vector shapes, and text that can be selected in an embedded font.
	 *
	 * @param width in points
	 * @param height in points
	 * @return the file's bytes; the same picture gives the same bytes
	 * @throws Failure ZH-4101 where it cannot be written, ZH-4103 where it has too many rows
	 */
	public byte[] pdf(int width, int height) throws Failure {
		check(height);
		PdfDocument document = new PdfDocument(picture.heading().title(), look.locale(), look.typeface());
		Graphics2D g2 = document.page(width, height).canvas();
		draw(g2, new Rectangle2D.Double(0, 0, width, height));
		g2.dispose();
		try {
			return document.bytes();
		} catch (IOException e) {
			throw new Failure(e, ChartExport.class, "ZH-4101", "PDF", String.valueOf(e.getMessage()));
		}
	}

	/** Hundreds of thousands of rows take minutes and gigabytes, and no program shows the result. */
	private void check(int height) throws Failure {
		if (height > HIGHEST) {
			throw new Failure(ChartExport.class, "ZH-4103", picture.marks().size(), height);
		}
	}

	/**
	 * Draws into any drawing.
	 *
	 * @param g2 where
	 * @param area which part of it, in its own measures
	 */
	public void draw(Graphics2D g2, Rectangle2D area) {
		new ChartMaker(look).make(picture).draw(g2, area);
	}

	/** What hovering over a mark says. */
	public String hover(Mark mark) {
		Phrases phrases = Phrases.of(ChartExport.class, look.locale());
		String name = mark.key().isEmpty() || !(picture instanceof Picture.Lines lines) ? mark.label() : mark.label() + " " + period(lines, mark);
		String rate = mark.interval().map(interval -> phrases.text("Hover", name, Percent.of(mark.counted().rate()), mark.counted().passed(),
			mark.counted().total(), Percent.points(interval.low()), Percent.of(interval.high())))
			.orElseGet(() -> phrases.text(mark.withheld() ? "Hover.withheld" : "Hover.gap", name));
		return picture.told(mark).map(more -> phrases.text("Hover.more", rate, more)).orElse(rate);
	}

	private static String period(Picture.Lines lines, Mark mark) {
		return lines.lines().stream().filter(line -> line.marks().contains(mark)).findFirst()
			.map(line -> lines.periods().get(line.marks().indexOf(mark)).toString()).orElse("");
	}
}
