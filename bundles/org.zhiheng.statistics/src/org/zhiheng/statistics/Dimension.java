// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.zhiheng.registry.Column;
import org.zhiheng.registry.vocabulary.Dictionary;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * What applications can be told apart by. 民族, 政治面貌 and 性别 are kept for forms alone: they are no dimension, and a test holds it.
 */
public enum Dimension {

	/** The prefecture (地州) to which the employer's place belonged in the year of the application. */
	REGION(Column.REGION, Kind.DERIVED),
	/** The employer's place as recorded. */
	COUNTY(Column.REGION, Kind.VALUE),
	/** 年度. */
	YEAR(Column.YEAR, Kind.VALUE),
	/** The notice that governed the place in that year. */
	DOCUMENT(Column.YEAR, Kind.DERIVED),
	/** 申报类型. */
	ROUTE(Column.ROUTE, Kind.VALUE),
	/** 系列. */
	SERIES(Column.SERIES, Kind.VALUE),
	/** 专业. */
	SPECIALTY(Column.SPECIALTY, Kind.VALUE),
	/** 级别. */
	LEVEL(Column.LEVEL, Kind.VALUE),
	/** 评委会. */
	COMMITTEE(Column.COMMITTEE, Kind.VALUE),
	/** 单位性质. */
	EMPLOYER_TYPE(Column.EMPLOYER_TYPE, Kind.VALUE),
	/** The employer's applications in that year, in bands: the table states no number of staff. */
	EMPLOYER_SIZE(Column.EMPLOYER, Kind.DERIVED),
	/** The employer's keyed pseudonym. */
	EMPLOYER(Column.EMPLOYER, Kind.DERIVED),
	/** 学历. */
	EDUCATION(Column.EDUCATION, Kind.VALUE),
	/** Full years of age when the application was submitted, in bands of five. */
	AGE_BAND(Column.BIRTH_DATE, Kind.DERIVED),
	/** 是否首次申报. */
	FIRST_APPLICATION(Column.FIRST_APPLICATION, Kind.VALUE),
	/** The unit that handled the application (经办单位): that of its latest review by the supervising body, where handling is held. */
	HANDLER_UNIT(Column.APPLICATION_NUMBER, Kind.DERIVED),
	/** 审核状态: the outcome of acceptance. */
	STATUS(Column.STATUS, Kind.VALUE),
	/** 答辩结果. */
	DEFENCE(Column.DEFENCE, Kind.VALUE),
	/** 评审结果. */
	OUTCOME(Column.OUTCOME, Kind.VALUE),
	/** The furthest step that was reached. */
	REACHED(Column.STATUS, Kind.DERIVED),
	/** What became of the title: standing, revoked, or undetermined; where records of registers are held. */
	TITLE(Column.DOCUMENT_NUMBER, Kind.DERIVED),
	/** 量化得分. */
	SCORE(Column.SCORE, Kind.VALUE);

	private enum Kind {
		VALUE, DERIVED
	}

	/** The code of a value that the table does not state. */
	public static final String UNSTATED = "";

	/** Code of {@link #TITLE}: no title was confirmed. */
	public static final String TITLE_NONE = "NONE";
	/** Code of {@link #TITLE}: confirmed, and no record took it away. */
	public static final String TITLE_STANDING = "STANDING";
	/** Code of {@link #TITLE}: confirmed, and a record may have taken it away; neither the record nor the notices say so. */
	public static final String TITLE_UNDETERMINED = "UNDETERMINED";
	/** Code of {@link #TITLE}: confirmed, and revoked since. */
	public static final String TITLE_REVOKED = "REVOKED";

	/** The ten that most questions are about; with the steps reached they take at most 32 bytes an application. */
	public static final List<Dimension> CORE = List.of(REGION, YEAR, ROUTE, SERIES, SPECIALTY, LEVEL, COMMITTEE, EMPLOYER_TYPE, EDUCATION, AGE_BAND);

	private final Column column;
	private final Kind kind;

	Dimension(Column column, Kind kind) {
		this.column = column;
		this.kind = kind;
	}

	/** The column of the table that it reads or, among others, is derived from. */
	public Column column() {
		return column;
	}

	/** Whether it is the column's own value and not derived from it. */
	boolean plain() {
		return kind == Kind.VALUE;
	}

	/** The dictionary of its codes, empty where codes are free text, numbers or derived. */
	public Optional<Dictionary> dictionary(Vocabulary vocabulary) {
		return plain() ? vocabulary.dictionary(column) : Optional.empty();
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
