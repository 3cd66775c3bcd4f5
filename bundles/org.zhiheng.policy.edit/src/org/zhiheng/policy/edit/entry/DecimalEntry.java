// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * An exact number, such as hours or years.
 *
 * @param required whether it must not be left empty
 */
public record DecimalEntry(boolean required) implements Entry<BigDecimal> {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?"); //$NON-NLS-1$

	@Override
	public Entered<BigDecimal> readFolded(String text) {
		if (text.isEmpty() && !required) {
			return new Taken<>(null);
		}
		return NUMBER.matcher(text).matches() ? new Taken<>(new BigDecimal(text)) : new Refused<>("decimal_form", "7.5"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String write(@Nullable BigDecimal value) {
		return value == null ? "" : value.toPlainString(); //$NON-NLS-1$
	}
}
