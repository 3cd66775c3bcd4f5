// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.difference;

import java.util.Arrays;

import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Wording;

/**
 * The phrases of this package, put into words when the reader's language is known.
 */
final class Phrase {

	private Phrase() {
	}

	static Wording of(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(Phrase.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}
}
