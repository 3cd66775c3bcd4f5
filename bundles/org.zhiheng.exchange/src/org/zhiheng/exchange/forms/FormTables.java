// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.forms;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of forms: rows of names and values, and rows with room to write. */
final class FormTables {

	private static final int WIDTH = 8844;
	private static final int ROW = 620;
	private static final int TALL = 1500;
	private static final int SIZE = 12;
	private static final int MOST = 20;

	private final XWPFDocument word;

	FormTables(XWPFDocument word) {
		this.word = word;
	}

	void table(List<FilledForm.Line> lines) {
		int columns = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(1);
		int grid = grid(columns);
		XWPFTable table = word.createTable(lines.size(), 1);
		table.setWidth(WIDTH);
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		if (table.getCTTbl().getTblGrid() == null) {
			table.getCTTbl().addNewTblGrid();
		}
		for (int i = 0; i < grid; i++) {
			table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(WIDTH / grid));
		}
		for (int i = 0; i < lines.size(); i++) {
			row(table.getRow(i), lines.get(i), grid);
		}
		word.createParagraph();
	}

	/** A grid that rows of two, four and five cells all fit into. */
	private static int grid(int columns) {
		return columns == 5 ? MOST : columns == 4 ? MOST : columns;
	}

	private static void row(XWPFTableRow row, FilledForm.Line line, int grid) {
		int cells = line.cells().size();
		boolean tall = line.kind() == FormLine.Kind.TALL;
		row.setHeight(tall ? TALL : ROW);
		row.setCantSplitRow(true);
		while (row.getTableCells().size() < cells) {
			row.createCell();
		}
		int used = 0;
		for (int i = 0; i < cells; i++) {
			int span = i == cells - 1 ? grid - used : span(cells, i, grid);
			used += span;
			XWPFTableCell cell = row.getCell(i);
			CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
			(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW()).setType(STTblWidth.DXA);
			properties.getTcW().setW(BigInteger.valueOf((long) WIDTH * span / grid));
			properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
			cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
			XWPFParagraph paragraph = cell.getParagraphs().get(0);
			boolean name = i % 2 == 0 && cells != 5 || line.kind() == FormLine.Kind.LIST;
			paragraph.setAlignment(name || cells == 5 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
			FormWord.run(paragraph, line.cells().get(i), FormWord.bodyFont(), SIZE);
		}
	}

	/** Columns of the grid under a cell: names are narrower than values. */
	private static int span(int cells, int place, int grid) {
		if (grid != MOST) {
			return Math.max(1, grid / cells);
		}
		return switch (cells) {
			case 2 -> place == 0 ? 4 : 16;
			case 4 -> place % 2 == 0 ? 4 : 6;
			default -> place == 0 ? 4 : 4;
		};
	}
}
