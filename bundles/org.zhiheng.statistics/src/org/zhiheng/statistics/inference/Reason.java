// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Locale;

import org.zhiheng.message.Phrases;

/**
 * Why a figure cannot be computed.
 */
public enum Reason {

	/** Nothing was counted. */
	NO_DATA,
	/** It needs at least two groups with data. */
	ONE_GROUP,
	/** All passed or none did: there is no variation to measure. */
	NO_VARIATION,
	/** The target is 0 or 1. */
	TARGET_AT_EDGE,
	/** No stratum column. */
	NO_STRATA,
	/** It compares exactly two groups. */
	NOT_TWO_GROUPS,
	/** No stratum holds people of both groups with both outcomes. */
	NO_COMMON_STRATUM,
	/** The odds ratio is infinite or 0 over 0. */
	RATIO_UNBOUNDED,
	/** No period column. */
	NO_PERIODS,
	/** It needs at least two different periods with data. */
	ONE_PERIOD,
	/** Neither expected counts nor strata to compute them from. */
	NO_EXPECTED,
	/** The expected count is 0. */
	ZERO_EXPECTED,
	/** More is expected than there are people, so no binomial law fits. */
	EXPECTED_ABOVE_TOTAL,
	/** Rates differ so much that no beta distribution has their moments. */
	SPREAD_TOO_WIDE,
	/** Every rate is 0. */
	ALL_ZERO,
	/** Too few periods for any answer. */
	FEW_PERIODS,
	/** Every value is the same, so that nothing rises or falls. */
	ALL_EQUAL,
	/** All groups moved exactly alike, so that chance cannot be measured. */
	ALL_ALIKE,
	/** In some stretch all passed or none did, so that odds have no bounds. */
	SEPARATED,
	/** Periods are not whole years, months or numbers of campaigns, so which comes next is not known. */
	NO_NEXT_PERIOD,
	/** Too many groups and periods. */
	TOO_MANY,
	/** A period in between has no data. */
	MISSING_PERIOD,
	/** No group, or every group, came under the notice. */
	NO_COMPARISON,
	/** Nothing was counted before, or nothing after. */
	ONE_SIDE,
	/** Too few regions for errors clustered by region. */
	FEW_REGIONS;

	/** The reason in a sentence. */
	public String sentence(Locale locale) {
		return Phrases.of(Reason.class, locale).text("Reason." + name());
	}
}
