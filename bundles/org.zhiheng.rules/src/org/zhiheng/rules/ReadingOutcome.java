// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.rules;

/**
 * What follows when an open text is read in one way.
 *
 * @param ambiguity id of the open question
 * @param key key of the reading
 * @param text the reading in words
 * @param outcome what follows, as answer files write it: a result, a verdict, a number or a day
 */
public record ReadingOutcome(String ambiguity, String key, Wording text, Object outcome) {}
