// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * A code of capital letters, digits and underscores that nobody else has, such as {@code ENGINEERING}.
 *
 * @param taken codes in use
 */
public record CodeEntry(Set<String> taken) implements Entry<String> {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}"); //$NON-NLS-1$

	@Override
	public Entered<String> readFolded(String text) {
		if (!CODE.matcher(text).matches()) {
			return new Refused<>("code_form", "ENGINEERING"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return taken.contains(text) ? new Refused<>("code_taken", text) : new Taken<>(text); //$NON-NLS-1$
	}

	@Override
	public String write(@Nullable String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
