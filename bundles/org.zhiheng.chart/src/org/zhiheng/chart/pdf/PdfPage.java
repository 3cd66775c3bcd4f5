// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.chart.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * One page. Places count from its upper left corner, in points.
 */
public final class PdfPage {

	/** The longest side a page may have, in units (PDF 1.7, annex C.2). */
	private static final double MOST = 14_400;

	private record Link(Rectangle2D place, PdfPage target, double y) {}

	private final PdfDocument document;
	private final int number;
	private final double width;
	private final double height;
	/** Points a unit of the file: pages of more than {@link #MOST} units are not shown by every reader. */
	private final double unit;
	private final StringBuilder content = new StringBuilder();
	private final List<Link> links = new ArrayList<>();
	private final List<PdfTag> marks = new ArrayList<>();

	PdfPage(PdfDocument document, int number, double width, double height) {
		this.document = document;
		this.number = number;
		this.width = width;
		this.height = height;
		double points = 1;
		while (Math.max(width, height) / points > MOST) {
			points *= 2;
		}
		this.unit = points;
		if (unit > 1) {
			String shrunk = Objects.number(1 / unit);
			content.append(shrunk).append(" 0 0 ").append(shrunk).append(" 0 0 cm\n");
		}
	}

	private String number(double points) {
		return Objects.number(points / unit);
	}

	/** Draws on the page; to be disposed of before the next one is asked for. */
	public Graphics2D canvas() {
		return new PdfCanvas(this, document);
	}

	/** A place that leads to another when clicked. */
	public void link(Rectangle2D place, PdfPage target, double y) {
		links.add(new Link(place, target, y));
	}

	/** What is drawn from now on belongs to a part of the document, until {@link #end}. */
	public void begin(PdfTag tag) {
		content.append('/').append(tag.kind()).append(" <</MCID ").append(marks.size()).append(">> BDC\n");
		tag.mark(this, marks.size());
		marks.add(tag);
	}

	/** What is drawn from now on is decoration that is not read out, until {@link #end}. */
	public void decorate() {
		content.append("/Artifact BMC\n");
	}

	/** Ends what {@link #begin} or {@link #decorate} began. */
	public void end() {
		content.append("EMC\n");
	}

	/** Draws a picture into a place. */
	public void picture(BufferedImage picture, Rectangle2D place) {
		content.append("q ").append(Objects.number(place.getWidth())).append(" 0 0 ").append(Objects.number(place.getHeight())).append(' ')
			.append(Objects.number(place.getX())).append(' ').append(Objects.number(height - place.getMaxY())).append(" cm /")
			.append(document.picture(picture)).append(" Do Q\n");
	}

	/** The parts to which its marked pieces belong, in order. */
	List<PdfTag> marks() {
		return marks;
	}

	double height() {
		return height;
	}

	int number() {
		return number;
	}

	StringBuilder content() {
		return content;
	}

	/** Where a reader is led to. */
	String destination(double y) {
		return "[" + number + " 0 R /XYZ 0 " + number(height - y) + " null]";
	}

	String dictionary(int parent, int resources, int stream, int index) {
		StringBuilder dictionary = new StringBuilder("<</Type /Page /Parent ").append(parent).append(" 0 R /MediaBox [0 0 ")
			.append(number(width)).append(' ').append(number(height))
			.append(unit > 1 ? "] /UserUnit " + Objects.number(unit) + " /Resources " : "] /Resources ").append(resources)
			.append(" 0 R /Contents ")
			.append(stream).append(" 0 R");
		if (!marks.isEmpty()) {
			dictionary.append(" /StructParents ").append(index).append(" /Tabs /S");
		}
		if (!links.isEmpty()) {
			dictionary.append(" /Annots [");
			links.forEach(link -> dictionary.append("<</Type /Annot /Subtype /Link /Border [0 0 0] /Rect [")
				.append(number(link.place().getMinX()))
				.append(' ').append(number(height - link.place().getMaxY())).append(' ').append(number(link.place().getMaxX()))
				.append(' ')
				.append(number(height - link.place().getMinY())).append("] /Dest ").append(link.target().destination(link.y())).append(">>"));
			dictionary.append(']');
		}
		return dictionary.append(">>").toString();
	}
}
