// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.vocabulary.Vocabulary;

/**
 * The columns of the table of applications (申报), one row an application, in the order in which the table is written.
 *
 * <p>Values of a column are canonical ({@link ColumnKind}); the dictionaries stand in
 * {@link org.zhiheng.registry.vocabulary.Vocabulary}. Identity columns never reach an {@link ApplicationRow}: they travel in {@link Identity}.
 */
public enum Column implements TableField {

	/** 申报编号. */
	APPLICATION_NUMBER("申报编号", "Application number", ColumnKind.TEXT, Duty.REQUIRED),
	/** 年度. */
	YEAR("年度", "Year", ColumnKind.INTEGER, Duty.REQUIRED),
	/** 来源系统. */
	SOURCE_SYSTEM("来源系统", "Source system", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 姓名. */
	NAME("姓名", "Name", ColumnKind.TEXT, Duty.IDENTITY_REQUIRED),
	/** 身份证号. */
	ID_NUMBER("身份证号", "ID number", ColumnKind.TEXT, Duty.IDENTITY_REQUIRED),
	/** 性别. */
	SEX("性别", "Sex", ColumnKind.CODE, Duty.IDENTITY, "sex"),
	/** 民族. */
	ETHNICITY("民族", "Ethnicity", ColumnKind.TEXT, Duty.IDENTITY),
	/** 出生日期. */
	BIRTH_DATE("出生日期", "Date of birth", ColumnKind.DATE, Duty.OPTIONAL),
	/** 手机号. */
	PHONE("手机号", "Mobile phone", ColumnKind.TEXT, Duty.IDENTITY),
	/** 单位名称. */
	EMPLOYER("单位名称", "Employer", ColumnKind.TEXT, Duty.REQUIRED),
	/** 统一社会信用代码. */
	CREDIT_CODE("统一社会信用代码", "Unified social credit code", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 单位性质. */
	EMPLOYER_TYPE("单位性质", "Kind of employer", ColumnKind.CODE, Duty.REQUIRED, "employer_type"),
	/** 单位所在地. */
	REGION("单位所在地", "Employer's region", ColumnKind.CODE, Duty.REQUIRED),
	/** 就业状态. */
	EMPLOYMENT_STATUS("就业状态", "Employment status", ColumnKind.CODE, Duty.OPTIONAL, "employment_status"),
	/** 申报类型. */
	ROUTE("申报类型", "Route", ColumnKind.CODE, Duty.REQUIRED, "route"),
	/** 系列. */
	SERIES("系列", "Series", ColumnKind.TEXT, Duty.REQUIRED),
	/** 专业. */
	SPECIALTY("专业", "Specialty", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 级别. */
	LEVEL("级别", "Level", ColumnKind.CODE, Duty.REQUIRED, "level"),
	/** 学历. */
	EDUCATION("学历", "Education", ColumnKind.CODE, Duty.OPTIONAL, "education_level"),
	/** 学习形式. */
	STUDY_FORM("学习形式", "Form of study", ColumnKind.CODE, Duty.OPTIONAL, "study_form"),
	/** 毕业院校. */
	SCHOOL("毕业院校", "School", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 毕业时间. */
	GRADUATED_ON("毕业时间", "Graduated on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 学历证书编号. */
	DIPLOMA_NUMBER("学历证书编号", "Diploma number", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 学位. */
	DEGREE("学位", "Academic degree", ColumnKind.CODE, Duty.OPTIONAL, "degree"),
	/** 学位授予时间. */
	DEGREE_OBTAINED_ON("学位授予时间", "Degree obtained on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 现职称. */
	CURRENT_TITLE("现职称", "Current title", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 现职称级别. */
	CURRENT_TITLE_LEVEL("现职称级别", "Level of current title", ColumnKind.CODE, Duty.OPTIONAL, "level"),
	/** 现职称取得时间. */
	CURRENT_TITLE_OBTAINED_ON("现职称取得时间", "Current title obtained on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 聘任时间. */
	APPOINTED_ON("聘任时间", "Appointed on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 专业工作起始时间. */
	PROFESSIONAL_WORK_SINCE("专业工作起始时间", "Professional work since", ColumnKind.DATE, Duty.OPTIONAL),
	/** 社保险种. */
	INSURANCE_TYPE("社保险种", "Kind of social insurance", ColumnKind.CODE, Duty.OPTIONAL, "insurance_type"),
	/** 社保月数. */
	INSURANCE_MONTHS("社保月数", "Months of social insurance", ColumnKind.INTEGER, Duty.OPTIONAL),
	/** 是否首次申报. */
	FIRST_APPLICATION("是否首次申报", "First application", ColumnKind.BOOLEAN, Duty.OPTIONAL),
	/** 继续教育公需学时. */
	PUBLIC_HOURS("继续教育公需学时", "Continuing education: public hours", ColumnKind.DECIMAL, Duty.OPTIONAL),
	/** 继续教育专业学时. */
	SPECIALTY_HOURS("继续教育专业学时", "Continuing education: specialty hours", ColumnKind.DECIMAL, Duty.OPTIONAL),
	/** 技能等级. */
	SKILL_LEVEL("技能等级", "Skill level", ColumnKind.CODE, Duty.OPTIONAL, "skill_level"),
	/** 技能证书取得时间. */
	SKILL_OBTAINED_ON("技能证书取得时间", "Skill certificate obtained on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 申报时间. */
	SUBMITTED_AT("申报时间", "Submitted at", ColumnKind.DATE_TIME, Duty.REQUIRED),
	/** 审核状态. */
	STATUS("审核状态", "Status", ColumnKind.CODE, Duty.REQUIRED, "status"),
	/** 退回次数. */
	RETURNS("退回次数", "Times returned", ColumnKind.INTEGER, Duty.OPTIONAL),
	/** 接收材料时间. */
	MATERIALS_RECEIVED_ON("接收材料时间", "Materials received on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 缴费时间. */
	PAID_ON("缴费时间", "Paid on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 缴费金额. */
	FEE("缴费金额", "Fee paid", ColumnKind.DECIMAL, Duty.OPTIONAL),
	/** 评委会. */
	COMMITTEE("评委会", "Committee", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 答辩结果. */
	DEFENCE("答辩结果", "Result of defence", ColumnKind.CODE, Duty.OPTIONAL, "defence"),
	/** 量化得分. */
	SCORE("量化得分", "Quantified score", ColumnKind.DECIMAL, Duty.OPTIONAL),
	/** 是否参评. */
	REVIEWED("是否参评", "Reviewed", ColumnKind.BOOLEAN, Duty.OPTIONAL),
	/** 出席专家数. */
	EXPERTS_PRESENT("出席专家数", "Experts present", ColumnKind.INTEGER, Duty.OPTIONAL),
	/** 同意票数. */
	YES_VOTES("同意票数", "Yes votes", ColumnKind.INTEGER, Duty.OPTIONAL),
	/** 评审结果. */
	OUTCOME("评审结果", "Outcome", ColumnKind.CODE, Duty.OPTIONAL, "outcome"),
	/** 公示开始. */
	PUBLICITY_FROM("公示开始", "Publicity from", ColumnKind.DATE, Duty.OPTIONAL),
	/** 公示结束. */
	PUBLICITY_TO("公示结束", "Publicity to", ColumnKind.DATE, Duty.OPTIONAL),
	/** 任职资格文号. */
	DOCUMENT_NUMBER("任职资格文号", "Qualification document", ColumnKind.TEXT, Duty.OPTIONAL),
	/** 文件印发日期. */
	DOCUMENT_ISSUED_ON("文件印发日期", "Document issued on", ColumnKind.DATE, Duty.OPTIONAL),
	/** 证书编号. */
	CERTIFICATE_NUMBER("证书编号", "Certificate number", ColumnKind.TEXT, Duty.OPTIONAL);

	private enum Duty {
		REQUIRED, OPTIONAL, IDENTITY_REQUIRED, IDENTITY
	}

	private static final Column[] ALL = values();
	private static final List<Column> LIST = List.of(ALL);

	private final String heading;
	private final String english;
	private final ColumnKind kind;
	private final Duty duty;
	private final @Nullable String dictionary;

	Column(String heading, String english, ColumnKind kind, Duty duty) {
		this(heading, english, kind, duty, null);
	}

	Column(String heading, String english, ColumnKind kind, Duty duty, @Nullable String dictionary) {
		this.heading = heading;
		this.english = english;
		this.kind = kind;
		this.duty = duty;
		this.dictionary = dictionary;
	}

	/** The number of columns, without copying {@link #values()}. */
	public static int count() {
		return ALL.length;
	}

	/** The column at a place, without copying {@link #values()}. */
	public static Column at(int ordinal) {
		return ALL[ordinal];
	}

	/** All columns in their order, without copying {@link #values()}. */
	public static List<Column> all() {
		return LIST;
	}

	@Override
	public TableKind table() {
		return TableKind.APPLICATIONS;
	}

	@Override
	public int place() {
		return ordinal();
	}

	@Override
	public List<String> words() {
		return Vocabulary.standard().fact(this).headings();
	}

	@Override
	public TextForm form() {
		return switch (this) {
			case NAME -> TextForm.NAME;
			case ID_NUMBER -> TextForm.ID_NUMBER;
			case CREDIT_CODE -> TextForm.CREDIT_CODE;
			case PHONE -> TextForm.PHONE;
			case SERIES -> TextForm.SERIES;
			case APPLICATION_NUMBER, DIPLOMA_NUMBER, DOCUMENT_NUMBER, CERTIFICATE_NUMBER -> TextForm.LABEL;
			default -> TextForm.TEXT;
		};
	}

	/** The heading as it stands in the table, in Chinese. */
	@Override
	public String heading() {
		return heading;
	}

	@Override
	public String english() {
		return english;
	}

	@Override
	public ColumnKind kind() {
		return kind;
	}

	/** Name of the dictionary of a {@link ColumnKind#CODE} column; empty for the region, whose codes are policy data. */
	@Override
	public Optional<String> dictionary() {
		String name = dictionary;
		return name == null ? Optional.empty() : Optional.of(name);
	}

	@Override
	public boolean required() {
		return duty == Duty.REQUIRED || duty == Duty.IDENTITY_REQUIRED;
	}

	@Override
	public boolean identity() {
		return duty == Duty.IDENTITY || duty == Duty.IDENTITY_REQUIRED;
	}
}
