// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * A whole number between two bounds, such as days, a month or a year.
 *
 * @param least smallest value taken
 * @param most greatest value taken
 * @param required whether it must not be left empty
 */
public record CountEntry(int least, int most, boolean required) implements Entry<Integer> {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}"); //$NON-NLS-1$

	@Override
	public Entered<Integer> readFolded(String text) {
		if (text.isEmpty() && !required) {
			return new Taken<>(null);
		}
		if (!NUMBER.matcher(text).matches()) {
			return new Refused<>("count_form", bounds()); //$NON-NLS-1$
		}
		int value = Integer.parseInt(text);
		return value < least || value > most ? new Refused<>("count_range", bounds()) : new Taken<>(value); //$NON-NLS-1$
	}

	private String bounds() {
		return least + "–" + most; //$NON-NLS-1$
	}

	@Override
	public String write(@Nullable Integer value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}
}
