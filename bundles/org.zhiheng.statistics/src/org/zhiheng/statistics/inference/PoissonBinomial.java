// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.List;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The number that pass among people whose chances differ by stratum: a sum of binomial counts.
 *
 * <p>Exact by convolution up to {@link #EXACT} people; beyond that by the normal law with the correction for skewness (Y. Hong, Computational
 * Statistics and Data Analysis 59 (2013) 41), whose error is then far below what is printed.
 */
final class PoissonBinomial {

	/** Up to so many people the law is exact. */
	static final int EXACT = 50_000;

	private static final double NOTHING = 1e-17;

	/** So many people of one chance. */
	record Part(int n, double p) {

		Part shifted(double logOdds) {
			return p <= 0 || p >= 1 ? this : new Part(n, 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + logOdds))));
		}
	}

	private final List<Part> parts;
	private final int n;

	PoissonBinomial(List<Part> parts) {
		this.parts = List.copyOf(parts);
		this.n = parts.stream().mapToInt(Part::n).sum();
	}

	PoissonBinomial shifted(double logOdds) {
		return new PoissonBinomial(parts.stream().map(each -> each.shifted(logOdds)).toList());
	}

	double mean() {
		return parts.stream().mapToDouble(each -> each.n() * each.p()).sum();
	}

	/** Probability of at most x. */
	double atMost(int x) {
		return n <= EXACT ? exact(x) : refined(x);
	}

	private double refined(int x) {
		double variance = parts.stream().mapToDouble(each -> each.n() * each.p() * (1 - each.p())).sum();
		double third = parts.stream().mapToDouble(each -> each.n() * each.p() * (1 - each.p()) * (1 - 2 * each.p())).sum();
		double z = (x + 0.5 - mean()) / Math.sqrt(variance);
		double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
		double skew = third / Math.pow(variance, 1.5);
		return Math.min(1, Math.max(0, Normal.below(z) + skew * (1 - z * z) * density / 6));
	}

	private double exact(int x) {
		int from = 0;
		double[] sum = { 1 };
		for (Part part : parts) {
			int first = first(part);
			sum = convolved(sum, window(part, first));
			from += first;
		}
		double below = 0;
		for (int i = 0; i < sum.length && from + i <= x; i++) {
			below += sum[i];
		}
		return Math.min(1, below);
	}

	/** The first count of a part that has any weight to speak of. */
	private static int first(Part part) {
		double reach = 10 * Math.sqrt(part.n() * part.p() * (1 - part.p())) + 40;
		return (int) Math.max(0, Math.floor(part.n() * part.p() - reach));
	}

	private static double[] window(Part part, int first) {
		BinomialDistribution law = new BinomialDistribution(null, part.n(), part.p());
		double reach = 10 * Math.sqrt(part.n() * part.p() * (1 - part.p())) + 40;
		int last = (int) Math.min(part.n(), Math.ceil(part.n() * part.p() + reach));
		double[] window = new double[last - first + 1];
		for (int i = 0; i < window.length; i++) {
			window[i] = law.probability(first + i);
		}
		return window;
	}

	private static double[] convolved(double[] a, double[] b) {
		double[] sum = new double[a.length + b.length - 1];
		for (int i = 0; i < a.length; i++) {
			if (a[i] > NOTHING) {
				for (int j = 0; j < b.length; j++) {
					sum[i + j] += a[i] * b[j];
				}
			}
		}
		return sum;
	}
}
