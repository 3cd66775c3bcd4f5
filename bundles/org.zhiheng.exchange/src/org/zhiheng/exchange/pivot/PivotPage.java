// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.nio.charset.StandardCharsets;

import org.zhiheng.statistics.pivot.PivotHead;

/**
 * A pivot table as one page of HTML that needs nothing beside it.
 */
final class PivotPage {

	private static final String STYLE = """
		body{font:14px/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1f2933;margin:24px}
		h1{font-size:20px;margin:0 0 4px}p{margin:2px 0;color:#52606d}p.demo{color:#b45309;font-weight:bold}
		table{border-collapse:collapse;margin:12px 0;font-variant-numeric:tabular-nums}
		th,td{border-bottom:1px solid #d9dee3;padding:3px 10px;text-align:right;white-space:nowrap}
		thead th{position:sticky;top:0;background:#f3f5f7;text-align:center}tbody th{text-align:left;font-weight:normal}
		tr.subtotal>*{background:#f8f9fa;font-weight:bold}tr.total>*{border-top:2px solid #52606d;font-weight:bold}
		table.provenance td,table.provenance th{text-align:left;white-space:normal;vertical-align:top}
		""";

	private final PivotPaper paper;

	PivotPage(PivotPaper paper) {
		this.paper = paper;
	}

	byte[] bytes() {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(paper.grid().labels().locale().toLanguageTag())
			.append("\"><head><meta charset=\"utf-8\"><title>").append(text(paper.title())).append("</title><style>\n").append(STYLE)
			.append("</style></head><body>\n<h1>").append(text(paper.title())).append("</h1>\n<p>").append(text(paper.definition())).append("</p>\n");
		boolean demo = paper.pivot().snapshot().demo();
		for (String note : paper.notes()) {
			page.append(demo ? "<p class=\"demo\">" : "<p>").append(text(note)).append("</p>\n");
			demo = false;
		}
		page.append("<table>\n<thead>\n");
		headings(page);
		page.append("</thead>\n<tbody>\n");
		paper.grid().lines().forEach(line -> line(page, line));
		page.append("</tbody>\n</table>\n<h2>").append(text(paper.phrases().text("Pivot.sheet.provenance")))
			.append("</h2>\n<table class=\"provenance\">\n");
		paper.provenance()
			.forEach(each -> page.append("<tr><th>").append(text(each.name())).append("</th><td>").append(text(each.value())).append("</td></tr>\n"));
		return page.append("</table>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	private void headings(StringBuilder page) {
		int lines = paper.grid().headings().size();
		for (int i = 0; i < lines; i++) {
			page.append("<tr>");
			if (i == 0) {
				paper.grid().corner().forEach(name -> page.append("<th rowspan=\"").append(lines).append("\">").append(text(name)).append("</th>"));
			}
			paper.grid().headings().get(i)
				.forEach(span -> page.append("<th colspan=\"").append(span.span()).append("\">").append(text(span.text())).append("</th>"));
			page.append("</tr>\n");
		}
	}

	private static void line(StringBuilder page, PivotGrid.Line line) {
		PivotHead.Kind kind = line.head().kind();
		page.append(kind == PivotHead.Kind.CELL ? "<tr>" : kind == PivotHead.Kind.TOTAL ? "<tr class=\"total\">" : "<tr class=\"subtotal\">");
		line.names().forEach(name -> page.append("<th>").append(text(name)).append("</th>"));
		line.cells().forEach(cell -> page.append("<td>").append(cell.text()).append("</td>"));
		page.append("</tr>\n");
	}

	private static String text(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
