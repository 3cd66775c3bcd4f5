// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What follows when an open text is read in one way.
 *
 * @param ambiguity id of the open question
 * @param key key of the reading
 * @param text the reading in words
 * @param outcome what follows, as answer files write it: a result, a verdict, a number or a day
 * @param bar the days of the bar by the reading, or null where it is about no bar
 */
public record ReadingOutcome(String ambiguity, String key, Wording text, Object outcome, @Nullable BarDays bar) {

	/** What follows where no bar is spoken of. */
	public ReadingOutcome(String ambiguity, String key, Wording text, Object outcome) {
		this(ambiguity, key, text, outcome, null);
	}
}
