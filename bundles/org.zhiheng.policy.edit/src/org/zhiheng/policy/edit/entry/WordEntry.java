// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.policy.edit.entry.Entered.Refused;
import org.zhiheng.policy.edit.entry.Entered.Taken;

/**
 * Words, taken as typed but for surrounding blanks.
 *
 * @param required whether they must not be left empty
 */
public record WordEntry(boolean required) implements Entry<String> {

	@Override
	public Entered<String> read(String typed) {
		return readFolded(typed.strip());
	}

	@Override
	public Entered<String> readFolded(String text) {
		if (text.isEmpty()) {
			return required ? new Refused<>("word_missing", "") : new Taken<>(null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Taken<>(text);
	}

	@Override
	public String write(@Nullable String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
