// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.change;

import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.statistics.inference.Counted;
import org.zhiheng.statistics.inference.Figure;
import org.zhiheng.statistics.inference.Reason;

/**
 * A logistic regression of counts, quasi-binomial: the spread beyond chance is measured by Pearson's chi-square over its degrees of freedom and widens every error.
 * No error is smaller than that of counts which vary by chance alone, whichever way it is estimated: rates that lie on the line to the last digit do not make it certain.
 *
 * <p>P. McCullagh and J. A. Nelder, Generalized Linear Models (1989) chapter 4.
 *
 * @param coefficients of the columns
 * @param covariance of the coefficients, spread included
 * @param spread Pearson's chi-square over its degrees of freedom, not below 1
 * @param df degrees of freedom left
 */
record LogitFit(double[] coefficients, RealMatrix covariance, double spread, int df) {

	private static final int ROUNDS = 60;
	private static final double DONE = 1e-11;
	private static final double EXTREME = 15;
	/** From so many points on neighbouring errors are taken into account (W. K. Newey and K. D. West, Econometrica 55 (1987) 703). */
	static final int NEWEY_WEST = 20;

	/**
	 * Fits.
	 *
	 * @param design one row a point
	 * @param counts the counts of the points
	 * @return the fit, or why there is none
	 */
	static Figure<LogitFit> of(double[][] design, List<Counted> counts) {
		RealMatrix x = new Array2DRowRealMatrix(design, false);
		int columns = x.getColumnDimension();
		RealVector beta = new ArrayRealVector(columns);
		try {
			for (int round = 0; round < ROUNDS; round++) {
				RealMatrix information = information(x, counts, beta);
				RealVector step = new LUDecomposition(information).getSolver().solve(x.transpose().operate(residuals(x, counts, beta)));
				beta = beta.add(step);
				if (x.operate(beta).getLInfNorm() > EXTREME) {
					return Figure.none(refusal(counts));
				}
				if (step.getLInfNorm() < DONE) {
					return Figure.of(finished(x, counts, beta));
				}
			}
		} catch (SingularMatrixException e) {
			return Figure.none(refusal(counts));
		}
		return Figure.none(refusal(counts));
	}

	private static Reason refusal(List<Counted> counts) {
		Counted all = counts.stream().reduce(new Counted(0, 0), Counted::plus);
		return all.passed() == 0 || all.passed() == all.total() ? Reason.NO_VARIATION : Reason.SEPARATED;
	}

	private static LogitFit finished(RealMatrix x, List<Counted> counts, RealVector beta) {
		int df = x.getRowDimension() - x.getColumnDimension();
		RealMatrix bread = MatrixUtils.inverse(information(x, counts, beta));
		double chi2 = 0;
		RealVector residuals = residuals(x, counts, beta);
		for (int i = 0; i < counts.size(); i++) {
			double p = p(x, beta, i);
			chi2 += residuals.getEntry(i) * residuals.getEntry(i) / (counts.get(i).total() * p * (1 - p));
		}
		double spread = df == 0 ? 1 : Math.max(1, chi2 / df);
		RealMatrix covariance = counts.size() >= NEWEY_WEST ? bread.multiply(meat(x, residuals)).multiply(bread) : bread.scalarMultiply(spread);
		for (int i = 0; i < covariance.getColumnDimension(); i++) {
			covariance.setEntry(i, i, Math.max(covariance.getEntry(i, i), bread.getEntry(i, i)));
		}
		return new LogitFit(beta.toArray(), covariance, spread, df);
	}

	private static RealMatrix meat(RealMatrix x, RealVector residuals) {
		int n = x.getRowDimension();
		int lags = (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
		RealMatrix sum = MatrixUtils.createRealMatrix(x.getColumnDimension(), x.getColumnDimension());
		for (int lag = 0; lag <= lags; lag++) {
			double weight = 1 - lag / (lags + 1.0);
			for (int i = lag; i < n; i++) {
				RealMatrix product = x.getRowVector(i).mapMultiply(residuals.getEntry(i))
					.outerProduct(x.getRowVector(i - lag).mapMultiply(residuals.getEntry(i - lag)));
				sum = sum.add((lag == 0 ? product : product.add(product.transpose())).scalarMultiply(weight));
			}
		}
		return sum.scalarMultiply((double) n / (n - x.getColumnDimension()));
	}

	private static RealMatrix information(RealMatrix x, List<Counted> counts, RealVector beta) {
		RealMatrix weighted = x.copy();
		for (int i = 0; i < counts.size(); i++) {
			double p = p(x, beta, i);
			weighted.setRowVector(i, x.getRowVector(i).mapMultiply(counts.get(i).total() * p * (1 - p)));
		}
		return x.transpose().multiply(weighted);
	}

	private static RealVector residuals(RealMatrix x, List<Counted> counts, RealVector beta) {
		RealVector residuals = new ArrayRealVector(counts.size());
		for (int i = 0; i < counts.size(); i++) {
			residuals.setEntry(i, counts.get(i).passed() - counts.get(i).total() * p(x, beta, i));
		}
		return residuals;
	}

	private static double p(RealMatrix x, RealVector beta, int row) {
		return 1 / (1 + Math.exp(-x.getRowVector(row).dotProduct(beta)));
	}

	/** Standard error of a coefficient. */
	double error(int column) {
		return Math.sqrt(covariance.getEntry(column, column));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LogitFit that && Arrays.equals(coefficients, that.coefficients) && covariance.equals(that.covariance);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(coefficients);
	}
}
