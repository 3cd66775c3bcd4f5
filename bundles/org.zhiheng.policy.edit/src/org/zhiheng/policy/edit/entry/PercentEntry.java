// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * A share of 0 to 1, typed and shown in per cent: 65 is 0.65, exactly. It may be left empty.
 */
public final class PercentEntry implements Entry<BigDecimal> {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{0,6})?"); //$NON-NLS-1$

	@Override
	public Entered<BigDecimal> readFolded(String text) {
		String plain = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text; //$NON-NLS-1$
		if (plain.isEmpty()) {
			return new Taken<>(null);
		}
		if (!NUMBER.matcher(plain).matches()) {
			return new Refused<>("percent_form", "65"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		BigDecimal share = new BigDecimal(plain).movePointLeft(2);
		boolean within = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
		return within ? new Taken<>(plain(share)) : new Refused<>("percent_range", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String write(@Nullable BigDecimal value) {
		return value == null ? "" : plain(value.movePointRight(2)).toPlainString(); //$NON-NLS-1$
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
