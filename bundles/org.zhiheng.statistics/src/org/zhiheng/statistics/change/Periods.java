// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Collection;

/**
 * How the numbers of periods lie on the line of time. Years and numbers of campaigns are their own place; months written as 202306 are counted through, for
 * from 202312 to 202401 is one month and not 89; what is neither has an order and distances, but no next period.
 */
public enum Periods {
	/** Whole numbers of years or campaigns. */
	WHOLE,
	/** Year and month in six digits. */
	MONTHS,
	/** Anything else, such as 2023.5. */
	OTHER;

	private static final int LARGEST = 9999;
	private static final int EARLIEST = 190_001;
	private static final int LATEST = 299_912;
	private static final int HUNDRED = 100;
	private static final int YEAR = 12;

	/** What the periods of a table are. */
	public static Periods of(Collection<Double> periods) {
		if (!periods.isEmpty() && periods.stream().allMatch(Periods::month)) {
			return MONTHS;
		}
		return periods.stream().allMatch(each -> each == Math.rint(each) && Math.abs(each) <= LARGEST) ? WHOLE : OTHER;
	}

	private static boolean month(double period) {
		double part = period % HUNDRED;
		return period == Math.rint(period) && period >= EARLIEST && period <= LATEST && part >= 1 && part <= YEAR;
	}

	/** The place of a period on the line of time. */
	public double place(double period) {
		return this == MONTHS ? Math.floor(period / HUNDRED) * YEAR + period % HUNDRED - 1 : period;
	}

	/** The period at a place, as the table would write it. */
	public int period(int place) {
		return this == MONTHS ? Math.floorDiv(place, YEAR) * HUNDRED + Math.floorMod(place, YEAR) + 1 : place;
	}
}
