// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.RateDefinition;

/**
 * The words in which sentences speak of a table: what its rate is called, and its groups. An acceptance rate is not to be called a pass rate.
 *
 * @param rate name of the rate, such as pass rate
 * @param denominator who is counted, such as reviewed
 * @param numerator who of them, such as passed
 * @param group the name of a group for its code
 */
public record Wording(String rate, String denominator, String numerator, UnaryOperator<String> group) {

	/** A table of counts from a file: total and passed. */
	public static Wording ofCounts(Locale locale) {
		Phrases phrases = Phrases.of(Wording.class, locale);
		return new Wording(phrases.text("Words.rate"), phrases.text("Words.total"), phrases.text("Words.passed"), UnaryOperator.identity());
	}

	/** Applications asked for a rate. */
	public static Wording of(RateDefinition rate, Locale locale, UnaryOperator<String> group) {
		return new Wording(rate.name(locale), rate.denominatorName(locale), rate.numeratorName(locale), group);
	}
}
