// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics.pivot;

import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Labels;
import org.zhiheng.statistics.Percent;
import org.zhiheng.statistics.pivot.PivotReading;
import org.zhiheng.statistics.pivot.PivotValue;
import org.zhiheng.statistics.why.Why;

/** An explanation in words. */
final class WhyWords {

	private final Phrases phrases;
	private final Labels labels;

	WhyWords(Phrases phrases, Labels labels) {
		this.phrases = phrases;
		this.labels = labels;
	}

	String of(Why why) {
		StringBuilder words = new StringBuilder();
		if (why.snapshot().demo()) {
			words.append(phrases.text("demo")).append('\n');
		}
		words.append(new PivotReading(labels).definition(why.question())).append('\n').append(value(why)).append('\n');
		words.append(phrases.text("why_snapshot", Long.toString(why.snapshot().sequence()), why.snapshot().policyVersion())).append('\n');
		words.append(phrases.text(why.grounds().isEmpty() ? "why_no_clauses" : "why_clauses")).append('\n');
		why.grounds().forEach(each -> words.append("· ").append(each.document()).append(' ').append(each.printed()).append(" [").append(each.clause())
			.append("] ").append(each.quote()).append('\n'));
		return words.toString();
	}

	private String value(Why why) {
		PivotValue value = why.value();
		if (value instanceof PivotValue.OfRate of) {
			return phrases.text("why_rate", of.rate().definition().numeratorName(labels.locale()), of.rate().numerator(),
				of.rate().definition().denominatorName(labels.locale()), of.rate().denominator(), Percent.of(of.rate().value().orElse(0)));
		}
		return value.number().isPresent() ? phrases.text("why_count", why.question().measure().name(labels.locale()), value.number().getAsDouble())
			: phrases.text("why_nobody");
	}
}
