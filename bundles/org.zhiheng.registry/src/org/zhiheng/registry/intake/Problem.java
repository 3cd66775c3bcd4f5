// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry.intake;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.registry.Identity;
import org.zhiheng.registry.TableField;
import org.zhiheng.registry.TextForm;
import org.zhiheng.registry.intake.values.CellText;
import org.zhiheng.registry.intake.values.Trouble;

/**
 * One thing that is wrong with a row.
 *
 * @param column where, or null where it is the row as a whole
 * @param trouble what
 * @param shown the value as it may be shown: identities masked, long texts cut
 */
record Problem(@Nullable TableField column, Trouble trouble, String shown) {

	private static final int SHOWN = 40;

	static Problem of(TableField column, Trouble trouble, String raw) {
		String text = CellText.fold(raw).replace(CellText.BAD_BYTE, '\\');
		String secret = column.form() == TextForm.ID_NUMBER ? Identity.mask(text) : "*".repeat(Math.min(text.length(), SHOWN)); //$NON-NLS-1$
		String shown = column.masked() ? secret : text;
		return new Problem(column, trouble, shown.length() > SHOWN ? shown.substring(0, SHOWN) + "\u2026" : shown); //$NON-NLS-1$
	}

	static Problem ofRow(Trouble trouble, String shown) {
		return new Problem(null, trouble, shown);
	}
}
