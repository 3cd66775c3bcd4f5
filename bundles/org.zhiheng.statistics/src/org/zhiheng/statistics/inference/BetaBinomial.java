// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.List;

/**
 * Empirical Bayes: rates of small groups are drawn towards the common rate, as far as chance explains their distance.
 *
 * <p>Moments after J. C. Kleinman, JASA 68 (1973) 46, each group weighted by its size, so that groups of different size need no further correction
 * for binomial noise; shrinkage after B. Efron and C. Morris, JASA 70 (1975) 311. The interval does not count the uncertainty of the two moments.
 *
 * @param mean the common rate
 * @param strength α+β: how many people the common rate is worth; infinite where all differences are explained by chance (complete pooling)
 * @param all all groups together
 */
public record BetaBinomial(double mean, double strength, Counted all) {

	/**
	 * A shrunk rate.
	 *
	 * @param rate the estimate
	 * @param interval its interval; under complete pooling that of the common rate
	 */
	public record Shrunk(double rate, Interval interval) {}

	/**
	 * Fits the distribution of rates.
	 *
	 * @param groups the groups; those with nothing counted are passed over
	 * @return the fit, or why there is none
	 */
	public static Figure<BetaBinomial> of(List<Counted> groups) {
		List<Counted> used = groups.stream().filter(each -> each.total() > 0).toList();
		int k = used.size();
		if (k < 2) {
			return Figure.none(k == 0 ? Reason.NO_DATA : Reason.ONE_GROUP);
		}
		Counted all = used.stream().reduce(new Counted(0, 0), Counted::plus);
		double m = all.rate();
		double noise = m * (1 - m);
		if (noise == 0) {
			return Figure.none(Reason.NO_VARIATION);
		}
		double total = all.total();
		double squares = used.stream().mapToDouble(each -> (double) each.total() * each.total()).sum();
		double spread = used.stream().mapToDouble(each -> each.total() * (each.rate() - m) * (each.rate() - m)).sum();
		double room = total - squares / total - (k - 1);
		double share = room <= 0 ? 0 : (spread - noise * (k - 1)) / (noise * room);
		if (share >= 1) {
			return Figure.none(Reason.SPREAD_TOO_WIDE);
		}
		return Figure.of(new BetaBinomial(m, share <= 0 ? Double.POSITIVE_INFINITY : 1 / share - 1, all));
	}

	/** Whether chance alone explains all differences, so that every group gets the common rate. */
	public boolean pooled() {
		return Double.isInfinite(strength);
	}

	/**
	 * The shrunk rate of a group.
	 *
	 * @param counted the group; nothing counted gives the common rate
	 * @param level such as 0.95
	 * @return the estimate
	 */
	public Shrunk shrunk(Counted counted, double level) {
		if (pooled()) {
			return new Shrunk(mean, Wilson.interval(all, level));
		}
		double alpha = mean * strength + counted.passed();
		double beta = (1 - mean) * strength + counted.total() - counted.passed();
		double tail = (1 - level) / 2;
		Interval interval = new Interval(ClopperPearson.beta(tail, alpha, beta), ClopperPearson.beta(1 - tail, alpha, beta), level);
		return new Shrunk(alpha / (alpha + beta), interval);
	}
}
