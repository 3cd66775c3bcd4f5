// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Column;
import org.zhiheng.registry.SideColumn;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.intake.tables.RawRow;
import org.zhiheng.registry.intake.values.CellText;

/**
 * Tells rows that are none of the table's own: titles, repeated headings, totals, signatures, remarks.
 *
 * <p>A row that has an ID number is always one of them, however little else it has: nothing is dropped in silence.
 */
final class Furniture {

	private static final String TOTALS = "合计|总计|小计|共计|累计|总数|总人数|共\\d+|total|subtotal"; //$NON-NLS-1$
	private static final String SIGNATURES = "制表|填表|填报|审核人|审批人|复核|经办人|负责人|单位负责人|主管领导|领导签字|联系人|盖章|公章|签字|签名|日期|年月日"; //$NON-NLS-1$
	private static final String REMARKS = "备注|说明|注[:1-9]|注$|第\\d+页|以下空白|以下无正文"; //$NON-NLS-1$
	private static final Pattern WORDS = Pattern.compile("(?:" + TOTALS + "|" + SIGNATURES + "|" + REMARKS + ").*"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int FEW = 4;

	private final Mapping mapping;
	private final @Nullable TableField person;
	private final @Nullable TableField about;
	private final TableField proof;

	Furniture(Mapping mapping) {
		this.mapping = mapping;
		person = switch (mapping.kind()) {
			case APPLICATIONS -> Column.ID_NUMBER;
			case INTEGRITY -> SideColumn.INTEGRITY_ID;
			default -> null;
		};
		about = mapping.kind().ofPersons() ? null : mapping.kind().fields().get(0);
		proof = switch (mapping.kind()) {
			case APPLICATIONS -> Column.SUBMITTED_AT;
			case SCORES -> SideColumn.SCORE_EXPERT;
			case EVIDENCE -> SideColumn.EVIDENCE_CATEGORY;
			case HANDLING -> SideColumn.HANDLING_AT;
			case INTEGRITY -> SideColumn.INTEGRITY_DECIDED_ON;
		};
	}

	/** Whether a row is none of the table's own. */
	boolean is(RawRow row) {
		if (row.number() <= mapping.heading().last()) {
			return true;
		}
		if (cell(row, person).chars().anyMatch(c -> Character.isDigit(c))) {
			return false;
		}
		int texts = 0;
		String first = ""; //$NON-NLS-1$
		for (String cell : row.cells()) {
			if (!cell.isBlank()) {
				first = texts++ == 0 ? cell : first;
			}
		}
		return title(row, texts) || words(row, first) || texts > FEW && mapping.heading().repeatedBy(row);
	}

	/** A single text that is no application number stands over a section or under the table. */
	private boolean title(RawRow row, int texts) {
		if (texts != 1) {
			return false;
		}
		String number = cell(row, about);
		return number.isEmpty() || number.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	private boolean words(RawRow row, String first) {
		String word = CellText.tight(CellText.foldAll(first)).toLowerCase(Locale.ROOT);
		return WORDS.matcher(word).matches() && cell(row, proof).isEmpty();
	}

	private String cell(RawRow row, @Nullable TableField column) {
		int place = column == null ? -1 : mapping.place(column);
		return place < 0 ? "" : row.cell(place).strip(); //$NON-NLS-1$
	}
}
