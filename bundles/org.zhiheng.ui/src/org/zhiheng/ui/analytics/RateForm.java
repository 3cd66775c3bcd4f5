// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.analytics;

/** What the table shows for each region and year; the totals to the right are complete in each. */
public enum RateForm {
	/** The rate with its interval. */
	RATES,
	/** How many of how many. */
	COUNTS,
	/** A line for each region and year with all its numbers. */
	LINES
}
