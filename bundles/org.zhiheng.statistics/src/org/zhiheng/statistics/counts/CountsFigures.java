// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.counts;

import java.util.List;

import org.zhiheng.statistics.inference.BetaBinomial;
import org.zhiheng.statistics.inference.CochranArmitage;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Heterogeneity;
import org.zhiheng.statistics.inference.Inequality;
import org.zhiheng.statistics.inference.MantelHaenszel;
import org.zhiheng.statistics.inference.OverDispersion;

/**
 * All figures of a table of counts.
 *
 * @param overall all groups together
 * @param target the rate all are measured against: given, or the overall rate
 * @param targetGiven whether the target was given
 * @param groups the groups in the order of the table
 * @param overdispersion how much more groups differ than by chance
 * @param heterogeneity whether groups share one rate
 * @param trend whether rates change straight with the period
 * @param mantelHaenszel two groups compared within strata
 * @param inequality of the groups' rates, unweighted
 * @param shrinkage the fit behind the shrunk rates
 */
public record CountsFigures(Counted overall, Figure<Double> target, boolean targetGiven, List<GroupFigures> groups,
	Figure<OverDispersion> overdispersion, Figure<Heterogeneity> heterogeneity, Figure<CochranArmitage> trend,
	Figure<MantelHaenszel> mantelHaenszel, Figure<Inequality> inequality, Figure<BetaBinomial> shrinkage) {

	public CountsFigures {
		groups = List.copyOf(groups);
	}
}
