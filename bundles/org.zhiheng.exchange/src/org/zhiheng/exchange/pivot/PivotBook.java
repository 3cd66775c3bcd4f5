// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.pivot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiheng.exchange.readable.SameBytes;
import org.zhiheng.statistics.pivot.PivotHead;

/**
 * A pivot table as a workbook: the table with number formats and frozen headings, and a sheet that says where it comes from.
 */
final class PivotBook {

	private static final int CHARACTER = 256;
	private static final int WIDEST = 60;
	private static final int NARROWEST = 9;
	/** The width of the values on the sheet that says where the table comes from, in characters. */
	private static final int VALUES = 90;
	/** The height of a line, in points. */
	private static final float LINE = 15;
	/** Lines broken between words hold less than they could. */
	private static final double BROKEN = 1.15;
	private static final Map<GridCell.Format, String> FORMATS = Map.of(GridCell.Format.COUNT, "#,##0", GridCell.Format.PERCENT, "0.0%",
		GridCell.Format.SCORE, "0.00", GridCell.Format.NOBODY, "General", GridCell.Format.WITHHELD, "General");

	private final PivotPaper paper;
	private final XSSFWorkbook book = new XSSFWorkbook();
	private final Map<GridCell.Format, CellStyle> plain = new EnumMap<>(GridCell.Format.class);
	private final Map<GridCell.Format, CellStyle> strong = new EnumMap<>(GridCell.Format.class);
	private final Font bold = book.createFont();
	private final CellStyle sums = book.createCellStyle();

	PivotBook(PivotPaper paper) {
		this.paper = paper;
		bold.setBold(true);
		sum(sums);
		FORMATS.forEach((format, code) -> {
			plain.put(format, number(code, false));
			strong.put(format, number(code, true));
		});
	}

	private CellStyle number(String code, boolean sum) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(code));
		style.setAlignment(HorizontalAlignment.RIGHT);
		return sum ? sum(style) : style;
	}

	private CellStyle sum(CellStyle style) {
		style.setFont(bold);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	byte[] bytes() throws IOException {
		try (book) {
			table(book.createSheet(paper.phrases().text("Pivot.sheet.table")));
			provenance(book.createSheet(paper.phrases().text("Pivot.sheet.provenance")));
			var core = book.getProperties().getCoreProperties();
			core.setCreated(Optional.of(new Date(0)));
			core.setModified(Optional.of(new Date(0)));
			core.setCreator("Zhiheng");
			core.setTitle(paper.title());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			ByteArrayOutputStream same = new ByteArrayOutputStream();
			SameBytes.copy(bytes.toByteArray(), same);
			return same.toByteArray();
		}
	}

	private void table(Sheet sheet) {
		int names = paper.grid().corner().size();
		int numbers = paper.grid().flat().size();
		int at = 0;
		CellStyle title = book.createCellStyle();
		title.setFont(bold);
		text(sheet.createRow(at++), 0, paper.title(), title);
		text(sheet.createRow(at++), 0, paper.definition(), null);
		for (String note : paper.notes()) {
			text(sheet.createRow(at++), 0, note, null);
		}
		at++;
		at = headings(sheet, at, names);
		sheet.createFreezePane(names, at);
		sheet.setRepeatingRows(new CellRangeAddress(at - paper.grid().headings().size(), at - 1, -1, -1));
		for (PivotGrid.Line line : paper.grid().lines()) {
			line(sheet.createRow(at++), line, names);
		}
		widths(sheet, names, numbers);
		onOnePageAcross(sheet);
	}

	private int headings(Sheet sheet, int from, int names) {
		CellStyle style = book.createCellStyle();
		style.setFont(bold);
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setBorderBottom(BorderStyle.THIN);
		List<List<PivotGrid.Span>> lines = paper.grid().headings();
		for (int i = 0; i < lines.size(); i++) {
			Row row = sheet.createRow(from + i);
			int column = names;
			for (PivotGrid.Span span : lines.get(i)) {
				for (int k = 0; k < span.span(); k++) {
					text(row, column + k, k == 0 ? span.text() : "", style);
				}
				if (span.span() > 1) {
					sheet.addMergedRegion(new CellRangeAddress(from + i, from + i, column, column + span.span() - 1));
				}
				column += span.span();
			}
			for (int k = 0; k < names; k++) {
				text(row, k, i == lines.size() - 1 ? paper.grid().corner().get(k) : "", style);
			}
		}
		return from + lines.size();
	}

	private void line(Row row, PivotGrid.Line line, int names) {
		boolean total = line.head().kind() != PivotHead.Kind.CELL;
		CellStyle style = total ? sums : null;
		for (int i = 0; i < names; i++) {
			text(row, i, line.names().get(i), style);
		}
		for (int i = 0; i < line.cells().size(); i++) {
			GridCell each = line.cells().get(i);
			Cell cell = row.createCell(names + i);
			if (each.value().isPresent()) {
				cell.setCellValue(each.value().getAsDouble());
			} else {
				cell.setCellValue(each.text());
			}
			cell.setCellStyle(Objects.requireNonNull((total ? strong : plain).get(each.format())));
		}
	}

	private void widths(Sheet sheet, int names, int numbers) {
		for (int i = 0; i < names + numbers; i++) {
			int place = i;
			int widest = paper.grid().lines().stream()
				.mapToInt(line -> width(place < names ? line.names().get(place) : line.cells().get(place - names).text())).max().orElse(0);
			String heading = i < names ? paper.grid().corner().get(i) : paper.grid().measures().get((i - names) % paper.grid().width());
			int characters = Math.min(WIDEST, Math.max(NARROWEST, Math.max(widest, width(heading)) + 2));
			sheet.setColumnWidth(i, characters * CHARACTER);
		}
	}

	/** Chinese characters are twice as wide. */
	private static int width(String text) {
		return text.chars().map(each -> each > 0x2E80 ? 2 : 1).sum();
	}

	private void provenance(Sheet sheet) {
		CellStyle wrapped = book.createCellStyle();
		wrapped.setWrapText(true);
		wrapped.setVerticalAlignment(VerticalAlignment.TOP);
		CellStyle name = book.createCellStyle();
		name.setFont(bold);
		name.setVerticalAlignment(VerticalAlignment.TOP);
		int at = 0;
		for (PivotPaper.Entry entry : paper.provenance()) {
			Row row = sheet.createRow(at++);
			text(row, 0, entry.name(), name);
			text(row, 1, entry.value(), wrapped);
			// programs that are handed a wrapped cell do not all make its row higher by themselves
			row.setHeightInPoints(LINE * Math.max(1, (int) Math.ceil(width(entry.value()) * BROKEN / VALUES)));
		}
		int longest = paper.provenance().stream().mapToInt(entry -> width(entry.name())).max().orElse(0);
		sheet.setColumnWidth(0, (longest + 4) * CHARACTER);
		sheet.setColumnWidth(1, VALUES * CHARACTER);
		onOnePageAcross(sheet);
	}

	private static void onOnePageAcross(Sheet sheet) {
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private static void text(Row row, int column, String text, @org.eclipse.jdt.annotation.Nullable CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellValue(text);
		if (style != null) {
			cell.setCellStyle(style);
		}
	}
}
