// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.zhiheng.statistics.inference.Counted;

/**
 * What is left of values of regions over years when each region and each year has a level of its own, each cell weighing as many people as it has.
 *
 * <p>Regions are taken out by their means, and years by the small system of equations that remains between them; so the work grows with the cells and not
 * with the square of the regions.
 */
final class TwoWay {

	private static final int MOST_YEARS = 500;
	private static final long MOST_SHARES = 100_000_000;
	private static final double STILL = 1e-18;

	private final int[] region;
	private final int[] year;
	private final double[] people;
	private final double[] ofRegion;
	private final double[][] shares;
	private final DecompositionSolver years;
	private final int rank;
	private final double[] rates;

	/**
	 * @param region of each cell, from 0 without a gap
	 * @param when year of each cell, any numbers
	 * @param counts of each cell, none of nobody
	 */
	TwoWay(List<Integer> region, List<Integer> when, List<Counted> counts) {
		int[] known = when.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
		this.region = region.stream().mapToInt(Integer::intValue).toArray();
		this.year = when.stream().mapToInt(each -> Arrays.binarySearch(known, each)).toArray();
		this.people = counts.stream().mapToDouble(Counted::total).toArray();
		int regions = 1 + Arrays.stream(this.region).max().orElse(-1);
		this.ofRegion = new double[regions];
		this.shares = new double[regions][known.length];
		for (int i = 0; i < people.length; i++) {
			ofRegion[this.region[i]] += people[i];
			shares[this.region[i]][year[i]] += people[i];
		}
		double[][] between = new double[known.length][known.length];
		for (int r = 0; r < regions; r++) {
			for (int t = 0; t < known.length; t++) {
				between[t][t] += shares[r][t];
				double share = shares[r][t] / ofRegion[r];
				for (int u = 0; share > 0 && u < known.length; u++) {
					between[t][u] -= share * shares[r][u];
				}
			}
			for (int t = 0; t < known.length; t++) {
				shares[r][t] /= ofRegion[r];
			}
		}
		SingularValueDecomposition parts = new SingularValueDecomposition(new Array2DRowRealMatrix(between, false));
		this.years = parts.getSolver();
		this.rank = regions + parts.getRank();
		this.rates = of(counts.stream().mapToDouble(Counted::rate).toArray());
	}

	/** Whether so many cannot be computed in reasonable time and memory. */
	static boolean tooMany(int regions, int cells, int years) {
		return years > MOST_YEARS || (long) regions * years * years + cells > MOST_SHARES;
	}

	/** What is left of the rates, times the root of the people. */
	double[] rates() {
		return rates;
	}

	/** Whether nothing is left but rounding. */
	boolean still() {
		return Panel.product(rates, rates) <= STILL * Arrays.stream(people).sum();
	}

	/** What is left of a value for each cell, times the root of the people. */
	double[] of(double[] values) {
		double[] mean = new double[ofRegion.length];
		for (int i = 0; i < values.length; i++) {
			mean[region[i]] += people[i] * values[i] / ofRegion[region[i]];
		}
		double[] sums = new double[shares[0].length];
		for (int i = 0; i < values.length; i++) {
			sums[year[i]] += people[i] * (values[i] - mean[region[i]]);
		}
		double[] level = years.solve(new ArrayRealVector(sums, false)).toArray();
		double[] levels = new double[ofRegion.length];
		for (int r = 0; r < levels.length; r++) {
			levels[r] = Panel.product(shares[r], level);
		}
		double[] left = new double[values.length];
		for (int i = 0; i < left.length; i++) {
			left[i] = Math.sqrt(people[i]) * (values[i] - mean[region[i]] - level[year[i]] + levels[region[i]]);
		}
		return left;
	}

	/** The standard error when people of one region go together, with the usual correction for few of them. */
	double clustered(double[] away, double size, double value) {
		double[] sums = new double[ofRegion.length];
		for (int i = 0; i < away.length; i++) {
			sums[region[i]] += away[i] * (rates[i] - value * away[i]);
		}
		double groups = ofRegion.length;
		double rows = away.length;
		double columns = rank + 1.0;
		double correction = rows > columns ? groups / (groups - 1) * (rows - 1) / (rows - columns) : groups / (groups - 1);
		return Math.sqrt(correction * Panel.product(sums, sums)) / size;
	}
}
