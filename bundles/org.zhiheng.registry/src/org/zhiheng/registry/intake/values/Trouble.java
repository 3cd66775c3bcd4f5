// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake.values;

import java.util.Locale;

import org.zhiheng.message.Phrases;

/**
 * Why a row is rejected. Each has a reason and a remedy in words.
 */
public enum Trouble {

	/** A required value is empty. */
	MISSING,
	/** Bytes that do not decode, a replacement character or a control character. */
	DAMAGED_TEXT,
	/** A formula's error such as #N/A, or a formula that was never computed. */
	FORMULA_ERROR,
	/** A long number that a spreadsheet cut to 15 digits (4.40524E+17). */
	LOST_DIGITS,
	/** An ID number that is not 17 digits and a check character. */
	ID_FORM,
	/** An ID number whose check character is wrong. */
	ID_CHECK,
	/** An ID number that holds a day that does not exist. */
	ID_BIRTH,
	/** An ID number of no region: made-up people belong into a demonstration workspace. */
	ID_DEMO,
	/** A unified social credit code of the wrong form. */
	CREDIT_FORM,
	/** A unified social credit code whose check character is wrong. */
	CREDIT_CHECK,
	/** A telephone number that is none. */
	PHONE,
	/** Not a date, or a day that does not exist. */
	DATE,
	/** A month that may be January or October, such as 2023.1. */
	DATE_UNCLEAR,
	/** A date in the future where none can be. */
	FUTURE,
	/** Not a number. */
	NUMBER,
	/** Not a whole number. */
	WHOLE_NUMBER,
	/** A year out of range. */
	YEAR,
	/** Neither 是 nor 否. */
	BOOLEAN,
	/** A word that the dictionary does not have. */
	UNKNOWN_WORD,
	/** A word that fits several codes, such as 高级. */
	AMBIGUOUS_WORD,
	/** A region that is not known. */
	REGION_UNKNOWN,
	/** A region's name that several regions bear. */
	REGION_AMBIGUOUS,
	/** More or fewer values than the heading has columns. */
	WIDTH,
	/** Quotation marks that do not pair. */
	QUOTES,
	/** Not SHA-256 in hexadecimal digits. */
	DIGEST,
	/** The same application number with other content further up. */
	OTHER_CONTENT,
	/** The same row of a table beside that of applications with other content further up. */
	OTHER_ENTRY;

	/**
	 * Why, in words.
	 *
	 * @param phrases of this package
	 * @param shown the value, masked where it is an identity
	 * @return one clause
	 */
	public String reason(Phrases phrases, String shown) {
		return phrases.text(key("reason"), shown); //$NON-NLS-1$
	}

	/** What to do, in words. */
	public String remedy(Phrases phrases) {
		return phrases.text(key("remedy")); //$NON-NLS-1$
	}

	private String key(String part) {
		return "Trouble_" + name().toLowerCase(Locale.ROOT) + "_" + part; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
