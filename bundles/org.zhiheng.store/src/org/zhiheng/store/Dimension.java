// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.store;

import java.util.Locale;

import org.zhiheng.registry.Column;

/**
 * Columns by which the database itself can filter, beside the year. Their values are held as numbers of a dictionary in the table {@code code}.
 */
enum Dimension {

	/** Where the employer is. */
	REGION(Column.REGION),
	/** How the title is applied for. */
	ROUTE(Column.ROUTE),
	/** The series. */
	SERIES(Column.SERIES),
	/** The specialty. */
	SPECIALTY(Column.SPECIALTY),
	/** The level applied for. */
	GRADE(Column.LEVEL),
	/** The committee. */
	COMMITTEE(Column.COMMITTEE),
	/** The kind of employer. */
	EMPLOYER_TYPE(Column.EMPLOYER_TYPE),
	/** The outcome of the review. */
	OUTCOME(Column.OUTCOME),
	/** How far the application has come. */
	STATUS(Column.STATUS),
	/** Whether it was put before the committee. */
	REVIEWED(Column.REVIEWED);

	private static final Dimension[] ALL = values();

	private final Column column;

	Dimension(Column column) {
		this.column = column;
	}

	static int count() {
		return ALL.length;
	}

	static Dimension at(int ordinal) {
		return ALL[ordinal];
	}

	Column column() {
		return column;
	}

	/** The name of the database's column. */
	String sql() {
		return name().toLowerCase(Locale.ROOT);
	}
}
