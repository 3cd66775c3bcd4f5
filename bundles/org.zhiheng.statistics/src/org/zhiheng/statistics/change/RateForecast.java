// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.apache.commons.math3.distribution.TDistribution;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Interval;
import org.zhiheng.statistics.inference.Reason;

/**
 * Where a rate may stand in the years to come if nothing but chance moves it: simple smoothing of its logit. No slope is carried on, for with a handful of years a slope is
 * mostly noise, and it does not know of any new notice. The variance of one-step errors is never taken below what chance alone gives with as many people as there
 * were on average (the delta method, 1/x + 1/(n−x)): years that happen to be alike do not make the next one certain.
 *
 * @param years what is foretold, nearest year first
 * @param basis how many years it rests on
 * @param alpha weight of the newest year
 */
public record RateForecast(List<Year> years, int basis, double alpha) {

	/** Fewer years than this and no interval can be meant. */
	public static final int LEAST = 5;
	/** Further ahead than this it is only a guess. */
	public static final int FURTHEST = 3;
	private static final double HALF = 0.5;

	/**
	 * One year foretold.
	 *
	 * @param year the year
	 * @param rate the middle
	 * @param interval where it will lie if the past is a guide
	 */
	public record Year(int year, double rate, Interval interval) {}

	/**
	 * Foretells.
	 *
	 * @param past counts under their year, without a missing year
	 * @param ahead 1 to {@value #FURTHEST} years
	 * @param level of the intervals, such as 0.95
	 * @return the forecast, or why there is none
	 */
	public static Figure<RateForecast> of(SortedMap<Integer, Counted> past, int ahead, double level) {
		if (past.size() < LEAST) {
			return Figure.none(past.isEmpty() ? Reason.NO_DATA : Reason.FEW_PERIODS);
		}
		if (past.lastKey() - past.firstKey() != past.size() - 1 || past.values().stream().anyMatch(each -> each.total() == 0)) {
			return Figure.none(Reason.MISSING_PERIOD);
		}
		double[] logits = past.values().stream().mapToDouble(RateForecast::logit).toArray();
		Smoothing smoothing = Smoothing.fitted(logits);
		double sigma2 = Math.max(chance(past), smoothing.squares() / (smoothing.errors() - 1));
		double t = new TDistribution(null, smoothing.errors() - 1.0).inverseCumulativeProbability((1 + level) / 2);
		List<Year> years = new ArrayList<>();
		for (int step = 1; step <= Math.min(ahead, FURTHEST); step++) {
			double middle = smoothing.ahead(step);
			double half = t * Math.sqrt(smoothing.variance(step, sigma2));
			years.add(new Year(past.lastKey() + step, rate(middle), new Interval(rate(middle - half), rate(middle + half), level)));
		}
		return Figure.of(new RateForecast(List.copyOf(years), past.size(), smoothing.alpha()));
	}

	private static double chance(SortedMap<Integer, Counted> past) {
		return past.values().stream().mapToDouble(each -> 1 / (each.passed() + HALF) + 1 / (each.total() - each.passed() + HALF)).average()
			.orElseThrow();
	}

	/** Half a person is added to either side, so that all and none have a logit too (Haldane 1956). */
	private static double logit(Counted counted) {
		return Math.log((counted.passed() + HALF) / (counted.total() - counted.passed() + HALF));
	}

	private static double rate(double logit) {
		return 1 / (1 + Math.exp(-logit));
	}
}
