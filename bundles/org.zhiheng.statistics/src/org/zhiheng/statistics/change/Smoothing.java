// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Exponential smoothing of a series, with or without a slope.
 *
 * <p>R. G. Brown (1956) and C. C. Holt (1957), as written in the NIST/SEMATECH e-Handbook, 6.4.3.1 to 6.4.3.5; variance of forecasts after R. J. Hyndman and
 * others, Forecasting with Exponential Smoothing (2008) table 6.2.
 *
 * @param alpha weight of the newest value, 0 to 1
 * @param gamma weight of the newest slope, 0 to 1; 0 without a slope
 * @param sloped whether there is a slope
 * @param levels the smoothed value at each time; without a slope the value foretold for each time from the second on
 * @param level where the series stands at its end
 * @param slope its slope at the end
 * @param squares sum of squared one-step errors
 * @param errors how many one-step errors
 */
public record Smoothing(double alpha, double gamma, boolean sloped, double[] levels, double level, double slope, double squares, int errors) {

	private static final int STEPS = 100;

	/** Simple smoothing; the first foretold value is the first observed one. */
	public static Smoothing simple(double[] series, double alpha) {
		double[] foretold = new double[series.length - 1];
		double level = series[0];
		double squares = 0;
		for (int i = 1; i < series.length; i++) {
			foretold[i - 1] = level;
			double error = series[i] - level;
			squares += error * error;
			level += alpha * error;
		}
		return new Smoothing(alpha, 0, false, foretold, level, 0, squares, series.length - 1);
	}

	/** Smoothing with a slope that begins at {@code first}. */
	public static Smoothing holt(double[] series, double alpha, double gamma, double first) {
		double[] levels = new double[series.length];
		double level = series[0];
		double slope = first;
		double squares = 0;
		levels[0] = level;
		for (int i = 1; i < series.length; i++) {
			double error = series[i] - level - slope;
			squares += error * error;
			double next = level + slope + alpha * error;
			slope = gamma * (next - level) + (1 - gamma) * slope;
			level = next;
			levels[i] = level;
		}
		return new Smoothing(alpha, gamma, true, levels, level, slope, squares, series.length - 1);
	}

	/** Simple smoothing with the weight in hundredths that leaves the smallest errors. */
	static Smoothing fitted(double[] series) {
		Smoothing best = simple(series, 0);
		for (int i = 1; i <= STEPS; i++) {
			Smoothing next = simple(series, (double) i / STEPS);
			if (next.squares < best.squares) {
				best = next;
			}
		}
		return best;
	}

	/** What is foretold so many steps after the end. */
	public double ahead(int steps) {
		return level + steps * slope;
	}

	/** Variance of that, with {@code sigma2} the variance of one-step errors. */
	public double variance(int steps, double sigma2) {
		double sum = 1;
		double beta = alpha * gamma;
		for (int j = 1; j < steps; j++) {
			double weight = alpha + (sloped ? beta * j : 0);
			sum += weight * weight;
		}
		return sigma2 * sum;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Smoothing that && alpha == that.alpha && gamma == that.gamma && sloped == that.sloped
			&& Arrays.equals(levels, that.levels);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(levels);
	}
}
