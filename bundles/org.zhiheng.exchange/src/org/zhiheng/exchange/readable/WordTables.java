// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.readable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Tables with fixed columns over the whole width of the page.
 */
final class WordTables {

	private static final int WIDTH = 9066;
	private static final int ROOM_TO_SIGN = 700;

	private final XWPFDocument word;

	WordTables(XWPFDocument word) {
		this.word = word;
	}

	void table(Block.Table table) {
		int head = table.header().isEmpty() ? 0 : 1;
		XWPFTable made = create(table.rows().size() + head, table.widths());
		if (head == 1) {
			fill(made.getRow(0), table.header(), table.widths(), true);
			made.getRow(0).setRepeatHeader(true);
		}
		for (int i = 0; i < table.rows().size(); i++) {
			XWPFTableRow row = made.getRow(i + head);
			fill(row, table.rows().get(i), table.widths(), false);
			if (head == 0) {
				dress(row.getCell(0), true);
			}
			row.setCantSplitRow(true);
		}
		word.createParagraph();
	}

	void signatures(Block.Signatures signatures) {
		int columns = signatures.signers().size();
		List<Integer> widths = Collections.nCopies(columns, 100 / columns);
		if (!word.getParagraphs().isEmpty()) {
			word.getLastParagraph().setKeepNext(true);
		}
		XWPFTable made = create(signatures.lines().size() + 1, widths);
		fill(made.getRow(0), signatures.signers(), widths, true);
		for (int i = 0; i < signatures.lines().size(); i++) {
			XWPFTableRow row = made.getRow(i + 1);
			fill(row, new ArrayList<>(Collections.nCopies(columns, signatures.lines().get(i))), widths, false);
			row.setHeight(ROOM_TO_SIGN);
			row.setCantSplitRow(true);
			boolean last = i == signatures.lines().size() - 1;
			row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(each -> each.setKeepNext(!last)));
		}
	}

	private XWPFTable create(int rows, List<Integer> widths) {
		XWPFTable table = word.createTable(rows, widths.size());
		CTTblPr properties = table.getCTTbl().getTblPr();
		if (properties.isSetTblBorders()) {
			properties.unsetTblBorders();
		}
		table.setStyleID("TableGrid"); //$NON-NLS-1$
		table.setWidth(WIDTH);
		(properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
		if (table.getCTTbl().getTblGrid() == null) {
			table.getCTTbl().addNewTblGrid();
		}
		widths.forEach(width -> table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(WIDTH * (long) width / 100)));
		return table;
	}

	private static void fill(XWPFTableRow row, List<String> cells, List<Integer> widths, boolean heading) {
		for (int i = 0; i < cells.size(); i++) {
			XWPFTableCell cell = row.getCell(i);
			CTTblWidth width = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr().addNewTcW() : cell.getCTTc().addNewTcPr().addNewTcW();
			width.setType(STTblWidth.DXA);
			width.setW(BigInteger.valueOf(WIDTH * (long) widths.get(i) / 100));
			XWPFParagraph paragraph = cell.getParagraphs().get(0);
			paragraph.createRun().setText(cells.get(i));
			dress(cell, heading);
		}
	}

	private static void dress(XWPFTableCell cell, boolean heading) {
		cell.getParagraphs().get(0).setStyle(heading ? "CellHeading" : "Cell"); //$NON-NLS-1$ //$NON-NLS-2$
		if (heading) {
			cell.setColor("EEEAE2"); //$NON-NLS-1$
		}
	}
}
