// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules.plain;

import java.util.Arrays;

import org.zhiheng.message.Phrases;
import org.zhiheng.rules.Wording;

/**
 * The phrases of this package, put into words when the reader's language is known.
 */
final class Plain {

	private Plain() {
	}

	/**
	 * A phrase.
	 *
	 * @param key in {@code messages.properties} beside this class
	 * @param arguments text as it is, or wordings, which are put into the same language
	 * @return the phrase with its arguments
	 */
	static Wording of(String key, Object... arguments) {
		Object[] kept = arguments.clone();
		return locale -> Phrases.of(Plain.class, locale).text(key,
			Arrays.stream(kept).map(each -> each instanceof Wording wording ? wording.in(locale) : String.valueOf(each)).toArray());
	}
}
