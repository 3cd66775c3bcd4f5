// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Failure;

/**
 * An .xlsx file. Hidden sheets are named and not read; hidden rows are read.
 */
final class XlsxFile implements TableFile {

	private static final CellKind[] TEXT = {};

	private final Path file;
	private final ReadableWorkbook workbook;
	private final String sha256;
	private final boolean date1904;
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<Table> tables = new ArrayList<>();
	private final List<String> hidden = new ArrayList<>();

	private XlsxFile(Path file, ReadableWorkbook workbook) throws IOException {
		this.file = file;
		this.workbook = workbook;
		this.sha256 = Digests.sha256(file);
		this.date1904 = workbook.isDate1904() || DateSystem.from1904(file);
	}

	static XlsxFile open(Path file) throws Failure {
		ReadableWorkbook workbook = workbook(file);
		boolean sound = false;
		try {
			XlsxFile xlsx = new XlsxFile(file, workbook);
			xlsx.survey();
			sound = true;
			return xlsx;
		} catch (IOException | RuntimeException | Failure e) {
			throw damaged(file, e);
		} finally {
			if (!sound) {
				closeDamaged(file, workbook);
			}
		}
	}

	private static ReadableWorkbook workbook(Path file) throws Failure {
		try {
			return new ReadableWorkbook(file.toFile());
		} catch (IOException | RuntimeException e) {
			throw damaged(file, e);
		}
	}

	private static void closeDamaged(Path file, ReadableWorkbook workbook) throws Failure {
		try {
			workbook.close();
		} catch (IOException e) {
			throw damaged(file, e);
		}
	}

	private static Failure damaged(Path file, Exception e) {
		return new Failure(e, TableFiles.class, "ZH-2103", TableFiles.name(file)); //$NON-NLS-1$
	}

	private void survey() throws Failure {
		for (Sheet sheet : workbook.getSheets().toList()) {
			if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
				hidden.add(sheet.getName());
			} else {
				List<RawRow> top = new ArrayList<>();
				read(sheet, TEXT, row -> {
					top.add(row);
					return top.size() < Table.TOP;
				});
				sheets.add(sheet);
				tables.add(new Table(sheet.getName(), false, top));
			}
		}
	}

	@Override
	public List<Table> tables() {
		return List.copyOf(tables);
	}

	@Override
	public List<String> hidden() {
		return List.copyOf(hidden);
	}

	@Override
	public String sha256() {
		return sha256;
	}

	@Override
	public long size() {
		return -1;
	}

	@Override
	public void read(Table table, CellKind[] kinds, RowSink sink) throws Failure {
		read(sheets.get(tables.indexOf(table)), kinds, sink);
	}

	private void read(Sheet sheet, CellKind[] kinds, RowSink sink) throws Failure {
		SheetCells cells = new SheetCells(kinds, date1904);
		try (Stream<Row> rows = rows(sheet)) {
			Iterator<Row> each = rows.iterator();
			@Nullable
			RawRow row = next(each, cells);
			while (row != null && (row.blank() || sink.take(row))) {
				row = next(each, cells);
			}
		}
	}

	private Stream<Row> rows(Sheet sheet) throws Failure {
		try {
			return sheet.openStream();
		} catch (IOException | RuntimeException e) {
			throw new Failure(e, TableFiles.class, "ZH-2107", TableFiles.name(file)); //$NON-NLS-1$
		}
	}

	/** The parser throws unchecked exceptions of several libraries where the XML is broken; those of the sink are not caught here. */
	private @Nullable RawRow next(Iterator<Row> each, SheetCells cells) throws Failure {
		try {
			if (!each.hasNext()) {
				return null;
			}
			Row row = each.next();
			return new RawRow(row.getRowNum(), cells.texts(row), false);
		} catch (RuntimeException e) {
			throw new Failure(e, TableFiles.class, "ZH-2107", TableFiles.name(file)); //$NON-NLS-1$
		}
	}

	@Override
	public void close() throws Failure {
		try {
			workbook.close();
		} catch (IOException e) {
			throw TableFiles.unreadable(file, e);
		}
	}
}
