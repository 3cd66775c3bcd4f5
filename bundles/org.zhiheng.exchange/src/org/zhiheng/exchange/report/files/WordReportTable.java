// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report.files;

import java.math.BigInteger;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.zhiheng.exchange.report.Part;
import org.zhiheng.exchange.report.Value;

/** Tables over the whole width, numbers at the right, headers that repeat on each page, rows that stay whole. */
final class WordReportTable {

	private static final int WIDTH = 9066;
	private static final int MANY = 8;
	private static final double SMALL = 8;
	private static final double NORMAL = 9;
	private static final double LATIN = 0.6;
	private static final double MARGINS = 200;
	private static final double BOLD = 1.14;
	/** Tables of so few rows stay on one page. */
	private static final int FEW = 10;

	private final XWPFDocument word;

	WordReportTable(XWPFDocument word) {
		this.word = word;
	}

	void table(Part.Table table) {
		int columns = table.columns().size();
		double size = columns >= MANY ? SMALL : NORMAL;
		int[] widths = Arrays.stream(ColumnWidths.of(table, WIDTH, (text, bold) -> word(text, size) * (bold ? BOLD : 1))).mapToInt(each -> (int) each)
			.toArray();
		XWPFTable made = word.createTable(table.rows().size() + 1, columns);
		CTTblPr properties = made.getCTTbl().getTblPr();
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		made.setStyleID("ReportGrid");
		made.setWidth(WIDTH);
		(properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
		if (made.getCTTbl().getTblGrid() == null) {
			made.getCTTbl().addNewTblGrid();
		}
		for (int width : widths) {
			made.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
		}
		for (int i = 0; i < columns; i++) {
			fill(made.getRow(0).getCell(i), widths[i], table.columns().get(i).heading(), HtmlReport.numeric(table, i), true, columns);
		}
		made.getRow(0).setRepeatHeader(true);
		made.getRow(0).setCantSplitRow(true);
		for (int r = 0; r < table.rows().size(); r++) {
			XWPFTableRow row = made.getRow(r + 1);
			List<Value> values = table.rows().get(r);
			for (int i = 0; i < columns; i++) {
				fill(row.getCell(i), widths[i], values.get(i).shown(), values.get(i).numeric() || HtmlReport.numeric(table, i), false, columns);
			}
			row.setCantSplitRow(true);
			if (table.rows().size() <= FEW && r + 1 < table.rows().size()) {
				row.getTableCells().forEach(cell -> cell.getParagraphs().get(0).setKeepNext(true));
			}
		}
	}

	/** About how wide the longest word of a text is, in twentieths of a point with the margins of a cell: Word has other fonts than we measure with. */
	private static double word(String text, double size) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
		breaks.setText(text);
		double widest = 0;
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			double ems = text.substring(from, to).strip().codePoints().mapToDouble(each -> each < 0x2000 ? LATIN : 1).sum();
			widest = Math.max(widest, ems * size * 20);
		}
		return widest + MARGINS;
	}

	private static void fill(XWPFTableCell cell, int width, String text, boolean right, boolean heading, int columns) {
		CTTblWidth measure = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr().addNewTcW() : cell.getCTTc().addNewTcPr().addNewTcW();
		measure.setType(STTblWidth.DXA);
		measure.setW(BigInteger.valueOf(width));
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(heading ? "CellHeading" : "Cell");
		if (right) {
			paragraph.setAlignment(ParagraphAlignment.RIGHT);
		}
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		if (columns >= MANY) {
			run.setFontSize(SMALL);
		}
		if (heading) {
			cell.setColor("EEF1F4");
		}
	}
}
