// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.Locale;
import java.util.Optional;

import org.zhiheng.message.Failure;
import org.zhiheng.message.Phrases;

/**
 * What a rate divides by what. Comparing rates of different definitions is the commonest error, so a rate never travels without its own.
 *
 * @param numerator the later step; only rows that also reached the denominator are counted in it
 * @param denominator the earlier step
 */
public record RateDefinition(Step numerator, Step denominator) {

	/** 受理率: accepted of filed. */
	public static final RateDefinition ACCEPTANCE = new RateDefinition(Step.ACCEPTED, Step.FILED);
	/** 通过率: passed of reviewed. The default. */
	public static final RateDefinition PASS = new RateDefinition(Step.PASSED, Step.REVIEWED);
	/** 产出率: confirmed of filed. */
	public static final RateDefinition YIELD = new RateDefinition(Step.CONFIRMED, Step.FILED);
	/** 净通过率: confirmed and not revoked, of reviewed. */
	public static final RateDefinition NET = new RateDefinition(Step.STANDING, Step.REVIEWED);

	public RateDefinition {
		if (numerator.compareTo(denominator) <= 0) {
			throw new IllegalArgumentException(numerator + " does not come after " + denominator);
		}
	}

	/**
	 * Reads a definition as commands write it.
	 *
	 * @param text such as {@code passed/reviewed}
	 * @return the definition
	 * @throws Failure ZH-4020 where a step is unknown or the order is wrong
	 */
	public static RateDefinition of(String text) throws Failure {
		String[] words = text.strip().split("/", -1);
		Optional<Step> numerator = Step.of(words[0].strip());
		Optional<Step> denominator = Step.of(words[words.length - 1].strip());
		if (words.length != 2 || numerator.isEmpty() || denominator.isEmpty() || numerator.get().compareTo(denominator.get()) <= 0) {
			throw new Failure(RateDefinition.class, "ZH-4020", text);
		}
		return new RateDefinition(numerator.get(), denominator.get());
	}

	/** As {@link #of} reads it. */
	public String key() {
		return numerator.key() + "/" + denominator.key();
	}

	/** Its name: 通过率. */
	public String name(Locale locale) {
		Phrases phrases = Phrases.of(RateDefinition.class, locale);
		String key = "Rate." + numerator + "." + denominator;
		return phrases.has(key) ? phrases.text(key) : phrases.text("Rate.other", step(numerator, phrases), step(denominator, phrases));
	}

	/** Its definition: 通过率 = 通过 ÷ 参评. */
	public String sentence(Locale locale) {
		Phrases phrases = Phrases.of(RateDefinition.class, locale);
		return phrases.text("Rate.definition", name(locale), step(numerator, phrases), step(denominator, phrases));
	}

	/** The name of the numerator: 通过. */
	public String numeratorName(Locale locale) {
		return step(numerator, Phrases.of(RateDefinition.class, locale));
	}

	/** The name of the denominator: 参评. */
	public String denominatorName(Locale locale) {
		return step(denominator, Phrases.of(RateDefinition.class, locale));
	}

	private static String step(Step step, Phrases phrases) {
		return phrases.text("Step." + step);
	}
}
