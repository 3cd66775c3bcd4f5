// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.zhiheng.chart.ChartExport;
import org.zhiheng.chart.Look;
import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.Value;
import org.zhiheng.message.Failure;

/** A report as one HTML file with its charts as SVG inside. */
final class HtmlReport {

	private final Report report;
	private final Look look;
	private final StringBuilder html = new StringBuilder();

	HtmlReport(Report report, Look look) {
		this.report = report;
		this.look = look;
	}

	byte[] bytes() throws Failure {
		html.append("<!DOCTYPE html>\n<html lang=\"").append(report.locale().toLanguageTag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
			.append(escaped(report.title())).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
		report.logo().ifPresent(logo -> html.append("<img class=\"logo\" alt=\"").append(escaped(report.office().isEmpty() ? report.title()
			: report.office())).append("\" src=\"data:image/").append(logo.jpeg() ? "jpeg" : "png").append(";base64,")
			.append(Base64.getEncoder().encodeToString(logo.bytes())).append("\">\n"));
		element("h1", "", report.title());
		if (!report.office().isEmpty()) {
			element("p", " class=\"office\"", report.office());
		}
		html.append("<nav>\n");
		element("h2", "", report.contents());
		for (Part.Heading heading : report.headings()) {
			html.append("<p class=\"toc").append(heading.level()).append("\"><a href=\"#").append(heading.anchor()).append("\">")
				.append(escaped(heading.text())).append("</a></p>\n");
		}
		html.append("</nav>\n");
		boolean list = false;
		for (Part part : report.parts()) {
			if (list != part instanceof Part.Item) {
				html.append(list ? "</ul>\n" : "<ul>\n");
				list = !list;
			}
			part(part);
		}
		html.append(list ? "</ul>\n" : "").append("<footer>").append(escaped(report.mark())).append("</footer>\n</body>\n</html>\n");
		return html.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String style() {
		try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("report.css", e);
		}
	}

	private void part(Part part) throws Failure {
		if (part instanceof Part.Heading heading) {
			element(heading.level() == 1 ? "h2" : "h3", " id=\"" + heading.anchor() + "\"", heading.text());
		} else if (part instanceof Part.Paragraph paragraph) {
			element("p", "", paragraph.text());
		} else if (part instanceof Part.Item item) {
			element("li", "", item.text());
		} else if (part instanceof Part.Notice notice) {
			element("p", " class=\"notice\"", notice.text());
		} else if (part instanceof Part.Table table) {
			table(table);
		} else if (part instanceof Part.Chart chart) {
			String svg = new String(new ChartExport(chart.picture(), look).svg(ChartExport.WIDTH, chart.picture().height()), StandardCharsets.UTF_8);
			html.append("<figure>").append(svg.substring(svg.indexOf("<svg")));
			element("figcaption", "", chart.caption());
			html.append("</figure>\n");
		}
	}

	private void element(String name, String attributes, String text) {
		html.append('<').append(name).append(attributes).append('>').append(escaped(text)).append("</").append(name).append(">\n");
	}

	private void table(Part.Table table) {
		html.append("<table>\n");
		element("caption", "", table.caption());
		html.append("<thead><tr>");
		for (int i = 0; i < table.columns().size(); i++) {
			element("th", " scope=\"col\"" + (numeric(table, i) ? " class=\"number\"" : ""), table.columns().get(i).heading());
		}
		html.append("</tr></thead>\n<tbody>\n");
		for (List<Value> row : table.rows()) {
			html.append("<tr>");
			for (int i = 0; i < row.size(); i++) {
				String name = i == 0 ? "th" : "td";
				element(name, (i == 0 ? " scope=\"row\"" : "") + (row.get(i).numeric() || i > 0 && numeric(table, i) ? " class=\"number\"" : ""),
					row.get(i).shown());
			}
			html.append("</tr>\n");
		}
		html.append("</tbody>\n</table>\n");
		table.notes().forEach(note -> element("p", " class=\"note\"", note));
	}

	/** Whether a column holds numbers. */
	static boolean numeric(Part.Table table, int column) {
		return column > 0 && table.rows().stream().anyMatch(row -> row.get(column).numeric());
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
