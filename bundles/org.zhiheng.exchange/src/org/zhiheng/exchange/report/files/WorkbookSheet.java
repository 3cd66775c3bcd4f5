// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Report;
import org.zhiheng.exchange.report.ReportMaker;
import org.zhiheng.exchange.report.Value;
import org.zhiheng.message.Phrases;

/** One sheet: title, mark, header, rows, notes. An interval takes two columns, and so do counts of which one is part of the other. */
final class WorkbookSheet {

	/** The row of the header, counted from 1. */
	static final int HEADER = 3;

	private static final int TEXT = 0;
	private static final int TITLE = 1;
	private static final int HEADING = 2;
	private static final int COUNT = 3;
	private static final int PERCENT = 4;
	private static final int MONEY = 5;
	private static final int NUMBER = 6;
	private static final int NOTE = 7;
	private static final int POINTS = 8;
	private static final int RIGHT = 9;
	private static final int HEADING_RIGHT = 10;

	private final String title;
	private final Report report;
	private final Part.Table table;
	private final boolean[] pairs;
	private final StringBuilder rows = new StringBuilder();
	private int row;
	private int column;

	WorkbookSheet(String title, Report report, Part.Table table) {
		this.title = title;
		this.report = report;
		this.table = table;
		this.pairs = new boolean[table.columns().size()];
		for (int i = 0; i < pairs.length; i++) {
			int at = i;
			pairs[i] = table.rows().stream().anyMatch(each -> each.get(at) instanceof Value.Range || each.get(at) instanceof Value.PointsRange
				|| each.get(at) instanceof Value.Ratio);
		}
	}

	String xml(String main) {
		line(22, () -> cell(title, TITLE));
		line(14, () -> cell(report.title() + " · " + report.mark(), NOTE));
		line(30, () -> {
			for (int i = 0; i < pairs.length; i++) {
				int style = HtmlReport.numeric(table, i) ? HEADING_RIGHT : HEADING;
				headings(i).forEach(heading -> cell(heading, style));
			}
		});
		for (List<Value> values : table.rows()) {
			line(15, () -> {
				for (int i = 0; i < values.size(); i++) {
					value(values.get(i), pairs[i]);
				}
			});
		}
		table.notes().forEach(note -> line(14, () -> cell(note, NOTE)));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + main
			+ "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\"><pane xSplit=\"1\" ySplit=\""
			+ HEADER + "\" topLeftCell=\"B" + (HEADER + 1) + "\" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews>" + columns()
			+ "<sheetData>" + rows + "</sheetData><pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
			+ "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>" + escaped("&L"
				+ report.mark().replace("&", "&&") + "&R&P / &N")
			+ "</oddFooter></headerFooter></worksheet>";
	}

	/** The heading of a column, two where it takes two: parted where it has a stroke between both. */
	private List<String> headings(int at) {
		String heading = table.columns().get(at).heading();
		if (!pairs[at]) {
			return List.of(heading);
		}
		boolean counts = table.rows().stream().anyMatch(each -> each.get(at) instanceof Value.Ratio);
		String[] parts = heading.split("/");
		if (counts && parts.length == 2) {
			return List.of(parts);
		}
		Phrases phrases = Phrases.of(ReportMaker.class, report.locale());
		return List.of(phrases.text(counts ? "sheet.some" : "sheet.low", heading), phrases.text(counts ? "sheet.all" : "sheet.high", heading));
	}

	private String columns() {
		List<Integer> widths = new ArrayList<>();
		for (int i = 0; i < pairs.length; i++) {
			int at = i;
			int words = table.rows().stream().map(each -> each.get(at)).filter(Value.Words.class::isInstance).mapToInt(each -> wide(each.shown()))
				.max().orElse(0);
			for (String heading : headings(i)) {
				widths.add(Math.max(Math.max(11, 2 + Math.min(60, words)), Math.min(20, 2 + wide(heading))));
			}
		}
		StringBuilder xml = new StringBuilder("<cols>");
		for (int i = 0; i < widths.size(); i++) {
			xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(widths.get(i))
				.append("\" customWidth=\"1\"/>");
		}
		return xml.append("</cols>").toString();
	}

	/** Chinese characters take two places. */
	private static int wide(String text) {
		return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
	}

	/** A row of a height in points; programs that guess heights cut headings off. */
	private void line(int height, Runnable cells) {
		row++;
		column = 0;
		rows.append("<row r=\"").append(row).append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
		cells.run();
		rows.append("</row>");
	}

	private String place() {
		int at = column++;
		String letters = "";
		for (int rest = at; rest >= 0; rest = rest / 26 - 1) {
			letters = (char) ('A' + rest % 26) + letters;
		}
		return letters + row;
	}

	private void cell(String text, int style) {
		rows.append("<c r=\"").append(place()).append("\" s=\"").append(style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
			.append(escaped(text))
			.append("</t></is></c>");
	}

	private void number(String plain, int style) {
		rows.append("<c r=\"").append(place()).append("\" s=\"").append(style).append("\"><v>").append(plain).append("</v></c>");
	}

	private static String plain(double value) {
		return new BigDecimal(Double.toString(value)).toPlainString();
	}

	private void value(Value value, boolean pair) {
		if (value instanceof Value.Range range) {
			number(plain(range.low()), PERCENT);
			number(plain(range.high()), PERCENT);
		} else if (value instanceof Value.PointsRange range) {
			number(plain(range.low() * 100), POINTS);
			number(plain(range.high() * 100), POINTS);
		} else if (value instanceof Value.Ratio ratio) {
			number(Long.toString(ratio.some()), COUNT);
			number(Long.toString(ratio.all()), COUNT);
		} else {
			single(value);
			if (pair) {
				cell(value.shown(), RIGHT);
			}
		}
	}

	private void single(Value value) {
		if (value instanceof Value.Count count) {
			number(Long.toString(count.count()), COUNT);
		} else if (value instanceof Value.Share share) {
			number(plain(share.share()), PERCENT);
		} else if (value instanceof Value.Points points) {
			number(plain(points.difference() * 100), POINTS);
		} else if (value instanceof Value.Yuan yuan) {
			number(yuan.amount().toPlainString(), MONEY);
		} else if (value instanceof Value.Number number) {
			number(plain(number.number()), NUMBER);
		} else {
			cell(value.shown(), value instanceof Value.Words ? TEXT : RIGHT);
		}
	}

	/** The formats of numbers and the look of cells, by place. */
	static String styles(String main) {
		String[][] cells = { { "0", "0", "" }, { "0", "1", "" }, { "0", "2", "<alignment wrapText=\"1\" vertical=\"center\"/>" }, { "3", "0", "" },
			{ "164", "0", "" }, { "4", "0", "" }, { "165", "0", "" }, { "0", "3", "" }, { "166", "0", "" },
			{ "0", "0", "<alignment horizontal=\"right\"/>" }, { "0", "2", "<alignment horizontal=\"right\" wrapText=\"1\" vertical=\"center\"/>" } };
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + main
			+ "\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" formatCode=\"0.000\"/>"
			+ "<numFmt numFmtId=\"166\" formatCode=\"+0.0;-0.0;0.0\"/></numFmts><fonts count=\"4\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>"
			+ "<font><b/><sz val=\"14\"/><name val=\"Arial\"/></font><font><b/><sz val=\"10\"/><name val=\"Arial\"/></font>"
			+ "<font><sz val=\"9\"/><color rgb=\"FF57606A\"/><name val=\"Arial\"/></font></fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/>"
			+ "</fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEEF1F4\"/></patternFill></fill>"
			+ "</fills><borders count=\"2\"><border/><border><bottom style=\"thin\"><color rgb=\"FF57606A\"/></bottom></border></borders>"
			+ "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"" + cells.length + "\">");
		for (int i = 0; i < cells.length; i++) {
			String look = i == HEADING || i == HEADING_RIGHT ? " fillId=\"2\" borderId=\"1\" applyFill=\"1\" applyBorder=\"1\""
				: " fillId=\"0\" borderId=\"0\"";
			xml.append("<xf numFmtId=\"").append(cells[i][0]).append("\" fontId=\"").append(cells[i][1]).append('"').append(look)
				.append(" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">").append(cells[i][2]).append("</xf>");
		}
		return xml.append("</cellXfs></styleSheet>").toString();
	}

	static String escaped(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace(
			"\"",
			"&quot;");
	}
}
