// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The columns of the tables beside that of applications: scores, evidence, handling and integrity, each in the order in which its table is written.
 */
public enum SideColumn implements TableField {

	/** 申报编号. */
	SCORE_APPLICATION(TableKind.SCORES, "申报编号", "Application number", ColumnKind.TEXT, TextForm.LABEL, Duty.KEY, null, "编号|申报号"),
	/** 专家编号. */
	SCORE_EXPERT(TableKind.SCORES, "专家编号", "Expert number", ColumnKind.TEXT, TextForm.LABEL, Duty.KEY, null, "专家|评委编号|专家代码"),
	/** 专家单位. */
	SCORE_EXPERT_UNIT(TableKind.SCORES, "专家单位", "Expert's unit", ColumnKind.TEXT, TextForm.TEXT, Duty.OPTIONAL, null, "专家所在单位|评委单位"),
	/** 评分. */
	SCORE_VALUE(TableKind.SCORES, "评分", "Score", ColumnKind.DECIMAL, TextForm.TEXT, Duty.REQUIRED, null, "分数|得分|专家评分"),
	/** 评审日期. */
	SCORE_DATE(TableKind.SCORES, "评审日期", "Date of review", ColumnKind.DATE, TextForm.TEXT, Duty.OPTIONAL, null, "评分日期|评审时间"),

	/** 申报编号. */
	EVIDENCE_APPLICATION(TableKind.EVIDENCE, "申报编号", "Application number", ColumnKind.TEXT, TextForm.LABEL, Duty.KEY, null, "申报号"),
	/** 材料类别. */
	EVIDENCE_CATEGORY(TableKind.EVIDENCE, "材料类别", "Kind of material", ColumnKind.CODE, TextForm.TEXT, Duty.KEY, "evidence_category", "材料类型|类别"),
	/** 编号 of a certificate, patent or paper. */
	EVIDENCE_NUMBER(TableKind.EVIDENCE, "编号", "Number", ColumnKind.TEXT, TextForm.LABEL, Duty.FURTHER_KEY, null, "证书编号|材料编号|专利号"),
	/** 题名. */
	EVIDENCE_TITLE(TableKind.EVIDENCE, "题名", "Title", ColumnKind.TEXT, TextForm.TEXT, Duty.FURTHER_KEY, null, "名称|标题|材料名称"),
	/** 正文. */
	EVIDENCE_TEXT(TableKind.EVIDENCE, "正文", "Text", ColumnKind.TEXT, TextForm.TEXT, Duty.FURTHER_KEY, null, "内容|全文"),
	/** 署名次序. */
	EVIDENCE_RANK(TableKind.EVIDENCE, "署名次序", "Rank among authors", ColumnKind.INTEGER, TextForm.TEXT, Duty.FURTHER_KEY, null, "排名|作者次序|署名顺序"),
	/** 文件摘要. */
	EVIDENCE_DIGEST(TableKind.EVIDENCE, "文件摘要", "Digest of the file", ColumnKind.TEXT, TextForm.DIGEST, Duty.FURTHER_KEY, null, "SHA-256|sha256|摘要"),
	/** 上传时间. */
	EVIDENCE_AT(TableKind.EVIDENCE, "上传时间", "Uploaded at", ColumnKind.DATE_TIME, TextForm.TEXT, Duty.FURTHER_KEY, null, "提交时间"),
	/** 上传终端. */
	EVIDENCE_TERMINAL(TableKind.EVIDENCE, "上传终端", "Uploaded from", ColumnKind.TEXT, TextForm.LABEL, Duty.FURTHER_KEY, null, "终端|IP地址|IP"),

	/** 申报编号. */
	HANDLING_APPLICATION(TableKind.HANDLING, "申报编号", "Application number", ColumnKind.TEXT, TextForm.LABEL, Duty.KEY, null, "编号|申报号"),
	/** 环节. */
	HANDLING_STEP(TableKind.HANDLING, "环节", "Step", ColumnKind.CODE, TextForm.TEXT, Duty.KEY, "handling_step", "办理环节|审核环节|流程环节|步骤"),
	/** 单位. */
	HANDLING_UNIT(TableKind.HANDLING, "单位", "Unit", ColumnKind.TEXT, TextForm.TEXT, Duty.KEY, null, "经办单位|办理单位|审核单位|单位名称"),
	/** 经办人. */
	HANDLING_PERSON(TableKind.HANDLING, "经办人", "Handled by", ColumnKind.TEXT, TextForm.NAME, Duty.OFFICIAL, null, "办理人|审核人|经办人员"),
	/** 时间. */
	HANDLING_AT(TableKind.HANDLING, "时间", "Time", ColumnKind.DATE_TIME, TextForm.TEXT, Duty.KEY, null, "办理时间|经办时间|审核时间"),
	/** 意见. */
	HANDLING_OPINION(TableKind.HANDLING, "意见", "Opinion", ColumnKind.TEXT, TextForm.TEXT, Duty.OPTIONAL, null, "审核意见|办理意见|经办意见"),

	/** 身份证号. */
	INTEGRITY_ID(TableKind.INTEGRITY, "身份证号", "ID number", ColumnKind.TEXT, TextForm.ID_NUMBER, Duty.PERSON_KEY, null, "身份证|身份证号码|证件号码|公民身份号码"),
	/** 姓名. */
	INTEGRITY_NAME(TableKind.INTEGRITY, "姓名", "Name", ColumnKind.TEXT, TextForm.NAME, Duty.PERSON, null, "名字"),
	/** 行为. */
	INTEGRITY_ACT(TableKind.INTEGRITY, "行为", "Act", ColumnKind.TEXT, TextForm.OPEN_WORD, Duty.KEY, "registered_act", "失信行为|违规行为|失信事由|事由"),
	/** 决定文号. */
	INTEGRITY_DECISION(TableKind.INTEGRITY, "决定文号", "Number of the decision", ColumnKind.TEXT, TextForm.LABEL, Duty.FURTHER_KEY, null,
		"文号|处理决定文号|决定书文号"),
	/** 决定日期. */
	INTEGRITY_DECIDED_ON(TableKind.INTEGRITY, "决定日期", "Decided on", ColumnKind.DATE, TextForm.TEXT, Duty.KEY, null, "决定时间|处理日期|认定日期"),
	/** 登记库. */
	INTEGRITY_REGISTER(TableKind.INTEGRITY, "登记库", "Register", ColumnKind.TEXT, TextForm.OPEN_WORD, Duty.KEY, "integrity_register",
		"登记名单|名单库|诚信库|失信名单"),
	/** 系列. */
	INTEGRITY_SERIES(TableKind.INTEGRITY, "系列", "Series", ColumnKind.TEXT, TextForm.SERIES, Duty.FURTHER_KEY, null, "职称系列|所涉系列"),
	/** 期限起. */
	INTEGRITY_FROM(TableKind.INTEGRITY, "期限起", "Term from", ColumnKind.DATE, TextForm.TEXT, Duty.OPTIONAL, null, "期限开始|起始日期"),
	/** 期限止. */
	INTEGRITY_TO(TableKind.INTEGRITY, "期限止", "Term to", ColumnKind.DATE, TextForm.TEXT, Duty.OPTIONAL, null, "期限结束|截止日期");

	/** What a value is for: whether a row must have it, and whether the row is known by it. */
	private enum Duty {
		KEY, FURTHER_KEY, OFFICIAL, PERSON_KEY, PERSON, REQUIRED, OPTIONAL
	}

	private static final Map<TableKind, List<SideColumn>> BY_TABLE = new EnumMap<>(TableKind.class);

	static {
		for (TableKind table : TableKind.values()) {
			List<SideColumn> columns = Arrays.stream(values()).filter(each -> each.table == table).toList();
			for (int i = 0; i < columns.size(); i++) {
				columns.get(i).place = i;
			}
			BY_TABLE.put(table, columns);
		}
	}

	private final TableKind table;
	private final String heading;
	private final String english;
	private final ColumnKind kind;
	private final TextForm form;
	private final Duty duty;
	private final @Nullable String dictionary;
	private final List<String> words;
	private int place;

	SideColumn(TableKind table, String heading, String english, ColumnKind kind, TextForm form, Duty duty, @Nullable String dictionary,
		String words) {
		this.table = table;
		this.heading = heading;
		this.english = english;
		this.kind = kind;
		this.form = form;
		this.duty = duty;
		this.dictionary = dictionary;
		this.words = List.of(words.split("\\|"));
	}

	/** The columns of a table; none for that of applications, whose columns are {@link Column}. */
	static List<SideColumn> of(TableKind table) {
		return Objects.requireNonNull(BY_TABLE.get(table));
	}

	@Override
	public TableKind table() {
		return table;
	}

	@Override
	public int place() {
		return place;
	}

	@Override
	public String heading() {
		return heading;
	}

	@Override
	public String english() {
		return english;
	}

	@Override
	public List<String> words() {
		return words;
	}

	@Override
	public ColumnKind kind() {
		return kind;
	}

	@Override
	public TextForm form() {
		return form;
	}

	@Override
	public Optional<String> dictionary() {
		String name = dictionary;
		return name == null ? Optional.empty() : Optional.of(name);
	}

	@Override
	public boolean required() {
		return duty == Duty.KEY || duty == Duty.PERSON_KEY || duty == Duty.OFFICIAL || duty == Duty.REQUIRED;
	}

	@Override
	public boolean identity() {
		return duty == Duty.PERSON_KEY || duty == Duty.PERSON;
	}

	@Override
	public boolean masked() {
		return identity() || duty == Duty.OFFICIAL;
	}

	/** Whether a row is known by it: rows of one table that are equal in all such values are the same row, maybe with other content. */
	public boolean key() {
		return duty == Duty.KEY || duty == Duty.FURTHER_KEY || duty == Duty.OFFICIAL || duty == Duty.PERSON_KEY;
	}
}
