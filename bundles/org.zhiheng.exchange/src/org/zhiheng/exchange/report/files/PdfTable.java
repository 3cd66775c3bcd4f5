// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.chart.pdf.PdfTag;
import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Value;

/** A table on pages: rows stay whole, and its header stands again on each page. */
final class PdfTable {

	private static final int MANY = 8;
	/** Tables of so few rows stay on one page. */
	private static final int FEW = 10;
	private static final double PAD = 3.5;
	private static final double AIR = 2.6;

	private final PdfFlow flow;
	private final Part.Table table;
	private final PdfTag tag;
	private final PdfTag notes;
	private final double size;
	private final double[] widths;

	/**
	 * @param flow the pages
	 * @param table what is drawn
	 * @param parent the part of the document in which it stands, with its notes
	 */
	PdfTable(PdfFlow flow, Part.Table table, PdfTag parent) {
		this.flow = flow;
		this.tag = parent.add("Table");
		this.notes = parent;
		this.table = table;
		this.size = table.columns().size() >= MANY ? 7.8 : 9;
		this.widths = ColumnWidths.of(table, PdfFlow.ROOM, (text, bold) -> flow.text().widest(text, size, bold) + 2 * PAD + 0.1);
	}

	/** The height of its caption, its header and its first rows, which stay together; a short table stays whole. */
	double beginning() {
		double first = table.rows().stream().limit(table.rows().size() <= FEW ? FEW : 2).mapToDouble(row -> height(shown(row), false)).sum();
		return flow.height(table.caption(), 9.6, true, 0) + 5 + height(table.columns().stream().map(Part.Column::heading).toList(), true) + first;
	}

	void draw() {
		List<String> head = table.columns().stream().map(Part.Column::heading).toList();
		double header = height(head, true);
		flow.need(beginning());
		flow.tag(tag.add("Caption"));
		flow.paragraph(table.caption(), 9.6, true, PdfFlow.INK, 0);
		flow.down(3);
		header(head, header, true);
		for (List<Value> row : table.rows()) {
			List<String> cells = shown(row);
			double height = height(cells, false);
			if (flow.need(height)) {
				header(head, header, false);
			}
			cells(cells, row, height, tag.add("TR"));
			flow.line(PdfFlow.SIDE, PdfFlow.SIDE + PdfFlow.ROOM, flow.y(), PdfFlow.HAIR, 0.5f);
		}
		flow.line(PdfFlow.SIDE, PdfFlow.SIDE + PdfFlow.ROOM, flow.y(), PdfFlow.QUIET, 0.9f);
		flow.down(4);
		table.notes().forEach(this::note);
		flow.down(10);
	}

	private void note(String note) {
		flow.tag(notes.add("P"));
		flow.paragraph(note, 7.8, false, PdfFlow.QUIET, 0);
	}

	/** The heading row; where it is repeated it is decoration. */
	private void header(List<String> head, double height, boolean first) {
		flow.box(new Rectangle2D.Double(PdfFlow.SIDE, flow.y(), PdfFlow.ROOM, height), PdfFlow.SHADE);
		flow.line(PdfFlow.SIDE, PdfFlow.SIDE + PdfFlow.ROOM, flow.y(), PdfFlow.QUIET, 0.9f);
		cells(head, List.of(), height, first ? tag.add("TR") : null);
		flow.line(PdfFlow.SIDE, PdfFlow.SIDE + PdfFlow.ROOM, flow.y(), PdfFlow.QUIET, 0.6f);
	}

	private static List<String> shown(List<Value> row) {
		return row.stream().map(Value::shown).toList();
	}

	private double height(List<String> cells, boolean bold) {
		int most = 1;
		for (int i = 0; i < cells.size(); i++) {
			most = Math.max(most, flow.text().lines(cells.get(i), widths[i] - 2 * PAD, size, bold).size());
		}
		return most * size * 1.38 + 2 * AIR;
	}

	private void cells(List<String> cells, List<Value> values, double height, @Nullable PdfTag row) {
		boolean bold = values.isEmpty();
		double x = PdfFlow.SIDE;
		for (int i = 0; i < cells.size(); i++) {
			double top = flow.y() + AIR;
			boolean right = HtmlReport.numeric(table, i) || !values.isEmpty() && values.get(i).numeric();
			flow.tag(row == null ? null : bold || i == 0 ? row.heading(bold) : row.add("TD"));
			List<String> lines = new ArrayList<>(flow.text().lines(cells.get(i), widths[i] - 2 * PAD, size, bold));
			for (String line : lines) {
				if (right) {
					flow.right(flow.g2(), line, x + widths[i] - PAD, top, size, bold, PdfFlow.INK);
				} else {
					flow.write(flow.g2(), line, x + PAD, top, size, bold, PdfFlow.INK);
				}
				top += size * 1.38;
			}
			x += widths[i];
		}
		flow.down(height);
	}
}
