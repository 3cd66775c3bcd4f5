// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.awt.geom.Rectangle2D;

import org.zhiheng.chart.pdf.PdfTag;
import org.zhiheng.exchange.report.Logo;
import org.zhiheng.exchange.report.Report;

/** The first page: the office's mark, the title, the office, and from what the report was made. */
final class PdfCover {

	/** The logo's height and the widest it may be, in points. */
	private static final double HIGH = 72;
	private static final double WIDE = 300;
	private static final double SMALL = 9;

	private final PdfFlow flow;
	private final Report report;
	private final PdfTag root;

	PdfCover(PdfFlow flow, Report report, PdfTag root) {
		this.flow = flow;
		this.report = report;
		this.root = root;
	}

	/** Draws it; what comes before the first section may follow on the page. */
	void draw() {
		flow.down(60);
		report.logo().ifPresent(this::logo);
		flow.down(report.logo().isPresent() ? 30 : HIGH);
		flow.tag(root.add("H1"));
		flow.centred(report.title(), 26, true, PdfFlow.INK);
		flow.down(10);
		if (!report.office().isEmpty()) {
			flow.tag(root.add("P"));
			flow.centred(report.office(), 14, false, PdfFlow.INK);
		}
		flow.down(26);
		flow.line(PdfFlow.SIDE + PdfFlow.ROOM / 3, PdfFlow.SIDE + 2 * PdfFlow.ROOM / 3, flow.y(), PdfFlow.HAIR, 1);
		flow.down(22);
		report.provenance().forEach((name, value) -> {
			flow.tag(root.add("P"));
			flow.centred(name + report.colon() + value, SMALL, false, PdfFlow.QUIET);
		});
		flow.down(30);
	}

	private void logo(Logo logo) {
		double height = Math.min(HIGH, HIGH * WIDE / logo.width(HIGH));
		double width = logo.width(height);
		Rectangle2D place = new Rectangle2D.Double(PdfFlow.SIDE + (PdfFlow.ROOM - width) / 2, flow.y(), width, height);
		flow.marked(root.figure(report.office().isEmpty() ? report.title() : report.office()), () -> flow.page().picture(logo.pixels(), place));
		flow.down(height);
	}
}
