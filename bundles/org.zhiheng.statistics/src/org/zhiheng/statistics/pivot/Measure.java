// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.pivot;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;
import org.zhiheng.statistics.Dimension;
import org.zhiheng.statistics.Population;
import org.zhiheng.statistics.RateDefinition;
import org.zhiheng.statistics.Step;

/**
 * What stands in the cells of a pivot table.
 */
public sealed interface Measure {

	/** The pass rate. */
	Measure PASS = new OfRate(RateDefinition.PASS);

	/** A rate, with its numerator and denominator. */
	record OfRate(RateDefinition rate) implements Measure {}

	/** Applications that reached a step. */
	record OfStep(Step step) implements Measure {}

	/** Different codes of a dimension, such as employers; counted anew in every total. */
	record OfDistinct(Dimension counted) implements Measure {}

	/**
	 * A quantile of the quantified scores; computed anew in every total.
	 *
	 * @param percent from 1 to 99, 50 for the median
	 */
	record OfScore(int percent) implements Measure {}

	/** The words of scores and distinct counts. */
	Map<String, Measure> NAMED = Map.of("score:median", new OfScore(50), "score:p90", new OfScore(90), "distinct:employer",
		new OfDistinct(Dimension.EMPLOYER), "distinct:committee", new OfDistinct(Dimension.COMMITTEE));

	/**
	 * Reads a measure as commands write it.
	 *
	 * @param text such as {@code passed/reviewed}, {@code filed}, {@code distinct:employer}, {@code score:median}, {@code score:p75}
	 * @return the measure
	 * @throws Failure ZH-4030 where it is unknown
	 */
	static Measure of(String text) throws Failure {
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (word.contains("/")) {
			return new OfRate(RateDefinition.of(word));
		}
		Optional<Step> step = Step.of(word);
		if (step.isPresent()) {
			return new OfStep(step.get());
		}
		if (word.matches("score:p[1-9][0-9]?")) {
			return new OfScore(Integer.parseInt(word.substring("score:p".length())));
		}
		Optional<Measure> named = Optional.ofNullable(NAMED.get(word));
		return named.orElseThrow(() -> new Failure(Population.class, "ZH-4030", text));
	}

	/** As {@link #of} reads it. */
	default String key() {
		if (this instanceof OfRate each) {
			return each.rate().key();
		}
		if (this instanceof OfStep each) {
			return each.step().key();
		}
		if (this instanceof OfDistinct each) {
			return "distinct:" + each.counted().key();
		}
		int percent = ((OfScore) this).percent();
		return percent == 50 ? "score:median" : "score:p" + percent;
	}

	/** Its name: 通过率, 参评人数, 单位数, 量化得分中位数. */
	default String name(Locale locale) {
		Phrases phrases = Phrases.of(Population.class, locale);
		if (this instanceof OfRate each) {
			return each.rate().name(locale);
		}
		if (this instanceof OfStep each) {
			return phrases.text("Pivot.step", phrases.text("Step." + each.step()));
		}
		if (this instanceof OfDistinct each) {
			String own = "Pivot.distinct." + each.counted();
			return phrases.has(own) ? phrases.text(own) : phrases.text("Pivot.distinct", phrases.text("Dimension." + each.counted()));
		}
		int percent = ((OfScore) this).percent();
		return percent == 50 ? phrases.text("Pivot.median") : phrases.text("Pivot.quantile", percent);
	}

	/** Its definition, in one line. */
	default String definition(Locale locale) {
		Phrases phrases = Phrases.of(Population.class, locale);
		if (this instanceof OfRate each) {
			return each.rate().sentence(locale);
		}
		if (this instanceof OfStep each) {
			return phrases.text("Pivot.definition.step", name(locale), phrases.text("Step." + each.step()));
		}
		return phrases.text(this instanceof OfDistinct ? "Pivot.definition.distinct" : "Pivot.definition.score", name(locale));
	}

	/** Whether totals are sums of the cells; others are counted anew. */
	default boolean additive() {
		return this instanceof OfRate || this instanceof OfStep;
	}

	/** The rate whose counts answer for it; for a step its share of all filed. */
	default RateDefinition rate() {
		if (this instanceof OfRate each) {
			return each.rate();
		}
		return this instanceof OfStep each && each.step() != Step.FILED ? new RateDefinition(each.step(), Step.FILED) : RateDefinition.ACCEPTANCE;
	}
}
