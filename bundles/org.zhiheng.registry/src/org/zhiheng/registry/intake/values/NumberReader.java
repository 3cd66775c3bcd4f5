// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, also as text, with thousands separators, a yuan sign before or their unit behind. A sign is read: whether a negative fee makes sense is
 * for auditors.
 */
public final class NumberReader implements ValueReader {

	private static final String DIGITS = "[+-]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d{0,17})?"; //$NON-NLS-1$
	private static final String UNITS = "个月|月|学时|次|人|票|分|元|年|年度"; //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern
		.compile("[¥￥]?\\s*(" + DIGITS + ")\\s*(?:" + UNITS + ")?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int FIRST_YEAR = 1980;
	private static final int LAST_YEAR = 2100;

	private final boolean whole;
	private final boolean year;

	private NumberReader(boolean whole, boolean year) {
		this.whole = whole;
		this.year = year;
	}

	/** Reads decimals. */
	public static NumberReader decimals() {
		return new NumberReader(false, false);
	}

	/** Reads whole numbers; 3.0 is one. */
	public static NumberReader wholes() {
		return new NumberReader(true, false);
	}

	/** Reads years, 1980 to 2100. */
	public static NumberReader years() {
		return new NumberReader(true, true);
	}

	@Override
	public Reading read(String raw) {
		if (!year && plain(raw, whole)) {
			return Reading.of(raw);
		}
		Matcher m = NUMBER.matcher(CellText.foldAll(raw));
		if (!m.matches()) {
			return Reading.trouble(Trouble.NUMBER);
		}
		BigDecimal number = new BigDecimal(m.group(1).replace(",", "")); //$NON-NLS-1$ //$NON-NLS-2$
		number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
		if (whole && number.scale() > 0) {
			return Reading.trouble(Trouble.WHOLE_NUMBER);
		}
		if (year && (number.intValue() < FIRST_YEAR || number.intValue() > LAST_YEAR || number.precision() > 4)) {
			return Reading.trouble(Trouble.YEAR);
		}
		return Reading.of(number.toPlainString());
	}

	/** Whether a text is canonical already: at most nine characters, no zero in front nor behind the point. */
	private static boolean plain(String text, boolean whole) {
		int length = text.length();
		int point = -1;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c == '.' && !whole && point < 0 && i > 0) {
				point = i;
			} else if (c < '0' || c > '9') {
				return false;
			}
		}
		boolean zeroAhead = text.charAt(0) == '0' && length > 1 && point != 1;
		char last = text.charAt(length - 1);
		return length <= 9 && !zeroAhead && (point < 0 || last != '0' && last != '.');
	}
}
