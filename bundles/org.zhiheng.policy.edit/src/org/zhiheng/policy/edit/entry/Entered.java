// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.entry;

import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;

/**
 * What became of a typed text.
 *
 * @param <T> kind of value
 */
public sealed interface Entered<T> {

	/**
	 * It was understood.
	 *
	 * @param <T> kind of value
	 * @param value the value, null where the field was left empty and may be
	 */
	record Taken<T>(@Nullable T value) implements Entered<T> {}

	/**
	 * It cannot be taken; the value before stays.
	 *
	 * @param <T> kind of value
	 * @param key of the sentence
	 * @param example what the sentence names, or empty
	 */
	record Refused<T>(String key, String example) implements Entered<T> {

		/** Why, in the reader's language. */
		public String sentence(java.util.Locale locale) {
			return Phrases.of(Entered.class, locale).text(key, example);
		}
	}
}
