// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * What a text of a table is, by which it is read.
 */
public enum TextForm {

	/** Any text. */
	TEXT,
	/** A number or code that names something; no blanks inside, and never cut to an exponent. */
	LABEL,
	/** A person's name. */
	NAME,
	/** An ID number of GB 11643. */
	ID_NUMBER,
	/** A unified social credit code of GB 32100. */
	CREDIT_CODE,
	/** A telephone number. */
	PHONE,
	/** A series, without the word 系列. */
	SERIES,
	/** SHA-256 in hexadecimal digits, kept in lower case. */
	DIGEST,
	/** A word of the column's dictionary where it is one; any other text as it is, because no list of such words is closed. */
	OPEN_WORD
}
