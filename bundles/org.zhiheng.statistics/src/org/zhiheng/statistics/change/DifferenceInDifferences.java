// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;

/**
 * Did regions under a notice change more than regions that were not? Regions and years each keep a level of their own (two-way fixed effects), people count alike.
 *
 * <p>D. Card and A. B. Krueger, American Economic Review 84 (1994) 772, for the idea; errors are clustered by region. With fewer than {@value Panel#MANY} regions p is taken from
 * exchanging which regions came under the notice (R. A. Fisher 1935): all ways where they are at most {@value Panel#WAYS}, else {@value Panel#DRAWS} draws. It rests on the regions moving
 * alike without the notice, which no data can prove.
 *
 * @param value change of the rate because of the notice, in shares (0.05 is five percentage points)
 * @param interval with errors clustered by region, or why there is none
 * @param p two-sided
 * @param smallestP the smallest p that so many regions of so many can give
 * @param ways how many ways of choosing regions p rests on; 0 where it rests on clustered errors
 * @param exact whether these are all ways there are
 * @param seed of the draws
 * @param treated regions under the notice
 * @param regions all regions
 * @param staggered whether regions came under it at different times: then the figure mixes early and late ones and may mislead
 */
public record DifferenceInDifferences(double value, Figure<Interval> interval, double p, double smallestP, long ways, boolean exact, long seed,
	int treated,
	int regions, boolean staggered) {

	/**
	 * The difference of differences of four figures.
	 *
	 * @param treatedBefore where the notice came, before it
	 * @param treatedAfter and after it
	 * @param otherBefore elsewhere, before
	 * @param otherAfter and after
	 */
	public static double of(double treatedBefore, double treatedAfter, double otherBefore, double otherAfter) {
		return treatedAfter - treatedBefore - (otherAfter - otherBefore);
	}

	/** What may be said. */
	public Verdict verdict() {
		return Verdict.of(value, p, smallestP);
	}
}
