// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.zhiheng.registry.CreditCode;
import org.zhiheng.registry.IdNumber;
import org.zhiheng.registry.RegionNames;

/**
 * The readers of columns whose value is text with rules of its own: names, numbers that identify, telephone numbers, regions.
 */
public final class TextReaders {

	private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,3}"); //$NON-NLS-1$
	private static final Pattern DOTS = Pattern.compile("\\s*[\u00B7\u2022\u30FB\u2027\u2219\u22C5\uFF65\u0387]\\s*"); //$NON-NLS-1$
	private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})"); //$NON-NLS-1$
	private static final Pattern PHONE_NOISE = Pattern.compile("[\\s()\\-—–+]"); //$NON-NLS-1$
	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$
	private static final int MOBILE = 11;
	private static final Pattern DIGITS = Pattern.compile("\\d{7,15}"); //$NON-NLS-1$
	private static final Pattern MOBILE_ABROAD = Pattern.compile("(?:00)?86(1\\d{10})"); //$NON-NLS-1$

	private TextReaders() {
	}

	/** Any text; line breaks inside become blanks. */
	public static Reading text(String text) {
		boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
		return Reading.of(oneLine ? text : text.replaceAll("\\s*[\\r\\n]+\\s*", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A person's name: one middle dot for all dots, no blanks between Han characters (张　三). */
	public static Reading name(String text) {
		if (plainName(text)) {
			return Reading.of(text);
		}
		String dotted = DOTS.matcher(text).replaceAll("\u00B7"); //$NON-NLS-1$
		return text(SPACED.matcher(dotted).replaceAll("")); //$NON-NLS-1$
	}

	/** Whether a name has Han characters and middle dots alone, so that nothing is to be unified. */
	private static boolean plainName(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < '\u4E00' || c > '\u9FFF') && c != '\u00B7') {
				return false;
			}
		}
		return true;
	}

	/** A series without the word 系列 behind it. */
	public static Reading series(String text) {
		String tight = CellText.tight(text);
		return Reading.of(tight.length() > 2 && tight.endsWith("系列") ? tight.substring(0, tight.length() - 2) : tight); //$NON-NLS-1$
	}

	/** A number or code that names something: no blanks inside, and not cut to an exponent. */
	public static Reading label(String text) {
		String tight = unquoted(CellText.tight(text));
		if (tight.isEmpty()) {
			return Reading.EMPTY;
		}
		return exponent(tight) ? Reading.trouble(Trouble.LOST_DIGITS) : Reading.of(tight);
	}

	/** SHA-256 in hexadecimal digits, in lower case. */
	public static Reading digest(String text) {
		String hex = CellText.tight(text).toLowerCase(Locale.ROOT);
		return DIGEST.matcher(hex).matches() ? Reading.of(hex) : Reading.trouble(exponent(hex) ? Trouble.LOST_DIGITS : Trouble.DIGEST);
	}

	/**
	 * The reader of ID numbers.
	 *
	 * @param demo whether made-up people are let in
	 * @return the reader
	 */
	public static ValueReader idNumber(boolean demo) {
		return text -> idNumber(unquoted(CellText.tight(text)).toUpperCase(Locale.ROOT), demo);
	}

	private static Reading idNumber(String id, boolean demo) {
		if (exponent(id)) {
			return Reading.trouble(Trouble.LOST_DIGITS);
		}
		if (!IdNumber.shaped(id)) {
			return Reading.trouble(Trouble.ID_FORM);
		}
		if (!IdNumber.checks(id)) {
			return Reading.trouble(Trouble.ID_CHECK);
		}
		if (IdNumber.birthDate(id).isEmpty()) {
			return Reading.trouble(Trouble.ID_BIRTH);
		}
		return IdNumber.nowhere(id) && !demo ? Reading.trouble(Trouble.ID_DEMO) : Reading.of(id);
	}

	/** A unified social credit code. */
	public static Reading creditCode(String text) {
		String code = unquoted(CellText.tight(text)).toUpperCase(Locale.ROOT);
		if (exponent(code)) {
			return Reading.trouble(Trouble.LOST_DIGITS);
		}
		if (!CreditCode.shaped(code)) {
			return Reading.trouble(Trouble.CREDIT_FORM);
		}
		return CreditCode.checks(code) ? Reading.of(code) : Reading.trouble(Trouble.CREDIT_CHECK);
	}

	/** A telephone number: digits alone, without the country code before a mobile number. */
	public static Reading phone(String text) {
		String whole = unquoted(CellText.foldAll(text));
		if (exponent(whole)) {
			return Reading.trouble(Trouble.LOST_DIGITS);
		}
		if (whole.length() == MOBILE && whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return Reading.of(whole);
		}
		String digits = PHONE_NOISE.matcher(whole).replaceAll(""); //$NON-NLS-1$
		String home = MOBILE_ABROAD.matcher(digits).replaceFirst("$1"); //$NON-NLS-1$
		return DIGITS.matcher(home).matches() ? Reading.of(home) : Reading.trouble(Trouble.PHONE);
	}

	/** The reader of regions. */
	public static ValueReader region(RegionNames names) {
		return text -> {
			List<String> codes = names.codes(CellText.tight(text));
			if (codes.size() > 1) {
				return Reading.trouble(Trouble.REGION_AMBIGUOUS);
			}
			return codes.isEmpty() ? Reading.trouble(Trouble.REGION_UNKNOWN) : Reading.of(codes.get(0));
		};
	}

	private static boolean exponent(String text) {
		return (text.indexOf('E') > 0 || text.indexOf('e') > 0) && EXPONENT.matcher(text).matches();
	}

	/** Without the apostrophe by which people keep a sheet from reading a number. */
	private static String unquoted(String text) {
		char first = text.charAt(0);
		return first == '\'' || first == '\u2018' || first == '\u2019' ? text.substring(1) : text;
	}
}
