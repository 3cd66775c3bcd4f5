// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

/**
 * How the canonical value of a column is written.
 */
public enum ColumnKind {

	/** Free text, trimmed. */
	TEXT,
	/** A code of the column's dictionary, or a GB/T 2260 code for the region. */
	CODE,
	/** A whole number in plain digits. */
	INTEGER,
	/** A decimal number in plain digits without trailing zeros. */
	DECIMAL,
	/** {@code YYYY-MM-DD}, or {@code YYYY-MM} where only the month is known. */
	DATE,
	/** As {@link #DATE}, or {@code YYYY-MM-DDTHH:MM[:SS]} in Beijing time where the time is known. */
	DATE_TIME,
	/** {@code true} or {@code false}. */
	BOOLEAN
}
