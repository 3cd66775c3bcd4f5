// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes the cells of a sheet as text, as a person sees them where that matters.
 *
 * <p>A number in a date column becomes the day it stands for, in the workbook's own date system, so that a reject file means the same. A whole
 * number of more than 15 digits has lost its last ones in the sheet and is written with an exponent, however the file spells it.
 */
final class SheetCells {

	private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(?:\\.\\d+)?"); //$NON-NLS-1$
	private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
	private static final int FIRST_SERIAL = 10_000;
	private static final int FIRST_SERIAL_1904 = FIRST_SERIAL - 1462;
	private static final int PRECISE_DIGITS = 15;
	private static final int DAY_SECONDS = 86_400;

	private final CellKind[] kinds;
	private final boolean date1904;

	SheetCells(CellKind[] kinds, boolean date1904) {
		this.kinds = kinds;
		this.date1904 = date1904;
	}

	String[] texts(Row row) {
		String[] texts = new String[Math.max(row.getCellCount(), 0)];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = row.hasCell(i) ? text(row.getCell(i), i < kinds.length ? kinds[i] : CellKind.TEXT) : ""; //$NON-NLS-1$
		}
		return texts;
	}

	private String text(@Nullable Cell cell, CellKind kind) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return ""; //$NON-NLS-1$
		}
		Object value = cell.getValue();
		@Nullable
		String raw = cell.getRawValue();
		String text = value instanceof String string ? string : raw == null ? "" : raw; //$NON-NLS-1$
		if (cell.getType() == CellType.FORMULA && text.isEmpty() && raw == null) {
			// a formula that was never computed: its text shows that the value is missing
			return "=" + cell.getFormula(); //$NON-NLS-1$
		}
		if (cell.getType() == CellType.BOOLEAN) {
			return "1".equals(text) || "true".equalsIgnoreCase(text) ? "TRUE" : "FALSE"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (kind == CellKind.DATE && SERIAL.matcher(text).matches()) {
			return day(text);
		}
		return value instanceof BigDecimal number ? number(number, kind) : text;
	}

	/** Four digits are a year where days are counted from 1900, but a day before 1927 where they are counted from 1904. */
	private String day(String text) {
		double serial = Double.parseDouble(text);
		if (serial < (date1904 ? FIRST_SERIAL_1904 : FIRST_SERIAL)) {
			return text;
		}
		LocalDateTime time = (date1904 ? EPOCH_1904 : EPOCH_1900).atStartOfDay().plusSeconds(Math.round(serial * DAY_SECONDS));
		return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
	}

	private static String number(BigDecimal number, CellKind kind) {
		BigDecimal short15 = number.precision() > PRECISE_DIGITS ? BigDecimal.valueOf(number.doubleValue()) : number;
		boolean whole = short15.stripTrailingZeros().scale() <= 0;
		int digits = short15.precision() - short15.scale();
		if (kind == CellKind.TEXT && whole && digits > PRECISE_DIGITS) {
			BigDecimal mantissa = short15.movePointLeft(digits - 1).stripTrailingZeros();
			return mantissa.toPlainString() + "E+" + (digits - 1); //$NON-NLS-1$
		}
		return short15.signum() == 0 ? "0" : short15.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}
}
