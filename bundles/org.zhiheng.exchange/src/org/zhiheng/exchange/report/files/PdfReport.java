// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.chart.Picture;
import org.zhiheng.chart.pdf.PdfDocument;
import org.zhiheng.chart.pdf.PdfPage;
import org.zhiheng.chart.pdf.PdfTag;
import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Report;

/** A report as pages: a cover, contents, bookmarks, parts for screen readers, vector charts, text that can be selected. */
final class PdfReport {

	private static final double TEXT = 10;
	private static final double CAPTION = 9.6;
	private static final double ROW = 15.5;

	private record Place(PdfPage page, double y, int number) {}

	private final Report report;
	private final Look look;
	private final PdfDocument document;
	private final PdfFlow flow;
	private final Map<String, Place> places = new HashMap<>();
	private @Nullable PdfTag items;

	PdfReport(Report report, Look look) {
		this.report = report;
		this.look = look;
		this.document = new PdfDocument(report.title(), report.locale(), look.typeface());
		this.flow = new PdfFlow(document, new PdfText(look.typeface(), report.locale()));
	}

	byte[] bytes() throws IOException {
		new PdfCover(flow, report, document.root()).draw();
		int at = 0;
		List<Part> parts = report.parts();
		while (at < parts.size() && !(parts.get(at) instanceof Part.Heading)) {
			part(at++);
		}
		flow.turn();
		flow.tag(document.root().add("P"));
		flow.paragraph(report.contents(), 15, true, PdfFlow.INK, 0);
		flow.down(8);
		PdfTag lines = document.root().add("TOC");
		PdfPage list = flow.page();
		double top = flow.y();
		if (at < parts.size()) {
			flow.turn();
		}
		for (; at < parts.size(); at++) {
			part(at);
		}
		flow.end();
		contents(list, top, lines);
		flow.tag(null);
		around();
		return document.bytes();
	}

	private void part(int at) {
		Part part = report.parts().get(at);
		flow.need(kept(at));
		items = part instanceof Part.Item ? items : null;
		if (part instanceof Part.Heading heading) {
			heading(heading);
		} else if (part instanceof Part.Paragraph paragraph) {
			flow.tag(document.root().add("P"));
			flow.paragraph(paragraph.text(), TEXT, false, PdfFlow.INK, 0);
			flow.down(5);
		} else if (part instanceof Part.Item item) {
			flow.need(TEXT * 1.6);
			PdfTag list = items == null ? document.root().add("L") : items;
			items = list;
			PdfTag one = list.add("LI");
			flow.tag(one.add("Lbl"));
			flow.write(flow.g2(), "•", PdfFlow.SIDE + 2, flow.y(), TEXT, false, PdfFlow.QUIET);
			flow.tag(one.add("LBody"));
			flow.paragraph(item.text(), TEXT, false, PdfFlow.INK, 14);
			flow.down(2);
		} else if (part instanceof Part.Notice notice) {
			flow.need(30);
			flow.box(new Rectangle2D.Double(PdfFlow.SIDE, flow.y(), 3, 16), PdfFlow.ALERT);
			flow.tag(document.root().add("P"));
			flow.paragraph(notice.text(), TEXT, true, PdfFlow.ALERT, 12);
			flow.down(8);
		} else if (part instanceof Part.Table table) {
			new PdfTable(flow, table, document.root()).draw();
		} else if (part instanceof Part.Chart chart) {
			picture(chart);
		}
	}

	/** The room that a part needs with what it must not be parted from: a heading from what follows, an introduction from its chart. */
	private double kept(int at) {
		if (at >= report.parts().size()) {
			return 0;
		}
		Part part = report.parts().get(at);
		if (part instanceof Part.Heading heading) {
			boolean first = heading.level() == 1;
			return (first ? 16 : 8) + flow.height(heading.text(), first ? 15 : 11.5, true, 0) + (first ? 8 : 4) + kept(at + 1);
		} else if (part instanceof Part.Paragraph paragraph) {
			boolean chart = at + 1 < report.parts().size() && report.parts().get(at + 1) instanceof Part.Chart;
			double own = flow.height(paragraph.text(), TEXT, false, 0) + 5;
			return chart || own < 60 && table(at + 1) ? own + kept(at + 1) : Math.min(own, 3 * TEXT * 1.6);
		} else if (part instanceof Part.Table table) {
			return new PdfTable(flow, table, document.root()).beginning();
		} else if (part instanceof Part.Chart chart) {
			return chart.picture().height() * scale(chart.picture()) + 2 + flow.height(chart.caption(), CAPTION, true, 0);
		}
		return 30;
	}

	private boolean table(int at) {
		return at < report.parts().size() && report.parts().get(at) instanceof Part.Table;
	}

	private static double scale(Picture picture) {
		return Math.min(PdfFlow.ROOM / ReportFormat.CHART, (PdfFlow.BOTTOM - PdfFlow.TOP - 90) / picture.height());
	}

	private void heading(Part.Heading heading) {
		boolean first = heading.level() == 1;
		flow.down(flow.y() > PdfFlow.TOP ? first ? 16 : 8 : 0);
		places.put(heading.anchor(), new Place(flow.page(), flow.y(), flow.pages().size()));
		document.bookmark(heading.level(), heading.text(), flow.page(), Math.max(0, flow.y() - 12));
		flow.tag(document.root().add(first ? "H1" : "H2"));
		flow.paragraph(heading.text(), first ? 15 : 11.5, true, PdfFlow.INK, 0);
		if (first) {
			flow.line(PdfFlow.SIDE, PdfFlow.SIDE + PdfFlow.ROOM, flow.y(), PdfFlow.HAIR, 0.8f);
		}
		flow.down(first ? 8 : 4);
	}

	private void picture(Part.Chart chart) {
		Picture picture = chart.picture();
		double scale = scale(picture);
		double height = picture.height() * scale;
		Graphics2D g2 = flow.g2();
		AffineTransform before = g2.getTransform();
		g2.translate(PdfFlow.SIDE, flow.y());
		g2.scale(scale, scale);
		flow.marked(document.root().figure(picture.heading().title() + " – " + picture.heading().definition()),
			() -> new ChartExport(picture, look).draw(g2, new Rectangle2D.Double(0, 0, ReportFormat.CHART, picture.height())));
		g2.setTransform(before);
		flow.down(height + 2);
		flow.tag(document.root().add("Caption"));
		flow.paragraph(chart.caption(), CAPTION, true, PdfFlow.INK, 0);
		flow.down(12);
	}

	private void contents(PdfPage list, double top, PdfTag lines) {
		flow.on(list, g2 -> {
			double y = top;
			double right = PdfFlow.SIDE + PdfFlow.ROOM;
			for (Part.Heading heading : report.headings()) {
				Place place = places.get(heading.anchor());
				if (place == null || y > PdfFlow.BOTTOM - ROW) {
					continue;
				}
				flow.tag(lines.add("TOCI"));
				double indent = heading.level() == 1 ? 0 : 18;
				double size = heading.level() == 1 ? TEXT : 9;
				flow.write(g2, heading.text(), PdfFlow.SIDE + indent, y, size, false, PdfFlow.INK);
				flow.right(g2, Integer.toString(place.number()), right, y, size, false, PdfFlow.INK);
				double from = PdfFlow.SIDE + indent + flow.text().width(heading.text(), size, false) + 6;
				flow.fill(g2, new Rectangle2D.Double(from, y + size * 1.1, Math.max(0, right - 24 - from), 0.5), PdfFlow.HAIR);
				list.link(new Rectangle2D.Double(PdfFlow.SIDE, y, PdfFlow.ROOM, ROW), place.page(), Math.max(0, place.y() - 12));
				y += ROW;
			}
		});
	}

	private void around() {
		int all = flow.pages().size();
		for (int i = 0; i < all; i++) {
			String number = report.page().replace("{0}", Integer.toString(i + 1)).replace("{1}", Integer.toString(all));
			boolean cover = i == 0;
			flow.on(flow.pages().get(i), g2 -> {
				double right = PdfFlow.SIDE + PdfFlow.ROOM;
				if (!cover) {
					flow.write(g2, report.title(), PdfFlow.SIDE, 38, 8, false, PdfFlow.QUIET);
					flow.right(g2, report.office(), right, 38, 8, false, PdfFlow.QUIET);
					flow.fill(g2, new Rectangle2D.Double(PdfFlow.SIDE, 52, PdfFlow.ROOM, 0.5), PdfFlow.HAIR);
				}
				flow.write(g2, report.mark(), PdfFlow.SIDE, PdfFlow.HEIGHT - 44, 8, false, PdfFlow.QUIET);
				flow.right(g2, number, right, PdfFlow.HEIGHT - 44, 8, false, PdfFlow.QUIET);
			});
		}
	}
}
