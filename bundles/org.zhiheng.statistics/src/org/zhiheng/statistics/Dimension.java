// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.registry.Column;

/**
 * What applications can be told apart by. 民族, 政治面貌 and 性别 are kept for forms alone: they are no dimension, and a test holds it.
 */
public enum Dimension {

	/** The prefecture (地州) to which the employer's place belonged in the year of the application. */
	REGION(Column.REGION),
	/** The employer's place as recorded. */
	COUNTY(Column.REGION),
	/** 年度. */
	YEAR(Column.YEAR),
	/** 申报类型. */
	ROUTE(Column.ROUTE),
	/** 系列. */
	SERIES(Column.SERIES),
	/** 专业. */
	SPECIALTY(Column.SPECIALTY),
	/** 级别. */
	LEVEL(Column.LEVEL),
	/** 评委会. */
	COMMITTEE(Column.COMMITTEE),
	/** 单位性质. */
	EMPLOYER_TYPE(Column.EMPLOYER_TYPE),
	/** 学历. */
	EDUCATION(Column.EDUCATION),
	/** 是否首次申报. */
	FIRST_APPLICATION(Column.FIRST_APPLICATION);

	/** The code of a value that the table does not state. */
	public static final String UNSTATED = "";

	private final Column column;

	Dimension(Column column) {
		this.column = column;
	}

	/** The column of the table that it reads. */
	public Column column() {
		return column;
	}

	/** The word by which commands name it: {@code region}, {@code employer_type}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The dimension of a word, empty where there is none. */
	public static Optional<Dimension> of(String key) {
		return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
	}
}
