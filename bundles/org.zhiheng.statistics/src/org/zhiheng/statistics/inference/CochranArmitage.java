// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Map;
import java.util.TreeMap;

/**
 * The test for a straight trend of rates over scores, without correction.
 *
 * <p>W. G. Cochran, Biometrics 10 (1954) 417; P. Armitage, Biometrics 11 (1955) 375.
 *
 * @param test the result with one degree of freedom
 * @param rising whether rates rise with the score
 * @param periods different scores with data
 */
public record CochranArmitage(ChiSquare test, boolean rising, int periods) {

	/**
	 * Tests.
	 *
	 * @param byScore counts under their score, such as the year
	 * @return the result, or why there is none
	 */
	public static Figure<CochranArmitage> of(Map<Double, Counted> byScore) {
		Map<Double, Counted> used = new TreeMap<>(byScore);
		used.values().removeIf(each -> each.total() == 0);
		if (used.size() < 2) {
			return Figure.none(used.isEmpty() ? Reason.NO_DATA : Reason.ONE_PERIOD);
		}
		double total = used.values().stream().mapToDouble(Counted::total).sum();
		double p = used.values().stream().mapToDouble(Counted::passed).sum() / total;
		if (p == 0 || p == 1) {
			return Figure.none(Reason.NO_VARIATION);
		}
		// scores are taken from their mean: years near 2000 would otherwise cancel away the digits that matter
		double mean = used.entrySet().stream().mapToDouble(each -> each.getKey() * each.getValue().total()).sum() / total;
		// and in units of the widest one, so that no square is lost to rounding
		double unit = used.keySet().stream().mapToDouble(each -> Math.abs(each - mean)).max().orElseThrow();
		double slope = 0;
		double spread = 0;
		for (Map.Entry<Double, Counted> each : used.entrySet()) {
			double score = (each.getKey() - mean) / unit;
			Counted counted = each.getValue();
			slope += score * (counted.passed() - counted.total() * p);
			spread += counted.total() * score * score;
		}
		double chi2 = slope * slope / (p * (1 - p) * spread);
		return Figure.of(new CochranArmitage(ChiSquare.of(chi2, 1), slope > 0, used.size()));
	}
}
