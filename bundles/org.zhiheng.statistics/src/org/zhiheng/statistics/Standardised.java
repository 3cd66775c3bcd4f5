// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics;

import java.util.ArrayList;
import java.util.List;

import org.zhiheng.message.Failure;

/**
 * Indirect standardisation: for each unit the numerator that was observed and the one expected if every stratum had the rate of all units
 * together. Counts are exact; the expectation is a sum over strata in their order and so the same on every run.
 *
 * @param unit the unit's code
 * @param denominator of the rate, in the unit
 * @param observed of the numerator, in the unit
 * @param expected Σ over strata of the unit's denominator × the stratum's rate
 */
public record Standardised(String unit, long denominator, long observed, double expected) {

	/**
	 * @param population what is counted
	 * @param question the filters and the rate
	 * @param unit what is compared
	 * @param strata what is adjusted for
	 */
	static List<Standardised> of(Population population, Question question, Dimension unit, List<Dimension> strata) throws Failure {
		List<Dimension> by = new ArrayList<>(List.of(unit));
		by.addAll(strata);
		RateCount count = new RateCount(population, question.groupedBy(by.toArray(new Dimension[0])));
		List<String> codes = count.codes(unit);
		int units = Math.max(1, codes.size());
		int width = Math.max(1, count.cells() / units);
		int[][] cells = count.counted();
		double[] rates = rates(cells, width);
		List<Standardised> result = new ArrayList<>();
		for (int from = 0; from < cells.length;) {
			int of = cells[from][0] / width;
			long denominator = 0;
			long observed = 0;
			double expected = 0;
			for (; from < cells.length && cells[from][0] / width == of; from++) {
				denominator += cells[from][1];
				observed += cells[from][2];
				expected += cells[from][1] * rates[cells[from][0] % width];
			}
			if (denominator > 0) {
				result.add(new Standardised(codes.get(of), denominator, observed, expected));
			}
		}
		return result;
	}

	/** By stratum: the rate of all units together. */
	private static double[] rates(int[][] cells, int width) {
		long[] of = new long[width];
		long[] some = new long[width];
		for (int[] cell : cells) {
			of[cell[0] % width] += cell[1];
			some[cell[0] % width] += cell[2];
		}
		double[] rates = new double[width];
		for (int i = 0; i < width; i++) {
			rates[i] = of[i] == 0 ? 0 : (double) some[i] / of[i];
		}
		return rates;
	}
}
