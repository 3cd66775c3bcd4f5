// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.StandardisedRatio;

/**
 * The figures of one group.
 *
 * @param group its name
 * @param counted how many passed of how many
 * @param rate passed over total
 * @param wilson95 Wilson's interval at 95 %
 * @param wilson998 Wilson's interval at 99.8 %
 * @param exact95 the exact interval
 * @param funnel95 exact control limits about the target, never widened
 * @param funnel998 the same at 99.8 %
 * @param adjusted95 limits widened by over-dispersion
 * @param adjusted998 the same at 99.8 %
 * @param z arcsine z against the target, before over-dispersion
 * @param p exact two-sided binomial p against the target
 * @param q p adjusted for looking at all groups
 * @param shrunk the empirical Bayes estimate
 * @param ratio observed over expected
 */
public record GroupFigures(String group, Counted counted, Figure<Double> rate, Figure<Interval> wilson95, Figure<Interval> wilson998,
	Figure<Interval> exact95, Figure<Interval> funnel95, Figure<Interval> funnel998, Figure<Interval> adjusted95, Figure<Interval> adjusted998,
	Figure<Double> z, Figure<Double> p, Figure<Double> q, Figure<BetaBinomial.Shrunk> shrunk, Figure<StandardisedRatio> ratio) {

	/** The same for another group of the same counts, with its own ratio. */
	GroupFigures of(String name, Figure<StandardisedRatio> itsRatio) {
		return new GroupFigures(name, counted, rate, wilson95, wilson998, exact95, funnel95, funnel998, adjusted95, adjusted998, z, p, q, shrunk,
			itsRatio);
	}
}
