// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.apache.commons.math3.distribution.TDistribution;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Reason;

/**
 * Did a rate jump, or bend, when a notice came into force? A quasi-binomial line before, and a change of level and of slope after it.
 *
 * <p>A. K. Wagner and others, J. Clin. Pharm. Ther. 27 (2002) 299; refuses with fewer than {@value #EACH_SIDE} points on either side or {@value #IN_ALL} in all. It cannot tell the
 * notice from anything else that changed at the same time, and says so.
 *
 * @param level change of level as an odds ratio
 * @param levelP two-sided p of the change of level
 * @param slope change of slope, odds ratio for one unit of time
 * @param slopeP two-sided p of it
 * @param spread how many times the spread exceeds chance, at least 1
 * @param points how many points
 * @param neighbours whether errors of neighbouring points were taken into account, as from twenty points on
 */
public record InterruptedSeries(OddsRatio level, double levelP, OddsRatio slope, double slopeP, double spread, int points, boolean neighbours) {

	/** Points needed before and after. */
	public static final int EACH_SIDE = 3;
	/** Points needed in all. */
	public static final int IN_ALL = 8;
	private static final int LEVEL = 2;
	private static final int SLOPE = 3;

	/**
	 * An odds ratio with its interval.
	 *
	 * @param value above 1 for more passing
	 * @param interval its interval
	 */
	public record OddsRatio(double value, Interval interval) {}

	/**
	 * Tests.
	 *
	 * @param series counts under their time, such as the year or the number of the campaign
	 * @param from the first time under the notice
	 * @param confidence such as 0.95
	 * @return the result, or the refusal
	 */
	public static Figure<InterruptedSeries> of(SortedMap<Double, Counted> series, double from, double confidence) {
		List<double[]> rows = new ArrayList<>();
		List<Counted> counts = new ArrayList<>();
		int after = 0;
		for (Map.Entry<Double, Counted> each : series.entrySet()) {
			if (each.getValue().total() > 0) {
				boolean under = each.getKey() >= from;
				after += under ? 1 : 0;
				double time = each.getKey() - from;
				rows.add(new double[]{ 1, time, under ? 1 : 0, under ? time : 0 });
				counts.add(each.getValue());
			}
		}
		if (counts.isEmpty()) {
			return Figure.none(Reason.NO_DATA);
		}
		if (after < EACH_SIDE || counts.size() - after < EACH_SIDE || counts.size() < IN_ALL) {
			return Figure.none(Reason.FEW_PERIODS);
		}
		return LogitFit.of(rows.toArray(double[][]::new), counts).map(fit -> result(fit, counts.size(), confidence));
	}

	private static InterruptedSeries result(LogitFit fit, int points, double confidence) {
		TDistribution t = new TDistribution(null, fit.df());
		return new InterruptedSeries(ratio(fit, LEVEL, t, confidence), p(fit, LEVEL, t), ratio(fit, SLOPE, t, confidence), p(fit, SLOPE, t),
			fit.spread(),
			points, points >= LogitFit.NEWEY_WEST);
	}

	private static OddsRatio ratio(LogitFit fit, int column, TDistribution t, double confidence) {
		double middle = fit.coefficients()[column];
		double half = t.inverseCumulativeProbability((1 + confidence) / 2) * fit.error(column);
		return new OddsRatio(Math.exp(middle), new Interval(Math.exp(middle - half), Math.exp(middle + half), confidence));
	}

	private static double p(LogitFit fit, int column, TDistribution t) {
		return Math.min(1, 2 * t.cumulativeProbability(-Math.abs(fit.coefficients()[column] / fit.error(column))));
	}

	/** What may be said of the level. */
	public Verdict verdict() {
		return Verdict.of(level.value() - 1, levelP, 0);
	}
}
