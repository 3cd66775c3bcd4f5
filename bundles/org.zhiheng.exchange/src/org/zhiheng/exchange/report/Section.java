// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.exchange.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections a template can switch on, in the order of the standard template. */
public enum Section {

	/** What the year was like, in sentences. */
	SUMMARY,
	/** Applications by step. */
	FUNNEL,
	/** Rates by the dimensions of the template. */
	RATES,
	/** The years held. */
	TREND,
	/** This year beside the year before. */
	COMPARISON,
	/** Groups by years. */
	HEAT,
	/** Who differs by more than chance. */
	OUTLIERS,
	/** Quantified scores. */
	SCORES,
	/** Fees collected. */
	FEES,
	/** A what-if scenario. */
	SCENARIO,
	/** What each rate divides. */
	DEFINITIONS,
	/** How figures are made. */
	METHODS,
	/** From what it was made. */
	SOURCES,
	/** What is missing. */
	MISSING;

	/** The word in a template. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The section of a word, empty where there is none. */
	static Optional<Section> of(String key) {
		return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
	}
}
