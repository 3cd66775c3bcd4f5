// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.saved;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The offices that have a board. */
public enum Office {

	/** Who runs the campaign: what is due, how far applications came. */
	ADMINISTRATOR,
	/** Who compares: who stands out, and what changed. */
	ANALYST,
	/** Who looks for what is odd, and whether the journal is whole. */
	AUDITOR;

	/** The word by which files and commands name it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The office of a word, empty where there is none. */
	public static Optional<Office> of(String word) {
		return Arrays.stream(values()).filter(each -> each.key().equals(word)).findFirst();
	}
}
