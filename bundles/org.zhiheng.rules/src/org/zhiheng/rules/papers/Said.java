// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.papers;

import java.util.Arrays;

import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Wording;

/** The phrases of this package as wordings. */
final class Said {

	private Said() {
	}

	/** A phrase whose arguments may be wordings themselves. */
	static Wording of(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(Said.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}
}
