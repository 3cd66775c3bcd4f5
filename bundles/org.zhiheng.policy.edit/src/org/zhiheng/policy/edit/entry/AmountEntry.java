// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * An amount in CNY, with at most two decimals and never below zero. It must not be left empty.
 */
public final class AmountEntry implements Entry<BigDecimal> {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d*)?"); //$NON-NLS-1$
	private static final int FEN = 2;

	@Override
	public Entered<BigDecimal> readFolded(String text) {
		String plain = text.replace(",", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (plain.isEmpty()) {
			return new Refused<>("amount_missing", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!NUMBER.matcher(plain).matches()) {
			return new Refused<>("amount_form", "450"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		BigDecimal amount = new BigDecimal(plain);
		if (amount.signum() < 0) {
			return new Refused<>("amount_negative", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return amount.scale() > FEN ? new Refused<>("amount_fen", "") : new Taken<>(amount); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String write(@Nullable BigDecimal value) {
		return value == null ? "" : value.toPlainString(); //$NON-NLS-1$
	}
}
